import type { Quantity } from './quantity';

/** One term of the sum that ends in the web stock. `quantity` is signed; all parts together are the web stock. */
export interface StockPart {
	kind:
		| 'free'
		| 'components'
		| 'uncounted'
		| 'alreadyReserved'
		| 'reserved'
		| 'buffer'
		| 'share'
		| 'rounding'
		| 'limit';
	quantity: Quantity;
	/** In words, e.g. "sales order 1021 (verkooporder)" or "web order 88, waiting for payment". */
	label: string;
	/** Sales order number, web order id or article code that the part comes from. */
	reference?: string;
}

/** A part of a recipe or pack and what is left of it: what selling one piece takes off stock. */
export interface RecipePart {
	articleId: string;
	code: string;
	/** Pieces that one piece of the whole takes, recipes in recipes resolved. */
	quantity: Quantity;
	/** Pieces left before share, rounding and limits; null when this part sets no bound. */
	left: Quantity | null;
}

/** Output of `Web Stock: Calculate`, one per article (artikel): what can really still be sold (webvoorraad). */
export interface WebStock {
	kind: 'webStock';
	/** Tells a door whether what decides about stock is still as the node before put it, see `seal`. */
	seal?: string;
	/** What ends the stream, see `carriedEnd`: no filter loses it. */
	streamEnd?: string;
	articleId: string;
	code: string;
	/** Code that the shop has for it, where that is not the article code (artikelcode). */
	shopCode?: string;
	name: string;
	/** Whole number to publish; null means: leave the shop's quantity alone. */
	webStock: number | null;
	/** Why it is left alone, empty otherwise. */
	leftAlone: string;
	parts: StockPart[];
	/** "free 7 - sales order 1021: 2 - web order 88 (waiting): 1 = 4" */
	explanation: string;
	/** "vrij 7 - verkooporder 1021: 2 - wachtende weborder 88: 1 = 4" */
	explanationNl?: string;
	/** For a recipe or pack: what selling one piece takes off stock. Absent for an ordinary article. */
	recipe?: RecipePart[];
	/** True where a shortage is shown below zero; absent where it is shown as 0. */
	mayBeNegative?: boolean;
	/** Mark of the fence it was calculated behind, see `fenceMark`. */
	behind?: string;
}
