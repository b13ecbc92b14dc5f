import type { CartRow, Rounding } from '../cart/cartRow';
import { oldDiscountTotal, oldVoucherValues } from '../cart/oldVouchers';
import type { Voucher, VoucherCart } from '../cart/vouchers';
import { applyVouchers, discountTotal } from '../cart/vouchers';
import { decimal } from '../php/round';
import type { Amount } from '../prices/amount';
import { minus, notNegative, nothing, plus, rounded, sum, times } from '../prices/amount';

export interface OrderTotals {
	/** The total_* columns of orders. */
	columns: Record<string, string>;
	shipping: Amount;
	/** Value of each voucher as order_cart_rules keeps it, not rounded. */
	vouchers: Array<{ voucher: Voucher; value: Amount }>;
	/** A payment fee that stands as a negative discount. */
	feeAsDiscount?: Amount;
	/** Total of the order with VAT. */
	paid: number;
}

export interface Cart {
	rows: CartRow[];
	vouchers: Voucher[];
	shipping: Amount;
	wrapping: Amount;
	/** Fee a payment module hides in the shipping, or in nothing but the total. */
	feeInShipping?: Amount;
	feeInTotal?: Amount;
	feeInDiscount?: Amount;
	/** Whether the discounts of such an order keep their sign: a module wrote them, not PaymentModule::validateOrder. */
	isSigned?: boolean;
	/** Cents added to the total for no reason (switch ordersOffByOneCent). */
	cents: number;
}

/**
 * The totals of an order as PaymentModule::createOrderFromCart writes them. total_paid is not the sum of
 * the others: Calculator::getTotal adds lines that are not rounded, rounds, and may so differ by a cent.
 */
export function orderTotals(cart: Cart, rounding: Rounding): OrderTotals {
	const { mode } = rounding;
	const round = (amount: Amount) => rounded(amount, mode);
	const { shipping, wrapping } = cart;
	const rows = cart.rows.map((row) => ({ ...row, remaining: row.lineTotal }));
	const products = round(sum(rows.map(({ lineTotal }) => lineTotal)));
	const { values, discount } = discountOf({ rows, shipping }, cart.vouchers, rounding);
	const goods = sum(rows.map(({ initialTotal }) => initialTotal));
	const fees = sum([cart.feeInShipping, cart.feeInTotal, cart.feeInDiscount].map(orNothing));
	const due = round(plus(plus(minus(goods, discount), shipping), wrapping));
	const paid = notNegative(round(plus(due, fees)));
	paid.incl += cart.cents;
	const signed = minus(discount, orNothing(cart.feeInDiscount));
	const shown = cart.isSigned ? signed : absolute(signed);
	const columns = {
		...pair('total_discounts', shown),
		...pair('total_paid', paid),
		total_paid_real: '0.000000',
		total_products: decimal(products.excl),
		total_products_wt: decimal(products.incl),
		...pair('total_shipping', plus(shipping, orNothing(cart.feeInShipping))),
		...pair('total_wrapping', wrapping),
	};
	return {
		columns,
		shipping: plus(shipping, orNothing(cart.feeInShipping)),
		vouchers: kept(cart, values, products),
		feeAsDiscount: cart.feeInDiscount && minus(nothing, cart.feeInDiscount),
		paid: paid.incl,
	};
}

/** Value of each voucher and the rounded discount of all; 1.6 computed them another way. */
function discountOf(
	cart: VoucherCart,
	vouchers: Voucher[],
	{ mode, totalOfUnroundedLines: isNew }: Rounding,
): { values: Amount[]; discount: Amount } {
	if (isNew) {
		const values = applyVouchers(cart, vouchers);
		return { values, discount: rounded(discountTotal(cart, vouchers, values), mode) };
	}
	const old = oldVoucherValues(cart, vouchers, mode);
	const values = old.map(({ shipping, gift, reduction }) => sum([shipping, gift, reduction]));
	return { values, discount: rounded(oldDiscountTotal(cart, old, mode), mode) };
}

/** PaymentModule::validateOrder writes abs() of the discounts, which rounding down may bring a cent below nothing. */
const absolute = ({ excl, incl }: Amount): Amount => ({
	excl: Math.abs(excl),
	incl: Math.abs(incl),
});

const orNothing = (amount: Amount | undefined): Amount => amount ?? nothing;

/**
 * PaymentModule::createOrderCartRules: a voucher worth nothing here leaves no row; one of more than there
 * was left to pay counts for all that was left, and its rest becomes a new voucher.
 */
function kept(
	{ vouchers, shipping }: Cart,
	values: Amount[],
	products: Amount,
): OrderTotals['vouchers'] {
	let used = nothing;
	return vouchers.flatMap((voucher, index) => {
		if (values[index].excl === 0) return [];
		const value = isPartlyUsed(voucher, values[index])
			? ofPartlyUsed(voucher, values[index], minus(products, used), shipping)
			: values[index];
		used = plus(used, value);
		return [{ voucher, value }];
	});
}

/** What an order keeps of a voucher of which only a part could be taken off: that part, or its whole value. */
function ofPartlyUsed(voucher: Voucher, value: Amount, left: Amount, shipping: Amount): Amount {
	const { wholeValue, freeShipping } = voucher.input;
	if (!wholeValue) return plus(left, freeShipping ? shipping : nothing);
	const [amount, applied] = amountsOf(voucher, value);
	return times(value, amount / applied);
}

function isPartlyUsed(voucher: Voucher, value: Amount): boolean {
	const [amount, applied] = amountsOf(voucher, value);
	return amount > 0 && Math.round((amount - applied) * 100) > 0;
}

/** The amount of a voucher and what was applied of it, on the side that its amount is of. */
const amountsOf = ({ input, conversionRate }: Voucher, value: Amount): [number, number] => [
	Number(input.amountTaxExcl ?? input.amountTaxIncl ?? 0) * conversionRate,
	input.amountTaxExcl === undefined ? value.incl : value.excl,
];

/** The three columns of an amount: incl., incl. again, excl. */
const pair = (name: string, { incl, excl }: Amount) => ({
	[name]: decimal(incl),
	[`${name}_tax_incl`]: decimal(incl),
	[`${name}_tax_excl`]: decimal(excl),
});
