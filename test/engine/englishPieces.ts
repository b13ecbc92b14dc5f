import * as ts from 'typescript';

import { filesBelow, read } from '../package/sourceFiles';

/** Fewer words may stand in both languages: a label of a screen, a name. */
const FEWEST_WORDS = 4;

let known: string[] | undefined;

/** What stands in the English half of a wording of the product and in no Dutch half; all sources are read once. */
export function englishPieces(): string[] {
	if (known) return known;
	const pairs = [...filesBelow('domain', '.ts'), ...filesBelow('nodes', '.ts')].flatMap((path) =>
		pairsIn(ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true)),
	);
	const dutch = pairs.map(([, nl]) => piecesOf(nl).join(' ')).join('\n');
	const english = pairs.flatMap(([en]) => piecesOf(en));
	known = [...new Set(english)].filter(
		(piece) => piece.split(' ').length >= FEWEST_WORDS && !dutch.includes(piece),
	);
	return known;
}

/** Both halves of every wording: `worded(en, nl)`, and members such as `message` and `messageNl`. */
function pairsIn(file: ts.SourceFile): Array<[en: ts.Node, nl: ts.Node]> {
	const pairs: Array<[ts.Node, ts.Node]> = [];
	const visit = (node: ts.Node): void => {
		if (
			ts.isCallExpression(node) &&
			ts.isIdentifier(node.expression) &&
			node.expression.text === 'worded' &&
			node.arguments.length === 2
		) {
			pairs.push([node.arguments[0], node.arguments[1]]);
		}
		if (ts.isObjectLiteralExpression(node)) {
			const members = new Map(
				node.properties
					.filter(ts.isPropertyAssignment)
					.map(({ name, initializer }) => [name.getText(file), initializer]),
			);
			for (const [name, en] of members) {
				const nl = members.get(`${name}Nl`);
				if (nl) pairs.push([en, nl]);
			}
		}
		ts.forEachChild(node, visit);
	};
	visit(file);
	return pairs;
}

/** What is written out in a text, without what is put in. */
function piecesOf(node: ts.Node): string[] {
	if (ts.isStringLiteralLike(node)) return [tidy(node.text)];
	if (ts.isTemplateExpression(node)) {
		return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) =>
			tidy(text),
		);
	}
	const pieces: string[] = [];
	ts.forEachChild(node, (child) => void pieces.push(...piecesOf(child)));
	return pieces;
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
