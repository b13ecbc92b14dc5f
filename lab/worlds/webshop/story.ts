import type { Person } from './people';
import type { PostalAddress } from './dutchAddress';

/** VAT percentage of the Dutch shop. */
export type Rate = 21 | 9 | 0;

/** Millionths of a euro: PrestaShop's own precision, as whole numbers. */
export type Micro = number;

/** An article of the SnelStart administration. */
export interface StoryArticle {
	code: string;
	name: string;
	rate: Rate;
	/** Net price. */
	net: Micro;
	technical: number;
	stockControlled: boolean;
	inactive: boolean;
	/** Components of a recipe (recept); empty for an ordinary article. */
	components: Array<{ code: string; quantity: number }>;
}

export interface StoryOption {
	group: string;
	value: string;
}

/** Something with a quantity of its own in the shop: a product without combinations, or one combination. */
export interface StorySku {
	productId: number;
	/** 0 for a product without combinations. */
	combinationId: number;
	code: string;
	name: string;
	options: StoryOption[];
	rate: Rate;
	net: Micro;
	ean13: string;
}

export interface StoryProduct {
	id: number;
	/** Reference of the product itself; empty when its combinations carry the codes. */
	code: string;
	name: string;
	rate: Rate;
	net: Micro;
	skus: StorySku[];
	/** The shop does not have it any more: only old order lines name it. */
	deleted: boolean;
}

export interface Assortment {
	articles: StoryArticle[];
	products: StoryProduct[];
	/** Every SKU an ordinary order may contain: sold, and known in SnelStart. */
	sellable: StorySku[];
	unknownInSnelStart: StorySku[];
	emptyCode: StorySku;
	/** Two products in the shop carry this code. */
	duplicate: StorySku;
	deletedButBooked: StorySku;
	deletedEverywhere: StorySku;
	giftCard: StorySku;
}

/** What must become of an order, and is held against the books afterwards. */
export type Expectation =
	/** Must end as exactly one sales order. */
	| 'create'
	/** Is in SnelStart already and must stay the only one. */
	| 'exists'
	/** Must not be booked yet, and keeps its quantities reserved. */
	| 'wait'
	/** Must not be booked: somebody has to decide first; its quantities stay reserved. */
	| 'block'
	/** Cancelled: must not be booked and reserves nothing. */
	| 'ignore';

export interface StoryLine {
	sku: StorySku;
	quantity: number;
	/** Catalogue discount in percent. */
	reduction: number;
	/** Text the customer typed. */
	customisation: string;
	/** Rate the shop charged; differs from the SKU's for export. */
	rate: Rate;
}

type StoryVoucher =
	| { kind: 'percent'; percent: number; name: string }
	| { kind: 'amount'; cents: number; name: string }
	| { kind: 'freeShipping'; name: string };

export interface StoryCustomer {
	id: number;
	person: Person;
	isGuest: boolean;
	/** The customer row is gone from the shop. */
	deleted: boolean;
}

export interface StoryOrder {
	id: number;
	reference: string;
	kind: string;
	expectation: Expectation;
	/** Why, in words, for whoever reads the referee's verdict. */
	why: string;
	/** yyyy-MM-dd HH:mm:ss in shop time. */
	placedAt: string;
	state: number;
	module: string;
	payment: string;
	currency: 'EUR' | 'USD';
	customer: StoryCustomer;
	invoiceAddress: PostalAddress;
	deliveryAddress: PostalAddress;
	lines: StoryLine[];
	shipping: { cents: number; rate: Rate; carrier: 'PostNL' | 'Fietskoerier' };
	wrappingCents: number;
	vouchers: StoryVoucher[];
	/** Added to total_paid_tax_incl: PrestaShop's own rounding, or a shop module that meddles. */
	totalShift: number;
	/** PrestaShop is still writing it: no state yet, only the first line is there. */
	halfBuilt: boolean;
	/** For `exists`: the status the sales order has in SnelStart. */
	bookedAs: BookedStatus | null;
}

export type BookedStatus = 'Order' | 'Bevestiging' | 'Pakbon' | 'invoiced';
