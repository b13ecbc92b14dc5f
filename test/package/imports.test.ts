/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import { posix } from 'node:path';
import * as ts from 'typescript';

import { LAYERS, refusal, type Import } from './layers';
import { filesBelow, read } from './repository';

/** Every way a TypeScript file can name another: import, export from, import(), require() and import types. */
function importsOf(path: string): Import[] {
	const source = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true);
	const specifiers: string[] = [];
	const visit = (node: ts.Node): void => {
		const named = namedModule(node);
		if (named && ts.isStringLiteralLike(named)) specifiers.push(named.text);
		else if (named) specifiers.push(`(computed) ${named.getText()}`);
		ts.forEachChild(node, visit);
	};
	visit(source);
	return specifiers.map((specifier) => ({
		from: path,
		specifier,
		target: specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : null,
	}));
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

const folders = [...new Set(LAYERS.map(({ folder }) => folder.split('/')[0]))];
const files = folders.flatMap((folder) => filesBelow(folder, '.ts'));
const imports = files.flatMap(importsOf);

describe('who may import whom', () => {
	it('finds the files it judges', () => {
		for (const folder of ['domain', 'nodes', 'credentials', 'lab', 'test']) {
			expect(files.filter((file) => file.startsWith(`${folder}/`))).not.toEqual([]);
		}
		expect(imports.length).toBeGreaterThan(files.length);
	});

	it('is kept by every file', () => {
		expect(imports.map(refusal).filter((text) => text !== '')).toEqual([]);
	});

	it.each([
		['domain/stock/a.ts', 'n8n-workflow', null],
		['domain/stock/a.ts', '../../nodes/shared/items', 'nodes/shared/items'],
		['nodes/SnelStart/a.ts', '../PrestaShop/b', 'nodes/PrestaShop/b'],
		['nodes/PrestaShop/a.ts', '../SnelStart/b', 'nodes/SnelStart/b'],
		['nodes/PrestaShop/a.ts', 'axios', null],
		['nodes/WebStock/a.ts', '../SnelStart/client/request', 'nodes/SnelStart/client/request'],
		['credentials/A.ts', '../domain/time', 'domain/time'],
		['lab/simulators/a.ts', '../../domain/time', 'domain/time'],
		['lab/simulators/a.ts', '../../test/support/x', 'test/support/x'],
		['nodes/shared/a.ts', '../SnelStartElse/b', 'nodes/SnelStartElse/b'],
		['elsewhere/a.ts', 'luxon', null],
	])('refuses %s importing %s', (from, specifier, target) => {
		expect(refusal({ from, specifier, target })).not.toBe('');
	});
});
