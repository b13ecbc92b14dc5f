import { parseNaive } from './naiveDateTime';
import type { Field, Shape } from './shape';

export type Bound = Record<string, unknown>;

/** A member of the wrong type or an over-long text, with its path as ASP.NET names it. */
export interface BindError {
	path: string;
	message: string;
	tooLong: boolean;
}

const GUID = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i;
const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/**
 * Reads an object the way Json.NET does for the API: names in any letter case, unknown members
 * dropped, decimals also as text, dates also without time. Returns only the members that were
 * sent (null stays null), and adds what is wrong to `errors`.
 */
export function bind(shape: Shape, input: object, path: string, errors: BindError[]): Bound {
	const names = new Map(Object.keys(shape).map((name) => [name.toLowerCase(), name]));
	const bound: Bound = {};
	for (const [sent, value] of Object.entries(input)) {
		const name = names.get(sent.toLowerCase());
		if (name === undefined) continue;
		bound[name] = bindField(shape[name], value, `${path}.${name}`, errors);
	}
	return bound;
}

function bindField(field: Field, value: unknown, path: string, errors: BindError[]): unknown {
	if (value === null || value === undefined) return null;
	switch (field.kind) {
		case 'any':
			return value;
		case 'text':
			return bindText(field.max, value, path, errors);
		case 'object':
			if (typeof value === 'object' && !Array.isArray(value)) {
				return bind(field.shape, value, path, errors);
			}
			return wrong(value, 'System.Object', path, errors);
		case 'list':
			if (!Array.isArray(value)) return wrong(value, 'System.Array', path, errors);
			return value.map((one, at) => bindField(field.of, one, `${path}[${at}]`, errors));
		case 'enum':
			return bindEnum(field.values, value, path, errors);
		default:
			return bindScalar(field, value, path, errors);
	}
}

function bindScalar(field: Field, value: unknown, path: string, errors: BindError[]): unknown {
	switch (field.kind) {
		case 'int':
			return bindInt(field, value, path, errors);
		case 'decimal':
			return numberIn(value) ?? wrong(value, 'System.Decimal', path, errors);
		case 'bool':
			return boolIn(value) ?? wrong(value, 'System.Boolean', path, errors);
		case 'date':
			return (
				(typeof value === 'string' ? parseNaive(value) : null) ??
				wrong(value, 'System.DateTime', path, errors)
			);
		default: {
			const found = typeof value === 'string' ? GUID.exec(value.trim()) : null;
			return found?.[1].toLowerCase() ?? wrong(value, 'System.Guid', path, errors);
		}
	}
}

function bindText(max: number | undefined, value: unknown, path: string, errors: BindError[]) {
	if (typeof value === 'object') return wrong(value, 'System.String', path, errors);
	const found = String(value);
	if (max !== undefined && found.length > max) {
		const name = memberName(path);
		const message = `The field ${name} must be a string with a maximum length of ${max}.`;
		errors.push({ path, message, tooLong: true });
	}
	return found;
}

function bindInt(
	range: { min?: number; max?: number },
	value: unknown,
	path: string,
	errors: BindError[],
): unknown {
	const found = numberIn(value);
	if (found === null || !Number.isInteger(found) || Math.abs(found) > 2_147_483_647) {
		return wrong(value, 'System.Int32', path, errors);
	}
	const { min = -Infinity, max = Infinity } = range;
	if (found < min || found > max) {
		const message = `The field ${memberName(path)} must be between ${min} and ${max}.`;
		errors.push({ path, message, tooLong: false });
	}
	return found;
}

function bindEnum(values: readonly string[], value: unknown, path: string, errors: BindError[]) {
	const found = values.find((one) => one.toLowerCase() === String(value).toLowerCase());
	return found ?? wrong(value, 'enumeration', path, errors);
}

function numberIn(value: unknown): number | null {
	if (typeof value === 'number') return value;
	return typeof value === 'string' && NUMBER.test(value.trim()) ? Number(value) : null;
}

function boolIn(value: unknown): boolean | null {
	if (typeof value === 'boolean') return value;
	const word = String(value).toLowerCase();
	return word === 'true' ? true : word === 'false' ? false : null;
}

function wrong(value: unknown, type: string, path: string, errors: BindError[]): null {
	const shown = typeof value === 'object' ? 'object' : JSON.stringify(String(value));
	const member = path.split('.').slice(1).join('.');
	const message = `Error converting value ${shown} to type '${type}'. Path '${member}'.`;
	errors.push({ path, message, tooLong: false });
	return null;
}

function memberName(path: string): string {
	const last = path.split('.').pop() ?? path;
	return last.charAt(0).toUpperCase() + last.slice(1);
}
