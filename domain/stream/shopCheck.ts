import type { CheckTrouble } from './checkTrouble';
import type { ShopPack } from './shopPack';

/** Whether a webservice key may change stock in one way; `blocked` where a web server in between does not let it through. */
export type VerbAnswer = 'allowed' | 'notForKey' | 'blocked' | 'notInVersion' | 'unknown';

/** How many of the newest orders share something. */
export interface OrdersWith {
	id: string;
	name: string;
	orders: number;
}

interface StateInUse extends OrdersWith {
	paid: boolean;
	/** One of the states that end an order without a sale. */
	over: boolean;
}

/** Something of the shop that is sold under codes of its own. */
export interface ShopCode {
	/** Id of the product, with that of its combination behind a hyphen. */
	id: string;
	reference: string;
	ean13: string;
	active: boolean;
}

/** What a shop shows of how it is set up; it says nothing of any person. */
export interface ShopCheck {
	kind: 'shopCheck';
	/** Address without anything secret. */
	address: string;
	/** Why nothing could be read; null where the shop answers. */
	trouble: CheckTrouble | null;
	name: string;
	/** '' where the shop does not tell. */
	version: string;
	/** Seconds by which the shop's clock is ahead; null where it is not known. */
	clockAhead: number | null;
	zone: string;
	/** Resources of which the key may read nothing, or that do not answer. */
	unreadable: Array<CheckTrouble & { resource: string }>;
	stockPut: VerbAnswer;
	stockPatch: VerbAnswer;
	/** Settings of PrestaShop by name, those that it tells. */
	settings: Record<string, string>;
	/** Sub-shops in use. */
	shops: number;
	/** The newest orders, of which the following tell. */
	orders: number;
	newestOrder: string;
	/** Moment at which the oldest of the newest twenty was placed, ISO 8601; '' without orders. */
	recentSince: string;
	states: StateInUse[];
	currencies: OrdersWith[];
	countries: OrdersWith[];
	/** VAT rates of their lines as decimal text. */
	rates: OrdersWith[];
	codes: ShopCode[];
	/** Orders of the last 60 days. */
	lately: {
		orders: number;
		/** Whether these are all of them, with the names of their carriers. */
		isWhole: boolean;
		/** Payment methods: `id` is the module. */
		payments: OrdersWith[];
		carriers: OrdersWith[];
		/** States neither paid nor over, of orders that were placed more than 14 days ago. */
		waiting: OrdersWith[];
	};
	/** What modules add to the newest orders, by its place in them: `id` is the module that took the payment. */
	additions: Array<OrdersWith & { form: 'total' | 'line' | 'giftCard' }>;
	packs: ShopPack[];
}
