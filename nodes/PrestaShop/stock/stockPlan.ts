import type { WebStock } from '../../../domain/stream/webStock';
import type { ShopRow } from '../wire/shopRow';
import { matchCode, type Assortment } from './stockMatch';
import { dependsOnWarehouses, quantityOf } from '../wire/stockRow';
import { codeInShop } from '../../../domain/stock/codeInShop';
import type { StockChange, StockChangeStatus } from '../../../domain/stream/stockChange';

/** An article of which the shop knows the rows, and the number they are to show. */
export interface StockTarget {
	item: WebStock;
	/** One row per chosen shop. */
	rows: ShopRow[];
	planned: number;
}

export interface StockPlan {
	targets: StockTarget[];
	/** Articles for which nothing can be written, with the reason. */
	refused: StockChange[];
	leftAlone: number;
}

/** Which rows are to show which number, and which articles cannot be written. Decides, never writes. */
export function stockPlanOf(items: readonly WebStock[], assortment: Assortment): StockPlan {
	const plan: StockPlan = { targets: [], refused: [], leftAlone: 0 };
	const timesSent = new Map<string, number>();
	for (const code of items.map(codeInShop)) timesSent.set(code, (timesSent.get(code) ?? 0) + 1);
	for (const item of items) {
		if (item.webStock === null) plan.leftAlone++;
		else plan.targets.push(...targetOf(item, item.webStock, assortment, timesSent, plan.refused));
	}
	return plan;
}

/** One line of the report. `before` and `after` are null where nothing was read or written. */
export function stockChange(
	{ code, shopCode, name, parts, explanation, explanationNl }: WebStock,
	status: StockChangeStatus,
	message: string,
	before: number | null = null,
	after: number | null = null,
): StockChange {
	const texts = { explanation, ...(explanationNl === undefined ? {} : { explanationNl }), message };
	const codes = shopCode === undefined ? { code } : { code, shopCode };
	return { kind: 'stockChange', ...codes, name, status, before, after, parts, ...texts };
}

function targetOf(
	item: WebStock,
	planned: number,
	assortment: Assortment,
	timesSent: ReadonlyMap<string, number>,
	refused: StockChange[],
): StockTarget[] {
	const match = matchCode(codeInShop(item), assortment);
	if (match.kind === 'unknown' || match.kind === 'ambiguous') {
		refused.push(stockChange(item, match.kind, match.message));
		return [];
	}
	if (match.kind === 'withoutRow') {
		refused.push(stockChange(item, 'failed', match.message));
		return [];
	}
	const before = quantityOf(match.rows[0]);
	const problem = whyNotWritable(item, planned, match.rows, timesSent);
	if (problem === null) return [{ item, rows: match.rows, planned }];
	refused.push(stockChange(item, problem.status, problem.message, before));
	return [];
}

function whyNotWritable(
	item: WebStock,
	planned: number,
	rows: readonly ShopRow[],
	timesSent: ReadonlyMap<string, number>,
): { status: StockChangeStatus; message: string } | null {
	if ((timesSent.get(codeInShop(item)) ?? 0) > 1) {
		return {
			status: 'ambiguous',
			message: 'Several input items carry this article code: nothing was written.',
		};
	}
	if (!Number.isSafeInteger(planned)) {
		return {
			status: 'failed',
			message: `The web stock ${planned} is not a whole number, and the shop takes no other.`,
		};
	}
	if (rows.some(dependsOnWarehouses)) {
		return {
			status: 'failed',
			message:
				'The shop counts this product from its warehouses (advanced stock management): switch that off for the product.',
		};
	}
	return null;
}
