import type { ArticleStock } from '../../../../domain/stream/articleStock';
import type { SnelStartClient } from '../../books/snelStartClient';
import { addOrders } from './addOrders';
import { comparable, connectedCodes } from './connectedCodes';
import { knownWebOrders } from './knownWebOrders';
import { readOpenOrders } from './readOpenOrders';
import type { StockToRead } from './readStock';
import { stockRowsBy } from './stockRow';
import { subtracting } from './subtract';

interface StockOfSome
	extends Pick<StockToRead, 'templateIds' | 'subtract' | 'articleField' | 'webOrders'> {
	/** Article codes (artikelcodes). */
	codes: readonly string[];
}

/**
 * Stock of some articles, and of everything that a recipe connects them with, with what web orders still take from it.
 * For a person to read: what changes while it is read is not looked at once more, so that nothing is published of it.
 */
export async function readStockOf(
	client: SnelStartClient,
	{ codes, templateIds, subtract, articleField, webOrders }: StockOfSome,
): Promise<ArticleStock[]> {
	const company = subtracting(await client.administration.companyInfo(), subtract);
	const known = knownWebOrders(webOrders, undefined);
	const stocked = client.articles.as(stockRowsBy(articleField));
	const [orders, recipes] = await Promise.all([
		readOpenOrders(client, { company, templateIds, known }),
		stocked.recipes(),
	]);
	const compositions = (recipes ?? []).map(({ stock }) => ({
		code: stock.code,
		parts: stock.components.map(({ code }) => code),
	}));
	const wanted = connectedCodes([...codes], compositions);
	const spelt = [...codes, ...compositions.flatMap(({ code, parts }) => [code, ...parts])];
	const rows = await stocked.byCode([
		...new Set(spelt.filter((code) => wanted.has(comparable(code)))),
	]);
	const asked = rows.filter(({ stock }) => wanted.has(comparable(stock.code)));
	addOrders(asked, orders, { level: company.verkooporderVoorraadVanafNiveau, webOrders });
	return asked.map(({ stock }) => stock);
}
