import type { DecimalText } from '../money/decimalText';

/** An amount with VAT of one rate; the rate is '' where nobody can tell it. */
export interface RateAmount {
	/** VAT percentage in its shortest form: "21", "5.5". */
	rate: DecimalText;
	amount: DecimalText;
}

/** What a credit slip (creditbon) gave back, as amounts above zero. */
export interface SaleRefund {
	slipId: string;
	total: DecimalText;
	parts: RateAmount[];
}

/**
 * What a web order came to in the shop, as little of it as reconciling asks for: no customer, no address.
 * `counts` it is paid, `open` it waits for payment, `over` it came to nothing.
 */
export interface ShopSale {
	kind: 'shopSale';
	orderId: string;
	reference: string;
	shopId: string;
	/** yyyy-MM-dd by the clock of the shop. */
	day: string;
	placedAt: string;
	/** Payment method (betaalmethode) as the order names it. */
	method: string;
	stateName: string;
	status: 'counts' | 'open' | 'over';
	/** Set where it was placed before the start (Import From). */
	beforeStart: boolean;
	/** total_paid_tax_incl and total_paid_tax_excl, in euros. */
	total: DecimalText;
	totalExcl: DecimalText;
	/** total_paid_real: what was received. */
	received: DecimalText;
	/** Goods, shipping and wrapping by VAT rate, vouchers not taken off. */
	parts: RateAmount[];
	/** Vouchers with VAT; the shop does not tell of which rate. */
	discount: DecimalText;
	/** Lines, which rounding may each put a cent beside. */
	lines: number;
	refunds: SaleRefund[];
	/** Whether pieces were given back, by a slip or without. */
	hasReturns: boolean;
}
