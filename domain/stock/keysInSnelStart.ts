import type { StockBook } from './stockBook';

/** Import keys of the sales orders that SnelStart has and does not count yet. */
export function keysInSnelStart({ articles }: StockBook): Set<string> {
	const keys = new Set<string>();
	for (const { uncounted } of articles.values()) {
		for (const { importKey } of uncounted) if (importKey !== '') keys.add(importKey);
	}
	return keys;
}
