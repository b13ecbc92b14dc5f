import * as ts from 'typescript';

import { parsed } from './sources';

/** One name a file exports, and what it gives back where that is written down. */
export interface Export {
	name: string;
	returns: string;
}

/** Names a file exports itself or passes on by name; `export *` passes on none of its own. */
export const exportsOf = (path: string, text?: string): Export[] =>
	parsed(path, text).statements.flatMap(exportsIn);

function exportsIn(statement: ts.Statement): Export[] {
	if (ts.isExportDeclaration(statement)) {
		const clause = statement.exportClause;
		return clause && ts.isNamedExports(clause) ? clause.elements.map((it) => named(it.name)) : [];
	}
	const isExported = ts.canHaveModifiers(statement)
		? ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
		: false;
	if (!isExported) return [];
	if (ts.isVariableStatement(statement)) {
		return statement.declarationList.declarations.map(({ name, initializer }) =>
			named(name, initializer && ts.isArrowFunction(initializer) ? initializer.type : undefined),
		);
	}
	if (ts.isFunctionDeclaration(statement)) return [named(statement.name, statement.type)];
	return [named((statement as ts.DeclarationStatement).name)];
}

const named = (name?: ts.Node, returns?: ts.TypeNode): Export => ({
	name: name?.getText() ?? 'default',
	returns: returns?.getText() ?? '',
});
