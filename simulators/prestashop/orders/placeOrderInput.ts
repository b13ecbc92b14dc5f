import type { Row } from '../types';

/** One thing in the cart. The product is found by reference or by ids. */
export interface OrderLineInput {
	reference?: string;
	productId?: number;
	combinationId?: number;
	quantity: number;
	/** Overrides the catalogue price (decimal text, excl. VAT, before the reduction). */
	unitPriceTaxExcl?: string;
	/** Catalogue discount in percent, already inside the unit price afterwards. */
	reductionPercent?: number;
	/** Text of a personalised product: a line of its own with an id_customization. */
	customization?: string;
}

/** A voucher: exactly one of percent, the amounts and freeShipping. */
export interface VoucherInput {
	name: string;
	percent?: number;
	amountTaxIncl?: string;
	amountTaxExcl?: string;
	freeShipping?: boolean;
}

export interface CustomerInput {
	id?: number;
	email?: string;
	firstname?: string;
	lastname?: string;
	company?: string;
	isGuest?: boolean;
}

export interface AddressInput {
	id?: number;
	firstname?: string;
	lastname?: string;
	company?: string;
	vat_number?: string;
	address1?: string;
	address2?: string;
	postcode?: string;
	city?: string;
	phone?: string;
	phone_mobile?: string;
	other?: string;
	/** ISO code; default NL. */
	country?: string;
}

export interface PlaceOrderInput {
	lines: OrderLineInput[];
	customer?: CustomerInput;
	deliveryAddress?: AddressInput;
	/** Default: the delivery address. */
	invoiceAddress?: AddressInput;
	vouchers?: VoucherInput[];
	/** Shipping incl. VAT (decimal text, default 6.95) and its VAT (default 21). */
	shippingTaxIncl?: string;
	shippingTaxRate?: string;
	/** Gift wrapping incl. VAT at 21 % (decimal text). */
	wrappingTaxIncl?: string;
	giftMessage?: string;
	carrierId?: number;
	/** Default PS_OS_PAYMENT (2). */
	stateId?: number;
	module?: string;
	payment?: string;
	/** What really came in; another amount than the total gives state PS_OS_ERROR. */
	amountPaid?: string;
	currencyId?: number;
	languageId?: number;
	shopId?: number;
	/** 1 item, 2 line, 3 total; default PS_ROUND_TYPE. */
	roundType?: 1 | 2 | 3;
	reference?: string;
	/** Shop-local time of the order; default now. */
	dateAdd?: string;
	/**
	 * Cart split over carriers: line positions per order, e.g. [[0], [1, 2]]. All get one reference,
	 * and the whole payment is on the last.
	 */
	split?: number[][];
	/**
	 * Leaves the order as a poll may meet it: current_state 0, valid 0, only this many of its rows, no
	 * carrier, payment or invoice. `complete()` finishes it.
	 */
	halfBuiltRows?: number;
	/** Overrides the switch ordersOffByOneCent for this order. */
	offByOneCent?: boolean;
}

export interface OrderPlaced {
	/** Id of the first order. */
	orderId: number;
	reference: string;
	orders: Row[];
	/** Finishes a half-built order; does nothing on a complete one. */
	complete: () => void;
}
