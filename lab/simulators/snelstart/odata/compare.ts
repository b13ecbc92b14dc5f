import { odata } from '../errors/refusal';
import type { Comparison } from './node';
import type { EdmProperty } from './edm';
import type { Typed } from './typed';

const OPERATOR_KIND: Record<Comparison, string> = {
	eq: 'Equal',
	ne: 'NotEqual',
	gt: 'GreaterThan',
	ge: 'GreaterThanOrEqual',
	lt: 'LessThan',
	le: 'LessThanOrEqual',
};
const NUMERIC = ['Number', 'Decimal', 'Int32'];

/** Type of a property as comparisons see it. */
export function typeName(type: EdmProperty['type']): string {
	return typeof type === 'string' ? type : type.name;
}

/** Compares two compiled operands; throws the 400 for types that cannot be compared. */
export function compare(
	operator: Comparison,
	left: Typed,
	right: Typed,
	ignoreCase: boolean,
): Typed {
	if (!comparable(left.type, right.type)) {
		throw odata(
			'A binary operator with incompatible types was detected. Found operand types ' +
				`'${edmName(left.type)}' and '${edmName(right.type)}' for operator kind '${OPERATOR_KIND[operator]}'.`,
		);
	}
	const holds = TESTS[operator];
	const { read: a } = left;
	const { read: b } = right;
	const same = (value: unknown) => comparableValue(value, left.type, ignoreCase);
	return { type: 'Boolean', read: (row, v) => holds(same(a(row, v)), same(b(row, v))) };
}

function comparable(left: string, right: string): boolean {
	if (left === right || left === 'Null' || right === 'Null') return true;
	return NUMERIC.includes(left) && NUMERIC.includes(right);
}

function edmName(type: string): string {
	if (type.includes('.')) return type;
	return `Edm.${type === 'Number' ? 'Int32' : type}`;
}

/** Times compare as text once a missing time is midnight; GUIDs and text without letter case. */
function comparableValue(value: unknown, type: string, ignoreCase: boolean): unknown {
	if (typeof value !== 'string') return value;
	if (type === 'DateTime') return value.length === 10 ? `${value}T00:00:00` : fullTime(value);
	return type === 'Guid' || ignoreCase ? value.toLowerCase() : value;
}

function fullTime(value: string): string {
	const seconds = value.length === 16 ? `${value}:00` : value;
	return seconds.replace(/\.0+$/, '').replace(/(\.\d*?)0+$/, '$1');
}

type Value = string | number | boolean;

const ordered = (test: (a: Value, b: Value) => boolean) => (a: unknown, b: unknown) =>
	a !== null && b !== null && test(a as Value, b as Value);

const TESTS: Record<Comparison, (a: unknown, b: unknown) => boolean> = {
	eq: (a, b) => a === b,
	ne: (a, b) => a !== b,
	gt: ordered((a, b) => a > b),
	ge: ordered((a, b) => a >= b),
	lt: ordered((a, b) => a < b),
	le: ordered((a, b) => a <= b),
};
