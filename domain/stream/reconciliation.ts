import type { DecimalText } from '../money/decimalText';
import type { Wording, Told } from '../words/wording';

/** Why an order comes to something else in SnelStart than in the shop. */
export type DifferenceKind =
	| 'missing'
	| 'beforeStart'
	| 'double'
	| 'otherOrder'
	| 'deleted'
	| 'cancelled'
	| 'refunded'
	| 'giftCard'
	| 'editedInShop'
	| 'editedInBooks'
	| 'otherInvoice'
	| 'otherRate'
	| 'otherTotal';

/** Shop and SnelStart side by side, in euros with VAT; `difference` is shop less SnelStart. */
export interface TwoSides {
	shop: DecimalText;
	snelStart: DecimalText;
	difference: DecimalText;
}

/** Amounts of one VAT rate, '' for one that nobody can tell. */
export interface RateSides extends TwoSides {
	rate: DecimalText;
}

/** One VAT rate and payment method on one day (yyyy-MM-dd) or in one month (yyyy-MM). */
export interface SalesCell extends RateSides {
	period: string;
	method: string;
	/** How many orders it holds. */
	orders: number;
}

/** One difference, of one order. */
export interface NamedDifference extends TwoSides {
	difference: DecimalText;
	kind: DifferenceKind;
	orderId: string;
	reference: string;
	day: string;
	method: string;
	salesOrders: number[];
	rates: RateSides[];
	message: Wording;
	fix: Wording;
}

/** Shop and books of a period held against each other (aansluiting). Orders count on the day they were placed. */
export interface Reconciliation {
	kind: 'reconciliation';
	headline: Wording;
	attention: boolean;
	from: string;
	until: string;
	shop: string;
	administration: string;
	/** Orders that count, those that wait for payment, and those that came to nothing. */
	orders: number;
	waiting: number;
	over: number;
	salesOrders: number;
	/** Sales orders whose VAT per rate is computed from their lines and revenue groups, not read from a booking. */
	computed: number;
	totals: TwoSides;
	days: SalesCell[];
	months: SalesCell[];
	differences: NamedDifference[];
	hints: Told[];
}
