import { recipeParts } from '../../../../domain/stock/recipeParts';
import { unitsOf, type Units } from '../../../../domain/stock/units';
import type { OpenOrders } from './readOpenOrders';
import type { StockRow } from './stockRow';
import { otherQuantities, uncountedByArticle } from './uncounted';
import type { ImportedOrder } from '../../../../domain/stream/importedOrder';

/**
 * Adds to each article what open sales orders still take from it.
 *
 * @param webOrders of this run: they tell components that somebody ordered from those that a recipe brought along
 */
export function addOrders(
	rows: readonly StockRow[],
	orders: OpenOrders,
	{ level, webOrders }: { level: string; webOrders: readonly ImportedOrder[] },
): void {
	const articles = rows.map(({ stock }) => stock);
	const coded = articles.filter(({ code }) => code !== '');
	const idOf = new Map(coded.map(({ code, articleId }) => [code, articleId]));
	const byKey = new Map(webOrders.map((order) => [order.importKey, order]));
	const uncounted = uncountedByArticle(orders.uncounted, {
		recipes: recipeParts(articles),
		ordered: (importKey) => orderedUnits(byKey.get(importKey), idOf),
	});
	const others = orders.others && otherQuantities(orders.others, level);
	for (const { id, stock } of rows) {
		stock.uncounted = uncounted.get(id) ?? [];
		if (others) stock.otherOrders = others.get(id) ?? { uncounted: 0, counted: 0 };
	}
}

function orderedUnits(
	order: ImportedOrder | undefined,
	idOf: ReadonlyMap<string, string>,
): Map<string, Units> | undefined {
	if (order === undefined) return undefined;
	const units = new Map<string, Units>();
	for (const { code, quantity } of order.quantities) {
		const id = idOf.get(code);
		if (id !== undefined) units.set(id, (units.get(id) ?? 0) + (unitsOf(quantity) ?? 0));
	}
	return units;
}
