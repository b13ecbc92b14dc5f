import * as ts from 'typescript';

const CHANGING = /^(set|add|delete|clear|push|pop|shift|unshift|splice|sort|reverse|fill)$/;
const OUTSIDE = /^(getWorkflowStaticData|process|globalThis|global|require|localStorage)$/;

/** What a file keeps or reads outside its functions: names of module-level state that can change, and of the outside. */
export function stateIn(text: string): string[] {
	const source = ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true);
	const topLevel = new Set<string>();
	const found: string[] = [];
	for (const statement of source.statements) {
		if (!ts.isVariableStatement(statement)) continue;
		const { declarationList } = statement;
		const isConst = (declarationList.flags & ts.NodeFlags.Const) !== 0;
		for (const { name, initializer } of declarationList.declarations) {
			if (!isConst) found.push(`let ${name.getText()}`);
			if (isEmptyStore(initializer)) found.push(`store ${name.getText()}`);
			topLevel.add(name.getText());
		}
	}
	const visit = (node: ts.Node): void => {
		found.push(...changes(node, topLevel));
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

/** A collection that starts empty is there to be filled later; empty lists are caught when something is put in. */
const isEmptyStore = (value: ts.Expression | undefined): boolean =>
	value !== undefined && ts.isNewExpression(value) && (value.arguments ?? []).length === 0;

function changes(node: ts.Node, topLevel: ReadonlySet<string>): string[] {
	const rootOf = (expression: ts.Expression): string =>
		ts.isPropertyAccessExpression(expression) || ts.isElementAccessExpression(expression)
			? rootOf(expression.expression)
			: expression.getText();
	if (ts.isIdentifier(node) && OUTSIDE.test(node.text)) return [`outside ${node.text}`];
	if (ts.isPropertyDeclaration(node) && isChangeableStatic(node))
		return [`static ${node.name.getText()}`];
	if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
		const { expression, name } = node.expression;
		const changed = CHANGING.test(name.text) && topLevel.has(rootOf(expression));
		return changed ? [`${expression.getText()}.${name.text}()`] : [];
	}
	if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) {
		const isMember = !ts.isIdentifier(node.left);
		return isMember && topLevel.has(rootOf(node.left)) ? [`${node.left.getText()} =`] : [];
	}
	return [];
}

const isAssignment = (kind: ts.SyntaxKind): boolean =>
	kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;

function isChangeableStatic({ modifiers = [] as never }: ts.PropertyDeclaration): boolean {
	const kinds = [...modifiers].map(({ kind }) => kind);
	return (
		kinds.includes(ts.SyntaxKind.StaticKeyword) && !kinds.includes(ts.SyntaxKind.ReadonlyKeyword)
	);
}
