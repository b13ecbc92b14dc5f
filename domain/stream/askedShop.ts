import type { DecimalText } from '../money/decimalText';
import type { WebOrderReadiness } from './webOrder';
import type { Told } from '../words/wording';

/** A web order that has to do with a question. */
export interface AskedOrder {
	orderId: string;
	reference: string;
	/** ISO 8601 with the shop's offset. */
	placedAt: string;
	stateName: string;
	/** In the currency of the order. */
	total: DecimalText;
	/** It came to nothing, was paid before the start (Import From), or goes through the plan. */
	/** Whether the shop lets it be imported, and why not in words; '' where that was not judged. */
	readiness: WebOrderReadiness | '';
	readinessReason: string;
	/** In Dutch, where it is not the same. */
	readinessReasonNl?: string;
	became: 'cancelled' | 'paymentError' | 'refunded' | 'paidBefore' | 'goesOn';
	/** Why it is looked at: it is asked for, or it holds an article that is. */
	because: 'asked' | 'holds';
}

/** A product or combination of the shop with the code that is asked for. */
export interface AskedProduct {
	productId: string;
	/** Empty for a product without combinations. */
	combinationId: string;
	code: string;
	/** What the shop shows; null where it keeps no stock of it. */
	shown: number | null;
}

/** What the shop has of what was asked, output of `PrestaShop: Order: Find What Is Asked`. */
export interface AskedShop {
	kind: 'askedShop';
	shop: string;
	/** Orders placed since then are imported; ISO 8601. */
	importFrom: string;
	orders: AskedOrder[];
	products: AskedProduct[];
	hints: Told[];
}
