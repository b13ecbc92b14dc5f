import type { RoundType } from '../cart/cartRow';
import type { RoundMode } from '../php/round';
import type { Row } from '../types';
import type { BuildStep } from './buildStep';
import type { AddressInput, CustomerInput } from './partyInput';

/** One thing in the cart. The product is found by reference or by ids. Decimal texts throughout. */
export interface OrderLineInput {
	reference?: string;
	productId?: number;
	combinationId?: number;
	quantity: number;
	/**
	 * Overrides the catalogue price: in the order's currency, excl. VAT, before the reduction, ecotax
	 * included.
	 */
	unitPriceTaxExcl?: string;
	/** Catalogue discount in percent, already inside the unit price afterwards. */
	reductionPercent?: number;
	/** Catalogue discount per piece, in the order's currency. */
	reductionAmountTaxIncl?: string;
	reductionAmountTaxExcl?: string;
	/** The discount is a quantity discount: it holds from this quantity. */
	fromQuantity?: number;
	/** Ecotax per piece excl. VAT in the order's currency; default the product's. Taxed by its own group. */
	ecotaxTaxExcl?: string;
	/** Overrides the product's tax rules group. */
	taxRulesGroupId?: string;
	/** Ids of the tax rows that are stored whatever was charged; 0 names no tax, [] stores none. */
	storedTaxIds?: number[];
	/** Text (or texts) of a personalised product: a line of its own with an id_customization. */
	customization?: string | string[];
}

/** A voucher: a percentage or an amount, with or without free shipping and a gift. */
export interface VoucherInput {
	name: string;
	/** Id of the cart rule; default 1. */
	id?: number;
	percent?: number;
	/** Fixed amounts are in the shop's currency. */
	amountTaxIncl?: string;
	amountTaxExcl?: string;
	freeShipping?: boolean;
	/** References of the products the percentage or amount is for; default the whole order. */
	products?: string[];
	/** The percentage is for one piece of the cheapest line. */
	onCheapest?: boolean;
	/** The percentage leaves lines with a catalogue discount alone. */
	excludeReduced?: boolean;
	/** Reference of a product given away: one piece is added to the cart and taken off again. */
	giftReference?: string;
	/**
	 * An amount without partial use (partial_use 0): PrestaShop before 1.7.7 writes its whole value with the order
	 * (FILTER_ACTION_ALL_NOCAP), also what there was no more to take off.
	 */
	wholeValue?: true;
}

/**
 * Shipping of an order: with VAT (default 6.95), without VAT as the carrier's price list has it, or both
 * as they are to be stored.
 */
export interface ShippingInput {
	carrierId?: number;
	shippingTaxIncl?: string;
	/** In the order's currency, up to six decimals; the VAT is the carrier's in the country. */
	shippingTaxExcl?: string;
	/** VAT in percent; default the carrier's tax rules group in the country of the order. */
	shippingTaxRate?: string;
	/** The VAT of shipping, and of wrapping, is the average of the goods'; default the setting PS_ATCP_SHIPWRAP. */
	shippingTaxAveraged?: boolean;
	/** What carrier_tax_rate says whatever was charged, as some shops store: '0.000' or ''. */
	carrierTaxRate?: string;
}

/** What a payment module adds without a field of its own for it. */
export interface PaymentFeeInput {
	amountTaxIncl: string;
	/** VAT in percent, default that of the shipping (21 when nothing is sent, 0 when exempt). */
	taxRate?: string;
	/** Inside total_shipping, as a line, as a negative discount, or in total_paid only. */
	hiddenIn: 'shipping' | 'line' | 'discount' | 'total';
	/** With it as a negative discount: total_discounts without its sign, as PaymentModule::validateOrder writes it. */
	unsigned?: boolean;
	/** Name of the line or discount. */
	name?: string;
	/** Product of the line; default one that does not exist (product_id 0). */
	reference?: string;
	productId?: number;
}

export interface PlaceOrderInput extends ShippingInput {
	lines: OrderLineInput[];
	customer?: CustomerInput;
	/** Null: none at all (id 0), as virtual goods may have; VAT is then that of the invoice address. */
	deliveryAddress?: AddressInput | null;
	/** Default: the delivery address. */
	invoiceAddress?: AddressInput;
	vouchers?: VoucherInput[];
	/** Gift wrapping incl. VAT, or without; the VAT is that of PS_GIFT_WRAPPING_TAX_RULES_GROUP, or averaged with the shipping. */
	wrappingTaxIncl?: string;
	wrappingTaxExcl?: string;
	giftMessage?: string;
	paymentFee?: PaymentFeeInput;
	/**
	 * A module leaves all VAT out: reverse charge for a business in another EU country. PrestaShop's own
	 * `vatnumber` leaves a tax row with id 0 on every line, others leave none.
	 */
	taxExempt?: boolean | 'vatnumber';
	/** Discount of the customer's group in percent. */
	groupReductionPercent?: number;
	/** Default PS_OS_PAYMENT (2). */
	stateId?: number;
	module?: string;
	payment?: string;
	/** What really came in; another amount than the total gives state PS_OS_ERROR. */
	amountPaid?: string;
	/** Catalogue prices are converted by the currency's conversion_rate. */
	currencyId?: number;
	conversionRate?: string;
	languageId?: number;
	shopId?: number;
	/** 1 item, 2 line, 3 total; default PS_ROUND_TYPE. */
	roundType?: RoundType;
	/** 0 up, 1 down, 2 half up, 3 half down, 4 half even, 5 half odd; default PS_PRICE_ROUND_MODE. */
	roundMode?: RoundMode;
	reference?: string;
	/** Default: a cart of its own. The payment hook may run twice and make two orders of one cart. */
	cartId?: number;
	/** Shop-local time of the order; default now. */
	dateAdd?: string;
	/**
	 * Cart split over carriers: line positions per order, e.g. [[0], [1, 2]]. All get one reference and
	 * one cart, and the whole payment is on the last.
	 */
	split?: number[][];
	/** Carrier and shipping of each part of a split cart; default the order's own. */
	splitShipping?: ShippingInput[];
	/**
	 * Leaves the order as a poll may meet it: current_state 0, valid 0, only this many of its rows, no
	 * carrier, payment or invoice. `complete()` finishes it; without it PHP was killed inside, and the
	 * order stays so for ever.
	 */
	halfBuiltRows?: number;
	/** Leaves the order after the first write of this kind. */
	stopAfter?: BuildStep;
	/**
	 * The order is in a transaction that is still open: it has its id and its time, but nobody sees it
	 * until `complete()`, when orders with higher ids may be long finished.
	 */
	commitLater?: boolean;
	/** Overrides the switch ordersOffByOneCent for this order: a cent too much in total_paid. */
	offByOneCent?: boolean;
}

export interface OrderPlaced {
	/** Id of the first order. */
	orderId: number;
	/** Empty while nothing is committed. */
	readonly reference: string;
	/** The orders of the cart whose rows are there by now. */
	orders: Row[];
	/** Does the next write of a half-built order; undefined when nothing is left to do. */
	next: () => BuildStep | undefined;
	/** Finishes a half-built order; does nothing on a complete one. */
	complete: () => void;
}
