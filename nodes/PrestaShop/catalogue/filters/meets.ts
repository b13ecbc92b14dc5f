import { textsOf } from '../../wire/row';
import type { ShopRow } from '../../wire/shopRow';
import type { Comparison, Condition } from './condition';
import { dateSpan, shopDate } from './dateSpan';
import { fieldKind } from './fieldKind';

/**
 * Whether a row meets a condition. Texts count without regard to case and accents, as in the shop's own database, numbers
 * by their value, dates on the clock of the shop; of a text in several languages one has to meet it.
 *
 * @param zone time zone of the shop
 */
export function meets(condition: Condition, row: ShopRow, zone: string): boolean {
	const { field, comparison, values } = condition;
	const held = textsOf(row, field.name);
	if (comparison === 'isEmpty') return held.every((text) => isEmpty(text));
	if (comparison === 'isNotEmpty') return !held.every((text) => isEmpty(text));
	if (comparison === 'isNot') return !meets({ ...condition, comparison: 'is' }, row, zone);
	const judge = JUDGES[fieldKind(field)];
	return held.some((text) => values.some((value) => judge(comparison, text, value, zone)));
}

/** "0" of an id and the zero date stand for nothing. */
const isEmpty = (text: string): boolean => text.trim() === '' || /^0000-00-00/.test(text);

type Judge = (comparison: Comparison, held: string, value: string, zone: string) => boolean;

const asText: Judge = (comparison, held, value) => {
	const [a, b] = [folded(held), folded(value)];
	if (comparison === 'is') return withoutEnd(a) === withoutEnd(b);
	if (comparison === 'contains') return a.includes(b);
	if (comparison === 'beginsWith') return a.startsWith(b);
	if (comparison === 'endsWith') return a.endsWith(b);
	return inOrder(comparison, a < b ? -1 : a === b ? 0 : 1);
};

const asNumber: Judge = (comparison, held, value, zone) => {
	if (/with|contains/i.test(comparison)) return asText(comparison, held, value, zone);
	if (held.trim() === '' || Number.isNaN(Number(held)) || Number.isNaN(Number(value))) {
		return comparison === 'is' && asText(comparison, held, value, zone);
	}
	const difference = Number(held) - Number(value);
	return comparison === 'is' ? difference === 0 : inOrder(comparison, difference);
};

const asDate: Judge = (comparison, held, value, zone) => {
	if (/with|contains/i.test(comparison)) return asText(comparison, held, value, zone);
	const [at, span] = [shopDate(held), dateSpan(value, zone)];
	if (at === null || span === null) return false;
	if (comparison === 'is') return at >= span.from && at <= span.to;
	if (comparison === 'above') return at > span.to;
	if (comparison === 'atLeast') return at >= span.from;
	return comparison === 'below' ? at < span.from : at <= span.to;
};

/** Numbers where both are some, texts where one is not. */
const asWritten: Judge = (comparison, held, value, zone) =>
	[held, value].every((text) => text.trim() !== '' && !Number.isNaN(Number(text)))
		? asNumber(comparison, held, value, zone)
		: asText(comparison, held, value, zone);

const JUDGES: Record<ReturnType<typeof fieldKind>, Judge> = {
	number: asNumber,
	date: asDate,
	text: asText,
	unknown: asWritten,
};

function inOrder(comparison: Comparison, difference: number): boolean {
	if (comparison === 'above') return difference > 0;
	if (comparison === 'atLeast') return difference >= 0;
	return comparison === 'below' ? difference < 0 : difference <= 0;
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Without the blanks at its end, which a database does not count. */
function withoutEnd(text: string): string {
	let end = text.length;
	while (end > 0 && text[end - 1] === ' ') end--;
	return text.slice(0, end);
}
