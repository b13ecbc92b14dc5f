import * as ts from 'typescript';

/** What writes an amount or a rate the English way, with how many arguments it takes. */
const ENGLISH = new Map([
	['euros', 1],
	['amountIn', 2],
	['vatRateText', 1],
	['tooHigh', 1],
	['more', 1],
]);
const POINTED = /€ ?-?\d+\.\d{2}(?!\d)/;

/** Lines at which the Dutch half of a wording writes an amount or a VAT rate the English way. */
export function englishAmounts(path: string, text: string): number[] {
	const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
	const found: number[] = [];
	const visit = (node: ts.Node, isDutch: boolean): void => {
		const isCall = ts.isCallExpression(node) && ts.isIdentifier(node.expression);
		const isEnglish =
			(isCall && ENGLISH.get(node.expression.text) === node.arguments.length) ||
			((ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) && POINTED.test(node.text));
		if (isDutch && isEnglish) {
			found.push(file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1);
		}
		ts.forEachChild(node, (child) => visit(child, isDutchPart(node, child, isDutch)));
	};
	visit(file, false);
	return found;
}

function isDutchPart(node: ts.Node, child: ts.Node, isDutch: boolean): boolean {
	if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
		if (node.expression.text === 'worded' && node.arguments.length === 2) {
			return child === node.arguments[1];
		}
	}
	const isNamed = ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node);
	if (!isNamed || child !== node.initializer) return isDutch;
	const name = node.name.getText();
	if (/^(nl|\w+Nl)$/.test(name)) return true;
	return ts.isPropertyAssignment(node) && /^(message|fix|value|en)$/.test(name) ? false : isDutch;
}
