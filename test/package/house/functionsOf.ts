import * as ts from 'typescript';

import { parsed } from './sources';

/** A thing with a name and so many lines. */
export interface Length {
	name: string;
	lines: number;
}

/** Functions, methods and named arrow functions of a file, longest first; what one calls in passing belongs to it. */
export function functionsOf(path: string, text?: string): Length[] {
	const source = parsed(path, text);
	const lineOf = (position: number): number => source.getLineAndCharacterOfPosition(position).line;
	const found: Length[] = [];
	const visit = (node: ts.Node): void => {
		const name = nameOfFunction(node);
		if (name !== undefined) {
			const lines = lineOf(node.end) - lineOf(node.getStart()) + 1;
			found.push({ name: `${path} ${name}`, lines });
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found.sort((a, b) => b.lines - a.lines);
}

function nameOfFunction(node: ts.Node): string | undefined {
	if (ts.isConstructorDeclaration(node)) return 'constructor';
	if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) return node.name?.getText();
	const value = ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node) ? node : undefined;
	const initializer = value?.initializer;
	const isFunction =
		initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer));
	return isFunction ? value.name.getText() : undefined;
}
