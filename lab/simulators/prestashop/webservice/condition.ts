import type { ColumnType } from '../store/columnType';
import { compare, likePattern, order, toDate, toNumber } from './mysql';

/** One `filter[column]=` as a test on a stored value, with what an index can use. */
export interface Condition {
	column: string;
	test: (stored: unknown) => boolean;
	/** The column equals one of these: an index lookup will do. */
	oneOf?: string[];
	/** Compared with `=`: MySQL then reads the column's index, in its order. */
	readsIndex?: true;
	/** The column is above this number: a keyset page can start there. */
	above?: number;
}

/**
 * Reads a filter value the way SQLUtils::getSQLRetrieveFilter does. `>=[a]` and `<=[a]` are not
 * operators there: the condition is dropped without a word, so this answers undefined.
 */
export function conditionOf(
	column: string,
	type: ColumnType,
	value: string,
): Condition | undefined {
	const match = /^(.*)\[(.*)\](.*)$/.exec(value);
	if (!match) return bareCondition(column, type, value);
	const [, before, inner, after] = match;
	if (before === '%' || after === '%') {
		return { column, test: likePattern(before + inner + after) };
	}
	if (before === '' && after === '') return bracketCondition(column, type, inner);
	if (before === '>') {
		const above = column === 'id' ? toNumber(inner) : undefined;
		return { column, above, test: (stored) => (compare(stored, inner, type) ?? -1) > 0 };
	}
	if (before === '<') {
		return { column, test: (stored) => (compare(stored, inner, type) ?? 1) < 0 };
	}
	if (before !== '!') return undefined;
	const excluded = inner.split('|');
	return {
		column,
		test: (stored) => excluded.every((one) => (compare(stored, one, type) ?? 0) !== 0),
	};
}

/** Without brackets a number is compared with LIKE, everything else with `=`. */
function bareCondition(column: string, type: ColumnType, value: string): Condition {
	if (/^[+-]?\d+(\.\d+)?$/.test(value)) {
		return { column, test: likePattern(value), oneOf: /^\d+$/.test(value) ? [value] : undefined };
	}
	return equals(column, type, [value]);
}

function bracketCondition(column: string, type: ColumnType, inner: string): Condition {
	if (inner.indexOf('|') > 0) return equals(column, type, inner.split('|'));
	const interval = /^([\d.:\-\s]+),([\d.:\-\s]+)$/.exec(inner);
	if (!interval) return equals(column, type, [inner]);
	const [low, high] = sortedAsPhp(interval[1], interval[2]);
	return {
		column,
		test: (stored) =>
			(compare(stored, low, type) ?? -1) >= 0 && (compare(stored, high, type) ?? 1) <= 0,
	};
}

function equals(column: string, type: ColumnType, values: string[]): Condition {
	if (type === 'integer') {
		const wanted = new Set(values.map(toNumber));
		return {
			column,
			test: (stored) => isFilled(stored) && wanted.has(toNumber(String(stored))),
			oneOf: [...wanted].map(String),
		};
	}
	if (type === 'date') {
		const wanted = new Set(values.map(toDate));
		return { column, test: (stored) => isFilled(stored) && wanted.has(toDate(String(stored))) };
	}
	return {
		column,
		test: (stored) => values.some((one) => compare(stored, one, type) === 0),
		readsIndex: true,
		oneOf:
			type === 'text' && values.every((one) => /^[\w./#-]+$/.test(one)) ? lower(values) : undefined,
	};
}

const isFilled = (stored: unknown) => stored !== null && stored !== undefined;

const lower = (values: string[]) => [...new Set(values.map((one) => one.toLowerCase()))];

/** PHP's sort(): two numeric texts compare as numbers, others as text. */
function sortedAsPhp(a: string, b: string): [string, string] {
	const numeric = /^\s*-?\d+(\.\d+)?\s*$/;
	const difference = numeric.test(a) && numeric.test(b) ? Number(a) - Number(b) : order(a, b);
	return difference <= 0 ? [a, b] : [b, a];
}
