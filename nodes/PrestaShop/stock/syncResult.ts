import type { ShopRow } from '../wire/shopRow';
import type { LaterQuantities } from '../../../domain/stock/shop/laterQuantities';
import type { StockGoal } from '../../../domain/stock/shop/stockGoal';
import type { Refusal } from '../client/refusal';
import type { RowWriter } from './sendRows';

export interface SyncSettings {
	writer: RowWriter;
	/** No quantity may rise: an order that takes from it was not read whole. */
	onlyFall: boolean;
	/** Stock rows by id, those of all targets among them. */
	stockRows: ReadonlyMap<string, ShopRow>;
	/** Milliseconds since 1970 when they were read. */
	readAt: number;
	/** Asks what was ordered since the fence. */
	laterOrders(): Promise<LaterQuantities>;
	/** Products and combinations whose quantity the shop itself changed for these orders. */
	moved: (later: LaterQuantities) => ReadonlySet<string>;
	/** What is to be shown, given what was ordered later. */
	goals: (later: LaterQuantities) => StockGoal;
}

/** What writing came to, by stock row id. */
export interface SyncResult {
	/** Last number written (or that would be), by row id. */
	written: Map<string, number>;
	failures: Map<string, string>;
	later: LaterQuantities;
	/** What was to be shown in the end. */
	goal: StockGoal;
	windowMs: number;
	/** Set when the shop refused to go on. */
	refused: Refusal | null;
}
