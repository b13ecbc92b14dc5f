import type { RoundMode } from '../php/round';
import { psRound } from '../php/round';
import type { Amount } from '../prices/amount';
import { nothing, plus, rounded, sum } from '../prices/amount';
import type { CartRow } from './cartRow';
import type { Voucher, VoucherCart } from './vouchers';

type Side = keyof Amount;

/** What one voucher of PrestaShop 1.6 takes off. */
interface OldValue {
	shipping: Amount;
	gift: Amount;
	reduction: Amount;
}

/**
 * CartRule::getContextualValue of 1.6: every voucher looks at the whole cart, not at what the ones before
 * it left; only fixed amounts give way to the fixed amounts before them.
 */
export function oldVoucherValues(
	{ rows, shipping }: VoucherCart,
	vouchers: Voucher[],
	mode: RoundMode,
): OldValue[] {
	const gifts = vouchers.map((voucher) => giftOf(rows, voucher));
	const given = sum(gifts.map((gift) => rounded(gift, mode)));
	const total = rounded(sum(rows.map(({ lineTotal }) => lineTotal)), mode);
	const rate = total.excl === 0 ? 0 : (total.incl - total.excl) / total.excl;
	const reduction = (index: number, side: Side): number => {
		const percentage = percentageOf(vouchers[index], rows, {
			side,
			base: total[side] - given[side],
			rate,
		});
		const amount = amountOf(vouchers[index], rows, { side, rate });
		if (amount === 0) return percentage;
		const before = vouchers.slice(0, index).map((one) => amountOf(one, rows, { side, rate }));
		const left = before.reduce((rest, one) => Math.max(0, rest - one), total[side]);
		return Math.min(percentage + amount, left);
	};
	return vouchers.map((voucher, index) => ({
		shipping: voucher.input.freeShipping ? shipping : nothing,
		gift: gifts[index],
		reduction: { excl: reduction(index, 'excl'), incl: reduction(index, 'incl') },
	}));
}

/** Cart::getOrderTotal of 1.6: each reduction in cents, no more than the goods, and the shipping once. */
export function oldDiscountTotal(
	{ rows, shipping }: VoucherCart,
	values: OldValue[],
	mode: RoundMode,
): Amount {
	const goods = sum(rows.map(({ lineTotal }) => lineTotal));
	const off = sum(values.map(({ gift, reduction }) => plus(gift, rounded(reduction, mode))));
	const free = values.some((value) => value.shipping !== nothing) ? shipping : nothing;
	const side = (of: Side) => Math.min(psRound(off[of], 2, mode), goods[of]);
	return plus({ excl: side('excl'), incl: side('incl') }, rounded(free, mode));
}

const concerned = (rows: CartRow[], { productIds }: Voucher) =>
	rows.filter((row) => productIds?.includes(row.productId) ?? true);

function giftOf(rows: CartRow[], { gift }: Voucher): Amount {
	const row = rows.find((one) => one.productId === gift?.productId);
	return row?.unit ?? nothing;
}

function percentageOf(
	voucher: Voucher,
	rows: CartRow[],
	{ side, base, rate }: { side: Side; base: number; rate: number },
): number {
	const { percent = 0, excludeReduced, onCheapest } = voucher.input;
	if (percent <= 0) return 0;
	const open = rows.filter((row) => !(excludeReduced && row.isReduced));
	if (onCheapest) {
		const prices = open.map(({ unit }) => unit.excl).filter((price) => price > 0);
		const least = prices.length === 0 ? 0 : Math.min(...prices);
		return (least * (side === 'incl' ? 1 + rate : 1) * percent) / 100;
	}
	const totalOf = (some: CartRow[]) => sum(some.map(({ lineTotal }) => lineTotal))[side];
	if (voucher.productIds) return (totalOf(concerned(open, voucher)) * percent) / 100;
	return ((base - totalOf(rows.filter((row) => !open.includes(row)))) * percent) / 100;
}

/** The fixed amount on one side; the other side follows from the VAT of its product or of the cart. */
function amountOf(
	voucher: Voucher,
	rows: CartRow[],
	{ side, rate }: { side: Side; rate: number },
): number {
	const { amountTaxExcl, amountTaxIncl } = voucher.input;
	const own: Side = amountTaxExcl === undefined ? 'incl' : 'excl';
	const wanted = Number(amountTaxExcl ?? amountTaxIncl ?? 0) * voucher.conversionRate;
	const [row] = voucher.productIds ? concerned(rows, voucher) : [];
	if (voucher.productIds && row === undefined) return 0;
	const amount = row ? Math.min(wanted, row.unit[own] * row.quantity) : wanted;
	if (own === side) return amount;
	const vat = row && row.unit.excl !== 0 ? row.unit.incl / row.unit.excl : 1 + rate;
	return own === 'incl' ? amount / vat : amount * vat;
}
