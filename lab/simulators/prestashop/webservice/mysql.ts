import type { ColumnType } from '../store/columnType';

const zeroDate = '0000-00-00 00:00:00';

/** Text as the shop's collation compares it: no case, no accents, no trailing blanks. */
export function collate(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/ß/g, 'ss')
		.toLowerCase()
		.replace(/ +$/, '');
}

/** A datetime as MySQL reads it from text; what is not a date becomes the zero date. */
export function toDate(text: string): string {
	const match = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T](\d{1,2}):(\d{1,2})(?::(\d{1,2}))?)?/.exec(
		text,
	);
	if (!match) return zeroDate;
	const [, year, ...rest] = match;
	const [month, day, hour, minute, second] = rest.map((part) => (part ?? '0').padStart(2, '0'));
	return `${year}-${month}-${day} ${hour}:${minute}:${second}`;
}

/** The number at the start of a text, 0 when there is none. */
export function toNumber(text: string): number {
	const match = /^\s*[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?/i.exec(text);
	return match ? Number(match[0]) : 0;
}

/** Compares a stored value with a literal: negative, zero or positive; undefined when it is NULL. */
export function compare(stored: unknown, literal: string, type: ColumnType): number | undefined {
	if (stored === null || stored === undefined) return undefined;
	const value = String(stored);
	if (type === 'integer' || type === 'decimal') return toNumber(value) - toNumber(literal);
	if (type === 'date') return order(toDate(value), toDate(literal));
	return order(collate(value), collate(literal));
}

export const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** SQL LIKE: `%` any text, `_` any one character, no case; blanks at the end count. */
export function likePattern(pattern: string): (stored: unknown) => boolean {
	const source = fold(pattern)
		.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
		.replace(/%/g, '[\\s\\S]*')
		.replace(/_/g, '[\\s\\S]');
	const expression = new RegExp(`^${source}$`);
	return (stored) =>
		stored !== null && stored !== undefined && expression.test(fold(String(stored)));
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
