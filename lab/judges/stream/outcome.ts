import type { PrestaShopState } from '../../simulators/prestashop/types';
import type { SnelStartState } from '../../simulators/snelstart/tables';
import { shopQuantities } from '../../worlds/webshop/shopQuantities';

/** What both sides hold after a run, as far as money and goods are concerned. */
export interface Outcome {
	/** By code. */
	quantities: ReadonlyMap<string, number>;
	/** By import key: total and lines, in words that can be compared. */
	salesOrders: ReadonlyMap<string, string>;
}

export const outcomeOf = (books: SnelStartState, shop: PrestaShopState): Outcome => ({
	quantities: new Map(shopQuantities(shop)),
	salesOrders: new Map(
		books.verkooporders.map((row) => [
			`${row.betalingskenmerk}`,
			JSON.stringify([
				row.totaalInclusiefBtw,
				row.totaalExclusiefBtw,
				row.regels.map(({ artikel, aantal }) => [artikel?.id, aantal]).sort(),
			]),
		]),
	),
});

export const isSameOutcome = (a: Outcome, b: Outcome): boolean =>
	JSON.stringify([[...a.quantities].sort(), [...a.salesOrders].sort()]) ===
	JSON.stringify([[...b.quantities].sort(), [...b.salesOrders].sort()]);
