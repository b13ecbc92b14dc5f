import * as ts from 'typescript';
import { textOf } from './texts';

const MEMBERS = ['message', 'messageNl', 'fix', 'fixNl'] as const;
type Member = (typeof MEMBERS)[number];

/** What one maker of a problem says, each member in all its turns; what is filled in while it runs reads as "{}". */
export interface ProblemTexts extends Record<Member, string[]> {
	/** '' where it is given elsewhere. */
	code: string;
	line: number;
}

/** Every object of a source file that says what happened and what to do about it. */
export function problemTextsOf(path: string, source: string): ProblemTexts[] {
	const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
	const found: ProblemTexts[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isObjectLiteralExpression(node)) {
			const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
			const texts = textsIn(node);
			if (texts !== null) found.push({ ...texts, line });
		}
		ts.forEachChild(node, visit);
	};
	visit(file);
	return found;
}

function textsIn(object: ts.ObjectLiteralExpression): Omit<ProblemTexts, 'line'> | null {
	const members = new Map(
		object.properties
			.filter(ts.isPropertyAssignment)
			.map(({ name, initializer }) => [name.getText(), initializer]),
	);
	const further = furtherSaid(object);
	const turns = (name: Member): string[] => {
		const value = members.get(name);
		return value ? turnsOf(value) : (further[name] ?? []);
	};
	const texts = Object.fromEntries(MEMBERS.map((name) => [name, turns(name)])) as Record<
		Member,
		string[]
	>;
	const [code = ''] = turnsOf(members.get('code'));
	const says = texts.message.some((text) => text !== '') && (texts.fix.length > 0 || code !== '');
	return says ? { ...texts, code } : null;
}

/** The texts that a value may be. */
function turnsOf(value: ts.Expression | undefined): string[] {
	if (value === undefined) return [];
	if (ts.isAsExpression(value) || ts.isParenthesizedExpression(value)) {
		return turnsOf(value.expression);
	}
	if (ts.isConditionalExpression(value)) {
		return [...turnsOf(value.whenTrue), ...turnsOf(value.whenFalse)];
	}
	if (ts.isBinaryExpression(value)) return [...turnsOf(value.left), ...turnsOf(value.right)];
	const text = textOf(value);
	return text === null ? [] : [text];
}

/** Words that are put behind the message of another problem: `...furtherSaid(problem, '; ', worded(en, nl))`. */
function furtherSaid(object: ts.ObjectLiteralExpression): Partial<Record<Member, string[]>> {
	for (const property of object.properties) {
		if (!ts.isSpreadAssignment(property) || !ts.isCallExpression(property.expression)) continue;
		const { expression, arguments: given } = property.expression;
		const [, between, words] = given;
		if (expression.getText() !== 'furtherSaid' || !words || !ts.isCallExpression(words)) continue;
		const [en, nl] = words.arguments.flatMap(turnsOf);
		const before = `{}${turnsOf(between)[0]}`;
		return { message: [`${before}${en}`], messageNl: [`${before}${nl}`] };
	}
	return {};
}
