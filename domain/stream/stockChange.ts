import type { StockPart } from './webStock';

export type StockChangeStatus = 'changed' | 'healed' | 'unknown' | 'ambiguous' | 'failed';

/** Output of `PrestaShop: Stock: Set Many`, one per article that was changed or that the shop does not know. */
export interface StockChange {
	kind: 'stockChange';
	code: string;
	/** Code that the shop has for it, where that is not the article code (artikelcode). */
	shopCode?: string;
	name: string;
	status: StockChangeStatus;
	before: number | null;
	after: number | null;
	parts: StockPart[];
	explanation: string;
	/** The same in Dutch. */
	explanationNl?: string;
	/** What to do, for anything but `changed` and `healed`. */
	message: string;
	/** The same in Dutch; left out where the shop itself said it. */
	messageNl?: string;
}
