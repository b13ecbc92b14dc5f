import type { OrderedQuantity } from './orderedQuantity';
import type { PaidBefore } from './paidBefore';
import type { OrdersInBooks } from './ordersInBooks';
import type { ShopPack } from './shopPack';
import type { Told } from '../words/wording';

/**
 * Ends the stream of web orders: up to where the shop was read (grens).
 * Orders with a higher id came later and are looked for again after stock has been written.
 */
export interface Fence {
	kind: 'fence';
	/** Tells a door whether what decides about stock is still as the node before put it, see `seal`. */
	seal?: string;
	/** Highest order id seen, "0" in an empty shop. */
	lastOrderId: string;
	/** ISO 8601, by the shop's own clock. */
	takenAt: string;
	/** Orders placed since then are imported (starttijdstip), and those that were paid since; ISO 8601. */
	importFrom: string;
	/** Orders placed before this moment, ISO 8601, were not looked at, whether they wait or not. */
	placedSince?: string;
	/** Orders placed and paid before the start, the newest of them; left out for none. */
	paidBefore?: { orders: number; newest: PaidBefore[] };
	/** Those of them that the plan did not find in SnelStart, the newest of them: they hold no stock. */
	assumedByHand?: { orders: number; newest: PaidBefore[] };
	/**
	 * ISO 8601; orders that neither wait nor changed since were not read (Look Back), so that one of them which is not in
	 * SnelStart holds nothing back. Absent when every order since `importFrom` was read.
	 */
	changedSince?: string;
	/** Orders in the stream before this fence. */
	ordersRead: number;
	/** What those orders take, see `heldColumn`: the goods of one that a filter takes out stay reserved. */
	held?: string;
	/** Orders kept out of the stream: they need no sales order and hold no stock. */
	ordersLeftOut?: { cancelled: number; paymentError: number; refunded: number };
	/** Orders beside those that SnelStart has already, by what was known of it before the shop was read. */
	inBooks?: OrdersInBooks;
	/** Sub-shops of a multistore that were read; empty for the shop behind the URL. */
	shopIds?: string[];
	/** Group of each shop that there is, by its id; left out where the key may not read them. */
	shopGroups?: Record<string, string>;
	/** Orders that PrestaShop was still writing: their quantities are looked at again after writing stock. */
	unfinished?: UnfinishedOrder[];
	/** Ids below `lastOrderId` that no order had yet and one may still get (it was begun and not committed), looked for after writing. */
	missing?: string[];
	/** Ids of the orders left out: one that is paid after all takes its goods again, which is looked for after writing. */
	released?: string[];
	/** By what else their sales orders are found, see `endedColumn`. */
	ended?: string;
	/** Those of them whose sales order stands in SnelStart all the same, told by the plan. */
	cancelledInBooks?: CancelledInBooks[];
	/** The orders are booked on one line per VAT rate: SnelStart never takes their goods off its stock. */
	collectiveLines?: true;
	/** Names of the sales order templates (verkoopsjablonen) that the plan may use, where there is more than one. */
	templates?: string[];
	/** Shop that was read, by its name (of a multistore those that were), and its address. */
	shop?: string;
	/** Administration (administratie) that the run writes in. */
	administration?: AdministrationOfRun;
	/** Set where the run would create more orders than *Most New Orders* allows and created none. */
	tooManyNew?: TooManyNew;
	/** What could not be read for want of a permission and what was assumed instead. */
	hints?: Told[];
	/** Packs (pakketten) of the shops that were read; absent when nobody looked for them. */
	packs?: ShopPack[];
	/** Ids of orders that hold stock and were not read whole: quantities may only fall in this run. */
	onlyFall?: string[];
	/** What orders hold under a code that no article has: it is kept back by the product of the shop. */
	unclaimed?: UnclaimedQuantity[];
	/** What was calculated, before any node behind it could leave something out. */
	published?: PublishedCodes;
	/** Articles whose web stock was calculated, so that one which is dropped before the shop is told. */
	calculated?: number;
}

/** Which administration it is, and what of its settings decides about stock. */
export interface AdministrationOfRun {
	/** administratieIdentifier: another one after a backup was restored. */
	id: string;
	name: string;
	/** verkooporderVoorraadVanafNiveau and backorderGebruiken. */
	stockLevel: string;
	backorders: boolean;
}

/** How many orders a run would create, and how many it may. */
export interface TooManyNew {
	orders: number;
	most: number;
}

/** Codes in the shop that a web stock was calculated for, so that both guards of Set Many see the whole catalogue. */
export interface PublishedCodes {
	/** As one text, see `frontCoded`. */
	codes: string;
	/** Places of those that come to 0 or less, "3,17". */
	zero: string;
}

/** A web order that came to nothing in the shop, with the sales order that was made of it before. */
export interface CancelledInBooks {
	orderId: string;
	salesOrderNumber: number;
}

/** What a web order takes of a product of the shop that could be counted on no article. */
export type UnclaimedQuantity = Omit<OrderedQuantity, 'code'> & { orderId: string };

/** An order that had not all of its lines when it was read, with the quantities that were there. */
export interface UnfinishedOrder {
	orderId: string;
	lines: Array<{ productId: string; combinationId: string; quantity: number }>;
}
