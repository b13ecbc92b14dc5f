import type { Quantity } from './quantity';

/** Quantity in a sales order of the web shop that SnelStart does not count in free stock yet (niet verwerkt). */
export interface UncountedQuantity {
	/** Left out in a table, where the number tells. */
	salesOrderId?: string;
	salesOrderNumber: number;
	importKey: string;
	quantity: Quantity;
	/** Of a recipe: pieces whose components stand in the order as lines of their own, so count by themselves. */
	withComponents?: Quantity;
}

/** One article as SnelStart tells its stock, output of `SnelStart: Stock: Get Many`. */
export interface ArticleStock {
	kind: 'articleStock';
	/** Tells a door whether what decides about stock is still as the node before put it, see `seal`. */
	seal?: string;
	articleId: string;
	code: string;
	/** Code that the shop has for it, from an extra field (extra veld); absent where that is the article code itself. */
	shopCode?: string;
	name: string;
	/** vrijeVoorraad and technischeVoorraad. */
	free: Quantity;
	technical: Quantity;
	/** voorraadControle: when false the numbers mean nothing and the shop's quantity is left alone. */
	stockControlled: boolean;
	inactive: boolean;
	/** Components of a recipe (recept, samengesteld artikel); empty for an ordinary article. */
	components: Array<{ articleId: string; code: string; quantity: Quantity }>;
	uncounted: UncountedQuantity[];
	/** Extra fields (extraVelden) by name, those that are filled in. */
	extraFields?: Record<string, string>;
	/** Only where the administration uses backorders (backorderGebruiken); see `OtherOrders`. */
	otherOrders?: OtherOrders;
	/** How many articles were read with it, itself among them: one that is dropped on the way is missed. */
	readAmong?: number;
	/** Mark of the fence it was read behind, see `fenceMark`; absent where none came along. */
	behind?: string;
}

/**
 * Quantities in open sales orders that are not among `uncounted`. SnelStart may have taken reservations off free stock
 * for any open order; these tell how much of that cannot be for the web orders.
 */
export interface OtherOrders {
	/** Below the stock level (niet verwerkt), on other templates. */
	uncounted: Quantity;
	/** At or above the level and not invoiced yet, on any template. */
	counted: Quantity;
}
