import type { FeeTerms, Shipping } from '../cart/fees';
import { paymentFeeOf, rateOfFee, shippingOf, wrappingOf } from '../cart/fees';
import { nothing } from '../prices/amount';
import type { Shop } from '../store/shop';
import { feeLine } from './feeLine';
import type { PricedLine } from './orderLines';
import { isVirtual, priceLine } from './orderLines';
import type { OrderTerms } from './orderTerms';
import type { Cart, OrderTotals } from './orderTotals';
import { orderTotals } from './orderTotals';
import { vouchersOf } from './orderVouchers';
import type { OrderLineInput, PaymentFeeInput, PlaceOrderInput } from './placeOrderInput';

/** One order of a cart, computed but not yet written. */
export interface Assembled {
	lines: PricedLine[];
	cart: Cart;
	totals: OrderTotals;
	/** Undefined when there is nothing to send. */
	shipping: Shipping | undefined;
}

const centsOff = (shop: Shop, input: PlaceOrderInput): number =>
	(input.offByOneCent ?? shop.switches.ordersOffByOneCent) ? 0.01 : 0;

/** Prices the lines of one order and works out its totals; files alone are not sent. */
export function assemble(
	shop: Shop,
	input: PlaceOrderInput,
	goods: OrderLineInput[],
	terms: OrderTerms,
): Assembled {
	const feeTerms: FeeTerms = {
		shop,
		taxOf: terms.pricing.taxOf,
		mode: terms.rounding.mode,
		exempt: terms.exempt,
	};
	const ordered = goods.map((line) => priceLine(shop, line, terms));
	const ofGoods = () => averageRate(ordered);
	const shipping = ordered.every(isVirtual) ? undefined : shippingOf(input, feeTerms, ofGoods);
	const fee = input.paymentFee && {
		...input.paymentFee,
		taxRate: rateOfFee(input.paymentFee, shipping),
	};
	const lines = fee?.hiddenIn === 'line' ? [...ordered, feeLine(shop, fee, terms)] : ordered;
	const cart: Cart = {
		rows: lines.map(({ row }) => row),
		vouchers: vouchersOf(shop, input.vouchers, terms.conversionRate),
		shipping: shipping?.amount ?? nothing,
		wrapping: wrappingOf(input, feeTerms, ofGoods),
		...hiddenFee(fee, feeTerms),
		cents: centsOff(shop, input),
	};
	return { lines, cart, totals: orderTotals(cart, terms.rounding), shipping };
}

/** The VAT of the goods in percent, each rate by its share in their value. */
function averageRate(lines: PricedLine[]): number {
	const total = lines.reduce((sum, { row }) => sum + row.lineTotal.excl, 0);
	const tax = lines.reduce((sum, { row, price }) => sum + row.lineTotal.excl * price.tax.rate, 0);
	return total === 0 ? 0 : tax / total;
}

function hiddenFee(hidden: PaymentFeeInput | undefined, terms: FeeTerms): Partial<Cart> {
	if (hidden === undefined || hidden.hiddenIn === 'line') return {};
	const fee = paymentFeeOf(hidden, terms);
	if (hidden.hiddenIn === 'shipping') return { feeInShipping: fee };
	return hidden.hiddenIn === 'discount'
		? { feeInDiscount: fee, isSigned: !hidden.unsigned }
		: { feeInTotal: fee };
}
