import * as ts from 'typescript';

/** A text of one language where something that a run noticed is told, and where it stands. */
interface OneLanguage {
	line: number;
	text: string;
}

const isHints = (node: ts.Node): boolean => ts.isIdentifier(node) && /^hints$/i.test(node.text);

/** What is written into hints: a member or variable of that name, and what is pushed on one. */
function writtenInto(node: ts.Node): ts.Node[] {
	if (ts.isPropertyAssignment(node) && isHints(node.name)) return [node.initializer];
	if (ts.isVariableDeclaration(node) && isHints(node.name) && node.initializer) {
		return [node.initializer];
	}
	const isPush =
		ts.isCallExpression(node) &&
		ts.isPropertyAccessExpression(node.expression) &&
		node.expression.name.text === 'push' &&
		isHints(node.expression.expression);
	return isPush ? [...node.arguments] : [];
}

/** Texts among those values themselves; what a call is given is the business of that call. */
function textsAmong(node: ts.Node): ts.Node[] {
	if (ts.isStringLiteral(node) || ts.isTemplateLiteral(node)) return [node];
	if (ts.isArrayLiteralExpression(node)) return [...node.elements].flatMap(textsAmong);
	if (ts.isSpreadElement(node) || ts.isParenthesizedExpression(node)) {
		return textsAmong(node.expression);
	}
	if (ts.isConditionalExpression(node)) {
		return [...textsAmong(node.whenTrue), ...textsAmong(node.whenFalse)];
	}
	return [];
}

/** Hints of a source that are given as a text of one language. */
export function hintsInOneLanguage(path: string, source: string): OneLanguage[] {
	const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
	const found: OneLanguage[] = [];
	const visit = (node: ts.Node): void => {
		for (const text of writtenInto(node).flatMap(textsAmong)) {
			const { line } = file.getLineAndCharacterOfPosition(text.getStart());
			found.push({ line: line + 1, text: text.getText() });
		}
		ts.forEachChild(node, visit);
	};
	visit(file);
	return found;
}
