import type { PaymentFeeInput, PlaceOrderInput, ShippingInput } from '../orders/placeOrderInput';
import type { RoundMode } from '../php/round';
import { psRound } from '../php/round';
import type { Amount } from '../prices/amount';
import { nothing } from '../prices/amount';
import type { Tax, TaxOf } from '../prices/taxes';
import { noTax, withTax, withoutTax } from '../prices/taxes';
import type { Shop } from '../store/shop';

export interface FeeTerms {
	shop: Shop;
	taxOf: TaxOf;
	mode: RoundMode;
	exempt: boolean;
}

export interface Shipping {
	amount: Amount;
	/** Percentage, as orders.carrier_tax_rate. */
	rate: number;
}

/** What the default carrier costs with 21 % VAT. */
const usualShipping = 6.95 / 1.21;

/** Cart::getPackageShippingCost: the carrier's price plus its VAT in the country, each side rounded. */
export function shippingOf(
	input: ShippingInput,
	terms: FeeTerms,
	averageRate: () => number,
): Shipping {
	const { shop, mode, exempt } = terms;
	const carrier = shop.table('carriers').byId(input.carrierId ?? 5);
	const ofCarrier = terms.taxOf(String(carrier?.id_tax_rules_group ?? '1'));
	const given = input.shippingTaxRate;
	const fixed = given === undefined || exempt ? ofCarrier : { rate: Number(given) };
	const tax = isAveraged(input, terms) ? { rate: averageRate() } : fixed;
	const amount = asGiven(input) ?? feeOf(input.shippingTaxIncl, excl(input), tax, mode);
	return { amount, rate: tax.rate };
}

/** With PS_ATCP_SHIPWRAP shipping and wrapping are taxed at the average of the goods. */
const isAveraged = (
	{ shippingTaxAveraged }: Pick<ShippingInput, 'shippingTaxAveraged'>,
	{ shop, exempt }: FeeTerms,
): boolean => !exempt && (shippingTaxAveraged ?? shop.setting('PS_ATCP_SHIPWRAP') === '1');

/** Both sides of the shipping when both are given. */
function asGiven({ shippingTaxIncl, shippingTaxExcl }: ShippingInput): Amount | undefined {
	if (shippingTaxIncl === undefined || shippingTaxExcl === undefined) return undefined;
	return { excl: Number(shippingTaxExcl), incl: Number(shippingTaxIncl) };
}

const excl = ({ shippingTaxIncl, shippingTaxExcl }: ShippingInput): number | undefined => {
	if (shippingTaxExcl !== undefined) return Number(shippingTaxExcl);
	return shippingTaxIncl === undefined ? usualShipping : undefined;
};

/** Cart::getGiftWrappingPrice with the VAT of its own rules group, or the average of the goods where shipping has that. */
export function wrappingOf(
	input: PlaceOrderInput,
	terms: FeeTerms,
	averageRate: () => number,
): Amount {
	const { wrappingTaxIncl, wrappingTaxExcl } = input;
	if (wrappingTaxIncl === undefined && wrappingTaxExcl === undefined) return nothing;
	const { shop, taxOf, mode } = terms;
	const own = taxOf(shop.setting('PS_GIFT_WRAPPING_TAX_RULES_GROUP') ?? '0');
	const tax = isAveraged(input, terms) ? { rate: averageRate() } : own;
	const price = wrappingTaxExcl === undefined ? undefined : Number(wrappingTaxExcl);
	return feeOf(wrappingTaxIncl, price, tax, mode);
}

/** The VAT of a payment fee: its own, else that of the shipping, as such modules take it. */
export function rateOfFee(fee: PaymentFeeInput, shipping: Shipping | undefined): string {
	return fee.taxRate ?? String(shipping?.rate ?? 21);
}

/** The fee of a payment module, rounded on both sides. */
export function paymentFeeOf(
	{ amountTaxIncl, taxRate }: PaymentFeeInput,
	{ mode, exempt }: FeeTerms,
): Amount {
	const tax = exempt ? noTax : { rate: Number(taxRate) };
	return feeOf(amountTaxIncl, undefined, tax, mode);
}

function feeOf(
	inclusive: string | undefined,
	exclusive: number | undefined,
	tax: Tax,
	mode: RoundMode,
): Amount {
	const price = exclusive ?? withoutTax(Number(inclusive), tax);
	const incl = exclusive === undefined ? Number(inclusive) : withTax(price, tax);
	return { excl: psRound(price, 2, mode), incl: psRound(incl, 2, mode) };
}
