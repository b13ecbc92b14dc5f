/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import { posix } from 'node:path';
import * as ts from 'typescript';

import { parsed } from './sources';

const JOINS = /(^|\.)(join|resolve)$/;
const OURS = /^(domain|nodes|credentials|lab|test|gulp)\//;

/** One import as it stands in a file. `target` is a path from the root, or null for a package. */
export interface Import {
	from: string;
	specifier: string;
	target: string | null;
	/** Written as `import type` or `export type`: gone when the file runs. */
	typeOnly: boolean;
}

/**
 * Every way a file can name another: import, export from, import(), require(), import types,
 * and a path put together with join or resolve, by which a worker is forked or a file is read.
 */
export function importsOf(path: string, text?: string): Import[] {
	const found: Import[] = [];
	const visit = (node: ts.Node): void => {
		const named = namedModule(node);
		if (named) found.push(importOf(path, named, isTypeOnly(node)));
		const reached = reachedPath(path, node);
		if (reached !== undefined) {
			found.push({ from: path, specifier: reached, target: reached, typeOnly: false });
		}
		ts.forEachChild(node, visit);
	};
	visit(parsed(path, text));
	return found;
}

function importOf(from: string, named: ts.Node, typeOnly: boolean): Import {
	const specifier = ts.isStringLiteralLike(named) ? named.text : `(computed) ${named.getText()}`;
	const target = specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : null;
	return { from, specifier, target, typeOnly };
}

function namedModule(node: ts.Node): ts.Node | undefined {
	if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
	if (ts.isExternalModuleReference(node)) return node.expression;
	if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
		return node.argument.literal;
	}
	if (!ts.isCallExpression(node)) return undefined;
	const { expression } = node;
	const isImport = expression.kind === ts.SyntaxKind.ImportKeyword;
	const isRequire = ts.isIdentifier(expression) && expression.text === 'require';
	return isImport || isRequire ? node.arguments[0] : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
	if (ts.isImportTypeNode(node)) return true;
	if (ts.isExportDeclaration(node)) return node.isTypeOnly;
	return ts.isImportDeclaration(node) && (node.importClause?.isTypeOnly ?? false);
}

/** A path by which a worker is forked or a file is read: 'test/x', join(__dirname, 'worker.ts'), join(root, 'test', 'x'). */
function reachedPath(from: string, node: ts.Node): string | undefined {
	const path = ts.isStringLiteralLike(node) ? node.text : joinedPath(from, node);
	return path !== undefined && OURS.test(path) ? path : undefined;
}

/** What join and resolve make of the folder they begin at and the names that are written out. */
function joinedPath(from: string, node: ts.Node): string | undefined {
	if (!ts.isCallExpression(node) || !JOINS.test(node.expression.getText())) return undefined;
	const [start, ...parts] = node.arguments;
	const end = parts.findIndex((part) => !ts.isStringLiteralLike(part));
	const written = parts
		.slice(0, end === -1 ? undefined : end)
		.map((part) => part.getText().slice(1, -1));
	if (written.length === 0) return undefined;
	return posix.join(start.getText() === '__dirname' ? posix.dirname(from) : '.', ...written);
}
