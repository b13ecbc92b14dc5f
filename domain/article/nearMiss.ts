import type { Article } from '../order/books';
import { snelStartCodeOf, type SnelStartField } from './articleIndex';

/** A code without what people overlook: blanks around it, letter case, leading zeros. */
const loosely = (code: string): string =>
	code
		.trim()
		.toLowerCase()
		.replace(/^0+(?=.)/, '');

const looseCodes = new WeakMap<readonly Article[], Map<SnelStartField, Map<string, Article[]>>>();

/** Articles whose code differs from this one in nothing but blanks, letter case or leading zeros. Never matched by themselves. */
export function nearMisses(
	code: string,
	articles: readonly Article[],
	field: SnelStartField,
): Article[] {
	const maps = looseCodes.get(articles) ?? new Map<SnelStartField, Map<string, Article[]>>();
	looseCodes.set(articles, maps);
	const byLooseCode = maps.get(field) ?? groupedLoosely(articles, field);
	maps.set(field, byLooseCode);
	const near = byLooseCode.get(loosely(code)) ?? [];
	return near.filter((article) => snelStartCodeOf(article, field) !== code);
}

function groupedLoosely(articles: readonly Article[], field: SnelStartField) {
	const groups = new Map<string, Article[]>();
	for (const article of articles) {
		const code = loosely(snelStartCodeOf(article, field));
		if (code !== '') groups.set(code, [...(groups.get(code) ?? []), article]);
	}
	return groups;
}

/** In what two codes that nearly are the same differ. */
export function codeDifference(shop: string, snelStart: string): string {
	if (shop.trim() === snelStart.trim()) return 'spaces around it';
	if (shop.trim().toLowerCase() === snelStart.trim().toLowerCase()) {
		return 'capitals and small letters';
	}
	return 'leading zeros';
}
