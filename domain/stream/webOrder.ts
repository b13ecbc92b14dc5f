import type { DecimalText } from '../money/decimalText';

/**
 * What the shop itself says about an order.
 * `ready` import it, `waiting` not paid yet (or in another state the owner lets wait),
 * `incomplete` PrestaShop is still writing it: look again in the next run.
 */
export type WebOrderReadiness = 'ready' | 'waiting' | 'incomplete';

/** What became of an order that was placed before the start (starttijdstip) so far. */
export type BeforeStart = 'waits' | 'paidSince' | 'paidBefore' | 'paidUnknown';

export interface WebOrderAddress {
	id: string;
	company: string;
	firstName: string;
	lastName: string;
	street: string;
	streetAddition: string;
	postcode: string;
	city: string;
	/** ISO 3166 alpha-2, empty when the shop does not know the country any more. */
	countryIso: string;
	phone: string;
	vatNumber: string;
	/** PrestaShop's field "other": free text of the customer. */
	other: string;
}

export interface WebOrderCustomer {
	id: string;
	email: string;
	firstName: string;
	lastName: string;
	company: string;
	isGuest: boolean;
	/** Customer group (klantgroep) that counts first, by its id and by its name; left out where the shop does not tell. */
	groupId?: string;
	group?: string;
}

/** The codes of an order line that may stand for an article. */
type LineCode = 'code' | 'ean13' | 'upc' | 'isbn' | 'mpn' | 'supplierReference';

export interface WebOrderLine {
	/** PrestaShop's order_detail id. */
	id: string;
	productId: string;
	/** Empty for a product without combinations. */
	combinationId: string;
	/** The article code as the shop's order line carries it (product_reference), untouched. */
	code: string;
	name: string;
	ean13: string;
	upc: string;
	isbn: string;
	mpn: string;
	supplierReference: string;
	quantity: number;
	/** Pieces of it that the shop has put back on its own stock (product_quantity_reinjected); left out for none. */
	reinjected?: number;
	/**
	 * Codes that the shop's product or combination carries now, where they differ from what the line says; left out
	 * where none does, where the product is gone and where it was not read.
	 */
	present?: Partial<Pick<WebOrderLine, LineCode>>;
	/** Truth of the money: line totals after catalogue discounts, before vouchers. Never unit price x quantity. */
	totalIncl: DecimalText;
	totalExcl: DecimalText;
	/** VAT percentage ("21.000"), "0.000" for an untaxed line, null when the shop names a tax it does not have any more. */
	vatRate: DecimalText | null;
	/** Combination options as name and value, e.g. Maat M. */
	options: Array<{ name: string; value: string }>;
	/** Texts the customer typed for a customised product. */
	customisations: string[];
}

export interface WebOrderDiscount {
	name: string;
	/** Code of the voucher; left out where nobody has read it. */
	code?: string;
	amountIncl: DecimalText;
	amountExcl: DecimalText;
	freeShipping: boolean;
}

/** What was given back of one line before the order came into SnelStart (order_slip). */
export interface WebOrderRefund {
	/** order_detail id; empty for shipping. */
	lineId: string;
	quantity: number;
	amountIncl: DecimalText;
	amountExcl: DecimalText;
}

/** Another order that was made of the cart of a web order. */
export interface OrderOfCart {
	id: string;
	reference: string;
}

/** One order of the web shop (weborder) as PrestaShop tells it, in our own words and not yet judged. */
export interface WebOrder {
	kind: 'webOrder';
	/** Tells a door whether what decides about stock is still as the node before put it, see `seal`. */
	seal?: string;
	/** What ends the stream, see `carriedEnd`: no filter loses it. */
	streamEnd?: string;
	/** PrestaShop's order id: unique. The reference is not, split orders share it. */
	id: string;
	reference: string;
	/** Cart it was made of; empty when the shop does not say. */
	cartId: string;
	/** Ids of the other orders of the shop with this reference: PrestaShop splits a cart by carrier. */
	sameReference: string[];
	/** What those come to with VAT, in the currency of each; left out where there are none. */
	siblingTotals?: DecimalText[];
	/** Other orders of the shop made of the same cart that did not come to nothing. */
	sameCart: OrderOfCart[];
	shopId: string;
	shopName: string;
	readiness: WebOrderReadiness;
	/** Why it waits or is incomplete, in words; empty when ready. */
	readinessReason: string;
	/** In Dutch; left out where it is the same, as the name of a state is. */
	readinessReasonNl?: string;
	/** True when PrestaShop has taken the quantities off its own stock for this order. */
	holdsStock: boolean;
	stateId: string;
	stateName: string;
	/** ISO 8601 with the shop's offset. */
	placedAt: string;
	updatedAt: string;
	/**
	 * Set where it was placed before the start (Import From): it waits all the same, it was paid since and is imported, the
	 * shop does not tell when it was paid, or it was paid before as well and is looked up only.
	 */
	beforeStart?: BeforeStart;
	payment: { module: string; name: string };
	/** `conversionRate`: order currency per `shopIso`, the shop's own currency (empty when it cannot be read). */
	currency: { iso: string; conversionRate: DecimalText; shopIso: string };
	/**
	 * Where it was paid, by its state or otherwise: the money the shop booked as received (total_paid_real) for all orders with this
	 * reference, and what they come to, in the order's currency. PrestaShop books the payment of a split cart on one of
	 * its orders. Left out while it is not paid, and where another order of the reference came to nothing.
	 */
	received?: { amount: DecimalText; due: DecimalText };
	/** What the customer wrote with the order, and the order number of a business customer. Empty when none. */
	/** What was paid, in words: several payments separated by commas. Left out where nobody asked for it or nothing was. */
	paymentDetails?: { transactionId: string; paidAt: string; method: string };
	note: string;
	customerReference: string;
	/** Number of the shop's own invoice, empty when none. */
	invoiceNumber: string;
	/** Days that payment is late by the owner's measure; null when it is not. */
	overdueDays: number | null;
	customer: WebOrderCustomer | null;
	invoiceAddress: WebOrderAddress | null;
	deliveryAddress: WebOrderAddress | null;
	lines: WebOrderLine[];
	shipping: {
		carrier: string;
		amountIncl: DecimalText;
		amountExcl: DecimalText;
		vatRate: DecimalText;
	};
	wrapping: { amountIncl: DecimalText; amountExcl: DecimalText };
	discounts: WebOrderDiscount[];
	refunds: WebOrderRefund[];
	/** Ids of its credit slips (creditbonnen, order_slip); left out for none. */
	creditSlips?: string[];
	/** Sums as the order carries them; `paid` is the order total (total_paid_tax_incl), not the money received. */
	totals: {
		productsIncl: DecimalText;
		productsExcl: DecimalText;
		discountsIncl: DecimalText;
		discountsExcl: DecimalText;
		paidIncl: DecimalText;
		paidExcl: DecimalText;
	};
}
