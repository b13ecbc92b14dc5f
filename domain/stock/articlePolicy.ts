import type { ArticleStock } from '../stream/articleStock';
import type { ArticleSetting, StockPolicy } from '../settings/stockPolicy';
import { unitsOf } from './units';

/** What an extra field says: a number, nothing, or something that is none. */
export interface FieldReading {
	setting: ArticleSetting;
	field: string;
	text: string;
	/** Null when the text is no number of zero or more. */
	value: number | null;
}

/**
 * Reads the extra fields (extraVelden) that the policy names, by name whatever its capitals. "2,5", "2.5" and "50 %"
 * are numbers; an empty field says nothing and the general setting holds.
 */
export function readFields(
	{ extraFields }: Pick<ArticleStock, 'extraFields'>,
	fields: StockPolicy['fields'],
): FieldReading[] {
	if (!extraFields) return [];
	const wanted = Object.entries(fields) as Array<[ArticleSetting, string]>;
	return wanted.flatMap(([setting, field]) => {
		const text = extraFieldNamed(extraFields, field);
		return text === '' ? [] : [{ setting, field, text, value: numberOf(text) }];
	});
}

/** The policy for one article. A field that is no number changes nothing; `stockHints` names it. */
export function articlePolicy(article: ArticleStock, policy: StockPolicy): StockPolicy {
	const readings = readFields(article, policy.fields).filter(({ value }) => value !== null);
	if (readings.length === 0) return policy;
	const own = Object.fromEntries(readings.map(({ setting, value }) => [setting, value ?? 0]));
	return {
		...policy,
		...own,
		percentage: Math.min(100, Number(own.percentage ?? policy.percentage)),
	};
}

/** Whether the article says itself how much of it to keep back. */
export const hasOwnBuffer = (article: ArticleStock, { fields }: StockPolicy): boolean =>
	readFields(article, fields).some(({ setting, value }) => setting === 'buffer' && value !== null);

/** Text in the extra field of that name, whatever its capitals; '' when there is none. */
export function extraFieldNamed(extraFields: Record<string, string>, field: string): string {
	const name = normal(field);
	if (name === '') return '';
	const found = Object.entries(extraFields).find(([known]) => normal(known) === name);
	return (found?.[1] ?? '').trim();
}

const normal = (name: string): string => name.trim().toLowerCase();

function numberOf(text: string): number | null {
	const digits = (text.endsWith('%') ? text.slice(0, -1).trimEnd() : text).replace(',', '.');
	if (!/^\d+(\.\d+)?$/.test(digits)) return null;
	return unitsOf(Number(digits)) === null ? null : Number(digits);
}
