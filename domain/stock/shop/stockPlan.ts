import { codeInShop } from '../codeInShop';
import type { StockChange, StockChangeStatus } from '../../stream/stockChange';
import type { WebStock } from '../../stream/webStock';
import { worded, type Wording } from '../../words/wording';
import { matchCode } from './matchCode';
import type { ShopAssortment, ShopStockRow } from './shopAssortment';
import { stockChangeOf } from './stockChangeOf';

/** An article of which the shop knows the rows, and the number they are to show. */
export interface StockTarget {
	item: WebStock;
	/** One row per chosen shop. */
	rows: ShopStockRow[];
	planned: number;
}

export interface StockPlan {
	targets: StockTarget[];
	/** Articles for which nothing can be written, with the reason. */
	refused: StockChange[];
	/** Codes of articles that the shop does not sell. */
	notInShop: string[];
	leftAlone: number;
}

/** Which rows are to show which number, and which articles cannot be written. Decides, never writes. */
export function stockPlanOf(items: readonly WebStock[], assortment: ShopAssortment): StockPlan {
	const plan: StockPlan = { targets: [], refused: [], notInShop: [], leftAlone: 0 };
	const timesSent = new Map<string, number>();
	const written = items.filter(({ webStock }) => webStock !== null);
	for (const code of written.map(codeInShop)) timesSent.set(code, (timesSent.get(code) ?? 0) + 1);
	for (const item of items) {
		if (item.webStock === null) {
			plan.leftAlone++;
			continue;
		}
		const isSentTwice = (timesSent.get(codeInShop(item)) ?? 0) > 1;
		const judged = targetOf(item, item.webStock, assortment, isSentTwice);
		if (judged === null) plan.notInShop.push(codeInShop(item));
		else if ('kind' in judged) plan.refused.push(judged);
		else plan.targets.push(judged);
	}
	return plan;
}

/** Null for an article that the shop does not sell. */
function targetOf(
	item: WebStock,
	planned: number,
	assortment: ShopAssortment,
	isSentTwice: boolean,
): StockTarget | StockChange | null {
	const match = matchCode(codeInShop(item), assortment);
	if (match.kind === 'notInShop') return null;
	if (match.kind === 'withoutRow') return stockChangeOf(item, 'failed', match.said);
	if (match.kind !== 'rows') return stockChangeOf(item, match.kind, match.said);
	const { rows } = match;
	const problem = isSentTwice ? SENT_TWICE : whyNotWritable(planned, rows);
	if (problem === null) return { item, rows, planned };
	return stockChangeOf(item, problem.status, problem.said, rows[0].quantity);
}

interface NotWritable {
	status: StockChangeStatus;
	said: Wording;
}

const SENT_TWICE: NotWritable = {
	status: 'ambiguous',
	said: worded(
		'Several input items carry this article code: nothing was written.',
		'Meerdere items van de invoer hebben deze artikelcode: er is niets geschreven.',
	),
};

function whyNotWritable(planned: number, rows: readonly ShopStockRow[]): NotWritable | null {
	if (!Number.isSafeInteger(planned)) {
		return {
			status: 'failed',
			said: worded(
				`The web stock ${planned} is not a whole number, and the shop takes no other.`,
				`De webvoorraad ${planned} is geen geheel getal, en de webwinkel neemt geen ander.`,
			),
		};
	}
	if (rows.some(({ isCountedFromWarehouses }) => isCountedFromWarehouses)) {
		return {
			status: 'failed',
			said: worded(
				'The shop counts this product from its warehouses (advanced stock management): switch that off for the product.',
				'De webwinkel telt dit product uit magazijnen (geavanceerd voorraadbeheer): zet dat voor het product uit.',
			),
		};
	}
	return null;
}
