import type { Article } from './books';
import { snelStartCodeOf, type SnelStartField } from './snelStartCode';

/** A code without what people overlook: blanks around it, letter case, leading zeros. */
export const looseCode = (code: string): string =>
	code
		.trim()
		.toLowerCase()
		.replace(/^0+(?=.)/, '');

/** Articles by their code in that form. */
export function groupedLoosely(articles: readonly Article[], field: SnelStartField) {
	const groups = new Map<string, Article[]>();
	for (const article of articles) {
		const code = looseCode(snelStartCodeOf(article, field));
		if (code !== '') groups.set(code, [...(groups.get(code) ?? []), article]);
	}
	return groups;
}

/** In what two codes that nearly are the same differ. */
export function nearMissOf(shop: string, snelStart: string): string {
	if (shop.trim() === snelStart.trim()) return 'spaces around it';
	if (shop.trim().toLowerCase() === snelStart.trim().toLowerCase()) {
		return 'capitals and small letters';
	}
	return 'leading zeros';
}
