import * as ts from 'typescript';
import { read } from './repository';

/** A text of the product, and where it stands. What is filled in while it runs reads as "{}". */
export interface ProductText {
	at: string;
	/** Name of the member that holds it: message, fix, description ... '' for none. */
	member: string;
	text: string;
}

const FEWEST_WORDS = 4;

/** Every text of a source file that is long enough to be read by somebody, with the paths of planSetting written out. */
export function textsOf(path: string, source: string = read(path)): ProductText[] {
	const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
	const found: ProductText[] = [];
	const visit = (node: ts.Node): void => {
		if (settingIn(node) !== null) return;
		const text = textOf(node);
		if (text === null) return ts.forEachChild(node, visit);
		if (text.split(/\s+/).length >= FEWEST_WORDS) {
			const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
			found.push({ at: `${path}:${line}`, member: memberOf(node), text });
		}
		if (ts.isTemplateExpression(node)) node.templateSpans.forEach(visit);
	};
	visit(file);
	return found;
}

/** A text as it is read, "{}" for what is filled in; null for what is none. */
export function textOf(node: ts.Node): string | null {
	if (ts.isStringLiteralLike(node)) return node.text;
	if (!ts.isTemplateExpression(node)) return null;
	const spans = node.templateSpans.map(
		({ expression, literal }) => `${settingIn(expression) ?? '{}'}${literal.text}`,
	);
	return `${node.head.text}${spans.join('')}`;
}

/** What planSetting makes of labels, each that is not written out reading as "{}". */
function settingIn(expression: ts.Node): string | null {
	if (!ts.isCallExpression(expression)) return null;
	if (expression.expression.getText() !== 'planSetting') return null;
	const labels = expression.arguments.map((label) =>
		ts.isStringLiteral(label) ? label.text : '{}',
	);
	return `'${['Plan', ...labels].join(' → ')}'`;
}

function memberOf({ parent }: ts.Node): string {
	if (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent)) {
		return parent.name.getText();
	}
	return ts.isConditionalExpression(parent) || ts.isArrayLiteralExpression(parent)
		? memberOf(parent)
		: '';
}

const QUOTED = /(?<![\p{L}\p{N}])'((?:[^']|(?<=\p{L})'(?=\p{L}))+)'(?!\p{L})/gu;

/** What stands in quotes and begins with a capital: the name of something on a screen. Names of members do not. */
export const labelsIn = (text: string): string[] =>
	[...text.matchAll(QUOTED)]
		.map(([, label]) => label)
		.filter((label) => /^\p{Lu}/u.test(label) && !label.startsWith('{}'));

/** The text without what stands in quotes. */
export const withoutQuoted = (text: string): string => text.replace(QUOTED, "''");
