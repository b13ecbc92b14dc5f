import type { Micro, Rate, StoryLine, StoryOrder } from './story';

/** Amount with and without VAT in cents. */
export interface Amount {
	incl: number;
	excl: number;
}

interface LineMoney {
	/** Unit prices with PrestaShop's six decimals. */
	unitExcl: Micro;
	unitIncl: Micro;
	total: Amount;
}

export interface OrderMoney {
	lines: LineMoney[];
	products: Amount;
	shipping: Amount;
	wrapping: Amount;
	vouchers: Amount[];
	discounts: Amount;
	paid: Amount;
}

const centsOf = (micro: number) => Math.round(micro / 10_000);

const exclOf = (cents: number, rate: Rate) => Math.round((cents * 100) / (100 + rate));

const sum = (amounts: Amount[]): Amount => ({
	incl: amounts.reduce((total, { incl }) => total + incl, 0),
	excl: amounts.reduce((total, { excl }) => total + excl, 0),
});

/** round_type 2: each line is rounded once, after multiplying. */
function lineMoney({ sku, quantity, reduction, rate }: StoryLine): LineMoney {
	const unitExcl = Math.round((sku.net * (100 - reduction)) / 100);
	const unitIncl = Math.round((unitExcl * (100 + rate)) / 100);
	return {
		unitExcl,
		unitIncl,
		total: { incl: centsOf(unitIncl * quantity), excl: centsOf(unitExcl * quantity) },
	};
}

function voucherMoney(order: StoryOrder, products: Amount, shipping: Amount): Amount[] {
	return order.vouchers.map((voucher) => {
		if (voucher.kind === 'freeShipping') return shipping;
		const incl =
			voucher.kind === 'percent'
				? Math.round((products.incl * voucher.percent) / 100)
				: Math.min(voucher.cents, products.incl);
		return { incl, excl: Math.round((incl * products.excl) / products.incl) };
	});
}

/** The order's amounts as PrestaShop works them out: per line, in cents, discounts over the products. */
export function orderMoney(order: StoryOrder): OrderMoney {
	const lines = order.lines.map(lineMoney);
	const products = sum(lines.map(({ total }) => total));
	const { cents, rate } = order.shipping;
	const shipping = { incl: cents, excl: exclOf(cents, rate) };
	const wrapping = { incl: order.wrappingCents, excl: exclOf(order.wrappingCents, 21) };
	const vouchers = voucherMoney(order, products, shipping);
	const discounts = sum(vouchers);
	return {
		lines,
		products,
		shipping,
		wrapping,
		vouchers,
		discounts,
		paid: {
			incl: products.incl + shipping.incl + wrapping.incl - discounts.incl + order.totalShift,
			excl: products.excl + shipping.excl + wrapping.excl - discounts.excl,
		},
	};
}

/** 1234 -> "12.340000" */
export const euros = (cents: number) => (cents / 100).toFixed(6);

/** 16520660 -> "16.520660" */
export const microEuros = (micro: Micro) => (micro / 1_000_000).toFixed(6);
