import * as ts from 'typescript';

const isText = (node: ts.Node): boolean =>
	ts.isStringLiteral(node) ||
	ts.isTemplateLiteral(node) ||
	(ts.isConditionalExpression(node) && (isText(node.whenTrue) || isText(node.whenFalse)));

/** Lines of a source on which an error of a node is made of a text of one language. */
export function errorsInOneLanguage(path: string, source: string): number[] {
	const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
	const lines: number[] = [];
	const visit = (node: ts.Node): void => {
		const isError =
			ts.isNewExpression(node) &&
			ts.isIdentifier(node.expression) &&
			/^Node(Operation|Api)Error$/.test(node.expression.text);
		if (isError && (node.arguments ?? []).some((argument) => holdsText(argument))) {
			lines.push(file.getLineAndCharacterOfPosition(node.getStart()).line + 1);
		}
		ts.forEachChild(node, visit);
	};
	visit(file);
	return lines;
}

/** A text itself, or as the description in the options behind it. */
const holdsText = (argument: ts.Expression): boolean =>
	isText(argument) ||
	(ts.isObjectLiteralExpression(argument) &&
		argument.properties.some(
			(property) => ts.isPropertyAssignment(property) && isText(property.initializer),
		));
