import { odata } from '../errors/refusal';
import type { Node } from './node';
import { compare, typeName } from './compare';
import type { EdmProperty, EdmType } from './edm';
import { FUNCTIONS } from './functions';
import { ownMember } from '../ownMember';
import type { Typed, Reader } from './typed';

/** What names mean at this point of the expression. */
interface Scope {
	row: EdmType;
	variables: Readonly<Record<string, EdmProperty['type']>>;
	ignoreCase: boolean;
}

/** Turns a parsed filter into a test on rows; throws the 400 of the OData layer. */
export function compileFilter(
	node: Node,
	row: EdmType,
	ignoreCase: boolean,
): (row: unknown) => boolean {
	const { read, type } = compile(node, { row, variables: {}, ignoreCase });
	if (type !== 'Boolean') {
		throw odata('The filter expression must evaluate to a single boolean value.');
	}
	return (one) => read(one, {}) === true;
}

function compile(node: Node, scope: Scope): Typed {
	switch (node.kind) {
		case 'literal':
			return { type: node.type, read: () => node.value };
		case 'path':
			return readPath(node.names, scope);
		case 'not': {
			const { read } = compile(node.of, scope);
			return { type: 'Boolean', read: (row, variables) => read(row, variables) !== true };
		}
		case 'and': {
			const [left, right] = [compile(node.left, scope).read, compile(node.right, scope).read];
			return { type: 'Boolean', read: (row, v) => left(row, v) === true && right(row, v) === true };
		}
		case 'or':
			return membership(node, scope) ?? either(node, scope);
		case 'compare':
			return compare(
				node.operator,
				compile(node.left, scope),
				compile(node.right, scope),
				scope.ignoreCase,
			);
		case 'call':
			return call(node.name, node.arguments, scope);
		default:
			return lambda(node, scope);
	}
}

function either(node: Extract<Node, { kind: 'or' }>, scope: Scope): Typed {
	const [left, right] = [compile(node.left, scope).read, compile(node.right, scope).read];
	return { type: 'Boolean', read: (row, v) => left(row, v) === true || right(row, v) === true };
}

/** `A eq 'x' or A eq 'y' or ...` as one look-up in a set, so that long chains stay fast. */
function membership(node: Node, scope: Scope): Typed | null {
	const values = new Set<unknown>();
	const names: string[][] = [];
	const isChain = collect(node, values, names);
	if (!isChain || scope.ignoreCase || new Set(names.map((one) => one.join('/'))).size !== 1) {
		return null;
	}
	const { read, type } = readPath(names[0], scope);
	if (type !== 'String') return null;
	return { type: 'Boolean', read: (row, variables) => values.has(read(row, variables)) };
}

function collect(node: Node, values: Set<unknown>, names: string[][]): boolean {
	if (node.kind === 'or') {
		return collect(node.left, values, names) && collect(node.right, values, names);
	}
	if (node.kind !== 'compare' || node.operator !== 'eq') return false;
	if (node.left.kind !== 'path' || node.right.kind !== 'literal') return false;
	if (node.right.type !== 'String') return false;
	names.push(node.left.names);
	values.add(node.right.value);
	return true;
}

function readPath(names: string[], scope: Scope): Typed {
	const { start, rest, variable } = startOf(names, scope);
	let type: EdmProperty['type'] = start;
	const members: string[] = [];
	for (const name of rest) {
		const property = propertyOf(type, name);
		if (property.isCollection) throw notSingle(name);
		members.push(property.json);
		type = property.type;
	}
	return {
		type: typeName(type),
		read: (row, variables) => follow(variable === null ? row : variables[variable], members),
	};
}

function startOf(names: string[], scope: Scope) {
	const [first, ...rest] = names;
	const start = ownMember(scope.variables, first);
	if (start === undefined) return { start: scope.row, rest: names, variable: null };
	return { start, rest, variable: first };
}

function propertyOf(type: EdmProperty['type'], name: string): EdmProperty {
	if (typeof type === 'string') throw unknownProperty(name, `Edm.${type}`);
	const property = ownMember(type.properties, name);
	if (property === undefined) throw unknownProperty(name, type.name);
	return property;
}

function follow(start: unknown, members: string[]): unknown {
	let value = start;
	for (const member of members) {
		if (typeof value !== 'object' || value === null) return null;
		value = (value as Record<string, unknown>)[member] ?? null;
	}
	return value;
}

function call(name: string, given: Node[], scope: Scope): Typed {
	const known = ownMember(FUNCTIONS, name);
	if (known === undefined) {
		throw odata(
			`An unknown function with name '${name}' was found. ` +
				'This may also be a key lookup on a navigation property, which is not allowed.',
		);
	}
	const readers = given.map((one) => compile(one, scope).read);
	if (!known.counts.includes(readers.length)) {
		throw odata(
			`No function signature for the function with name '${name}' matches the specified arguments.`,
		);
	}
	return {
		type: known.type,
		read: (row, variables) => known.run(readers.map((read) => read(row, variables))),
	};
}

function lambda(node: Extract<Node, { kind: 'lambda' }>, scope: Scope): Typed {
	const names = [...node.names];
	const last = names.pop() ?? '';
	const { start, rest, variable } = startOf(names, scope);
	const owner = rest.reduce((type, name) => propertyOf(type, name).type, start);
	const path = rest.map((name) => name.charAt(0).toLowerCase() + name.slice(1));
	const property = propertyOf(owner, last);
	if (!property.isCollection) {
		throw odata('The Any/All query operator may only be used with a collection.');
	}
	const variables = { ...scope.variables, [node.variable]: property.type };
	const test = node.body === null ? null : compile(node.body, { ...scope, variables }).read;
	const itemsOf: Reader = (row, v) =>
		follow(variable === null ? row : v[variable], [...path, property.json]);
	return {
		type: 'Boolean',
		read: (row, v) => {
			const items = itemsOf(row, v);
			if (!Array.isArray(items)) return node.quantifier === 'all';
			if (test === null) return items.length > 0;
			const holds = (item: unknown) => test(row, { ...v, [node.variable]: item }) === true;
			return node.quantifier === 'any' ? items.some(holds) : items.every(holds);
		},
	};
}

function unknownProperty(name: string, type: string): Error {
	return odata(`Could not find a property named '${name}' on type '${type}'.`);
}

function notSingle(name: string): Error {
	return odata(
		`The parent value for a property access of a property '${name}' is not a single value.`,
	);
}
