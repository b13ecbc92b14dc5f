import type { VoucherInput } from '../orders/placeOrderInput';
import type { Amount } from '../prices/amount';
import { minus, nothing, notNegative, plus, sum, times } from '../prices/amount';
import type { CartRow } from './cartRow';
import { takeOff } from './cartRow';

/** A voucher with the products it names already found. */
export interface Voucher {
	input: VoucherInput;
	/** Products (any combination) the percentage or amount is limited to; undefined: all. */
	productIds?: number[];
	gift?: { productId: number; combinationId: number };
	/** Fixed amounts are in the shop's currency. */
	conversionRate: number;
}

export interface VoucherCart {
	rows: CartRow[];
	shipping: Amount;
}

/**
 * CartRuleCalculator: what each voucher takes off, in order, each from what the ones before it left:
 * free shipping, then a gift, then a percentage per row, then an amount divided over the rows.
 */
export function applyVouchers(cart: VoucherCart, vouchers: Voucher[]): Amount[] {
	return vouchers.map((voucher) =>
		sum([
			voucher.input.freeShipping ? cart.shipping : nothing,
			...giftOf(cart.rows, voucher),
			...percentageOf(cart.rows, voucher),
			...amountOf(cart.rows, voucher),
		]),
	);
}

function giftOf(rows: CartRow[], { gift }: Voucher): Amount[] {
	if (gift === undefined) return [];
	return rows
		.filter(
			(row) =>
				row.productId === gift.productId &&
				(gift.combinationId === 0 || row.combinationId === gift.combinationId),
		)
		.map((row) => takeOff(row, row.unit));
}

function percentageOf(rows: CartRow[], { input, productIds }: Voucher): Amount[] {
	const percent = input.percent ?? 0;
	if (percent <= 0) return [];
	const open = rows.filter((row) => !(input.excludeReduced && row.isReduced));
	if (input.onCheapest) {
		const cheapest = open.reduce<CartRow | undefined>(
			(best, row) => (best === undefined || row.unit.incl < best.unit.incl ? row : best),
			undefined,
		);
		return cheapest ? [takeOff(cheapest, times(cheapest.unit, percent / 100))] : [];
	}
	return open
		.filter((row) => productIds?.includes(row.productId) ?? true)
		.map((row) => takeOff(row, percentOf(row.remaining, percent)));
}

const percentOf = ({ excl, incl }: Amount, percent: number): Amount => ({
	excl: (excl * percent) / 100,
	incl: (incl * percent) / 100,
});

function amountOf(all: CartRow[], voucher: Voucher): Amount[] {
	const { input, productIds, conversionRate } = voucher;
	const side = input.amountTaxExcl === undefined ? 'incl' : 'excl';
	const wanted = Number(input.amountTaxExcl ?? input.amountTaxIncl ?? 0) * conversionRate;
	if (wanted <= 0) return [];
	const rows = all.filter((row) => productIds?.includes(row.productId) ?? true);
	const total = sum(rows.map(({ remaining }) => remaining))[side];
	const amount = Math.min(wanted, total);
	return rows.map((row) => takeOff(row, shareOf(row.remaining, { amount, total, side })));
}

/** The part of an amount that falls on a row, by its value; its other side by the row's own tax. */
function shareOf(
	{ excl, incl }: Amount,
	{ amount, total, side }: { amount: number; total: number; side: keyof Amount },
): Amount {
	const rate = excl === 0 || incl === 0 ? 0 : (incl - excl) / excl;
	const weight = total === 0 ? 0 : (side === 'incl' ? incl : excl) / total;
	const part = amount * weight;
	return side === 'incl'
		? { incl: part, excl: part / (1 + rate) }
		: { incl: part * (1 + rate), excl: part };
}

/** All discounts together: shipping is given away only once, and never more than there is to pay for. */
export function discountTotal(cart: VoucherCart, vouchers: Voucher[], values: Amount[]): Amount {
	const free = vouchers.filter(({ input }) => input.freeShipping).length;
	const again = times(cart.shipping, Math.max(0, free - 1));
	const total = minus(sum(values), again);
	const goods = sum(cart.rows.map(({ initialTotal }) => initialTotal));
	const most = free > 0 ? plus(goods, cart.shipping) : goods;
	const tooMuch = total.incl > most.incl || (total.incl === most.incl && total.excl > most.excl);
	return notNegative(tooMuch ? most : total);
}
