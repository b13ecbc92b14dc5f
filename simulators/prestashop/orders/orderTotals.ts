import type { Micro } from './micro';
import { decimal, micro, share, sum, toCents } from './micro';
import type { PricedLine } from './orderLines';
import { withoutTax } from './orderLines';
import type { PlaceOrderInput, VoucherInput } from './placeOrderInput';

interface Amount {
	excl: Micro;
	incl: Micro;
}

export interface OrderTotals {
	/** The total_* columns of orders. */
	columns: Record<string, string>;
	shipping: Amount;
	vouchers: Array<Amount & { input: VoucherInput }>;
	paid: Micro;
}

const added = (amounts: Amount[]): Amount => ({
	excl: sum(amounts.map(({ excl }) => excl)),
	incl: sum(amounts.map(({ incl }) => incl)),
});

/** Totals of an order: products, shipping and wrapping minus vouchers, each rounded to cents. */
export function orderTotals(
	lines: PricedLine[],
	input: PlaceOrderInput,
	cents: Micro,
): OrderTotals {
	const products = added(lines.map((line) => ({ excl: line.totalExcl, incl: line.totalIncl })));
	const rounded = { excl: toCents(products.excl), incl: toCents(products.incl) };
	const shippingIncl = micro(input.shippingTaxIncl ?? '6.95');
	const shipping = {
		incl: shippingIncl,
		excl: withoutTax(shippingIncl, input.shippingTaxRate ?? '21'),
	};
	const wrappingIncl = micro(input.wrappingTaxIncl ?? '0');
	const wrapping = { incl: wrappingIncl, excl: withoutTax(wrappingIncl, '21') };
	const vouchers = (input.vouchers ?? []).map((voucher) => ({
		input: voucher,
		...voucherValue(voucher, rounded, shipping),
	}));
	const discounts = added(vouchers);
	const discount = { excl: toCents(discounts.excl), incl: toCents(discounts.incl) };
	const positive = added([rounded, shipping, wrapping]);
	const paid = atLeastZero(positive.incl - discount.incl + cents);
	const paidExcl = atLeastZero(positive.excl - discount.excl);
	const columns = {
		...pair('total_discounts', discount),
		total_paid: decimal(paid),
		total_paid_tax_incl: decimal(paid),
		total_paid_tax_excl: decimal(paidExcl),
		total_paid_real: '0.000000',
		total_products: decimal(rounded.excl),
		total_products_wt: decimal(rounded.incl),
		...pair('total_shipping', shipping),
		...pair('total_wrapping', wrapping),
	};
	return { columns, shipping, vouchers, paid };
}

function voucherValue(voucher: VoucherInput, products: Amount, shipping: Amount): Amount {
	if (voucher.freeShipping) return shipping;
	if (voucher.percent !== undefined) {
		const percent = micro(voucher.percent);
		const hundred = 100_000_000n;
		return {
			incl: toCents(share(products.incl, percent, hundred)),
			excl: share(products.excl, percent, hundred),
		};
	}
	if (voucher.amountTaxExcl !== undefined) {
		const excl = smallest(micro(voucher.amountTaxExcl), products.excl);
		return { excl, incl: toCents(share(excl, products.incl, products.excl)) };
	}
	const incl = smallest(micro(voucher.amountTaxIncl ?? '0'), products.incl);
	return { incl, excl: share(incl, products.excl, products.incl) };
}

const smallest = (a: Micro, b: Micro) => (a < b ? a : b);

const atLeastZero = (value: Micro) => (value < 0n ? 0n : value);

/** The three columns of an amount: incl., incl. again, excl. */
const pair = (name: string, { incl, excl }: Amount) => ({
	[name]: decimal(incl),
	[`${name}_tax_incl`]: decimal(incl),
	[`${name}_tax_excl`]: decimal(excl),
});
