import type { NaiveShop } from './naiveShop';
import type { NaiveSnelStart, SnelStartRow } from './naiveSnelStart';

const pageSize = 25;

/** All articles, page after page. */
export async function readArticlesNaively(books: NaiveSnelStart): Promise<SnelStartRow[]> {
	const articles: SnelStartRow[] = [];
	for (;;) {
		const page = await books.list('/artikelen', { $top: pageSize, $skip: articles.length });
		articles.push(...page);
		if (page.length < pageSize) return articles;
	}
}

/** What a person keeps in a spreadsheet: which stock row of the shop belongs to which article code. */
export type StockRowIds = Map<string, string>;

/** Writes free stock row by row, changed or not: one GET, because a PUT needs every field, and one PUT. */
export async function exportStockNaively(
	shop: NaiveShop,
	articles: SnelStartRow[],
	rowIds: StockRowIds,
	limit: number,
): Promise<number> {
	const known = articles.filter(({ artikelcode }) => rowIds.has(String(artikelcode)));
	const chosen = known.slice(0, limit);
	for (const article of chosen) {
		const id = rowIds.get(String(article.artikelcode)) ?? '';
		const row = await shop.byId('stock_availables', id);
		await shop.putStock(row, Math.max(0, Math.floor(Number(article.vrijeVoorraad))));
	}
	return chosen.length;
}
