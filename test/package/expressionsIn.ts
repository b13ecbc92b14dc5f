import * as ts from 'typescript';

/** A regular expression as it stands in a source file. */
export interface Expression {
	source: string;
	flags: string;
}

/** Every regular expression literal of a source text. */
export function expressionsIn(text: string): Expression[] {
	const found: Expression[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isRegularExpressionLiteral(node)) {
			const end = node.text.lastIndexOf('/');
			found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
		}
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true));
	return found;
}
