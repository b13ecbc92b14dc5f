import { psRound, type RoundMode } from '../../../../lab/simulators/prestashop/php/round';
import type { Random } from '../../../../lab/worlds/random';
import type { WebOrder, WebOrderLine } from '../../../../domain/stream/webOrder';
import { line, order } from '../fixtures';

/** Articles of the fixtures by VAT rate. */
const CODES = { 21: 'MOK-001', 9: 'BOEK-001', 0: 'BON-001' } as const;
type Rate = keyof typeof CODES;

const QUANTITIES = [1, 1, 1, 1, 2, 2, 3, 4, 5, 7, 12, 36, 100];
const MOST_LINES = 300;

/** How a shop rounds: round type 1 item, 2 line, 3 total, and one of PrestaShop's six modes. */
export interface ShopRounding {
	type: 1 | 2 | 3;
	mode: RoundMode;
}

interface Amounts {
	excl: number;
	incl: number;
}

interface Sold extends Amounts {
	rate: Rate;
	quantity: number;
	/** Not rounded to cents: what the shop adds up for the total of the order. */
	exact: Amounts;
}

const RATES: readonly Rate[] = [21, 21, 9, 9, 0];

/**
 * An order as a shop that rounds so writes it: goods of up to three rates at prices of two to six decimals, one in two
 * hundred with up to 300 lines, with carriage, gift wrapping and vouchers of a percentage or an amount.
 *
 * @param lines how many it has; by chance when left out
 */
export function drawnOrder(
	random: Random,
	rounding: ShopRounding,
	id: string,
	lines?: number,
): WebOrder {
	const round = (amount: number) => psRound(amount, 2, rounding.mode);
	const drawn = random.chance(0.005)
		? random.int(100, MOST_LINES)
		: random.pick([1, 1, 2, 2, 3, 4, 6, 9]);
	const sold = Array.from({ length: lines ?? drawn }, () => soldLine(random, rounding));
	const sum = (side: keyof Amounts, of: readonly Amounts[]) =>
		of.reduce((all, amounts) => all + amounts[side], 0);
	const goods = { excl: round(sum('excl', sold)), incl: round(sum('incl', sold)) };
	const shipping = costOf(random.pick(['0', '4.95', '6.95', '5.123457']), 21, round);
	const wrapping = costOf(random.chance(0.06) ? '2.50' : '0', 21, round);
	const share = random.chance(0.12) ? random.pick([5, 10, 33, 50]) / 100 : 0;
	const fixed = random.chance(0.08) ? Math.min(random.pick([5, 7.5, 10]), goods.incl / 2) : 0;
	const part = goods.incl === 0 ? 0 : share + fixed / goods.incl;
	const taken = { excl: round(goods.excl * part), incl: round(goods.incl * part) };
	const exact = sold.map((one) => one.exact);
	const paid = (side: keyof Amounts) =>
		round(
			(rounding.type === 3 ? sum(side, exact) : sum(side, sold)) -
				taken[side] +
				shipping[side] +
				wrapping[side],
		);
	return order({
		id,
		reference: `R${id}`,
		cartId: id,
		lines: sold.map((one, index) => lineOf(one, index, rounding)),
		shipping: { carrier: 'PostNL', ...amountsOf(shipping), vatRate: '21.000' },
		wrapping: amountsOf(wrapping),
		discounts: taken.incl === 0 ? [] : [{ name: 'Bon', ...amountsOf(taken), freeShipping: false }],
		totals: {
			productsIncl: goods.incl.toFixed(6),
			productsExcl: goods.excl.toFixed(6),
			discountsIncl: taken.incl.toFixed(6),
			discountsExcl: taken.excl.toFixed(6),
			paidIncl: paid('incl').toFixed(6),
			paidExcl: paid('excl').toFixed(6),
		},
	});
}

const amountsOf = ({ incl, excl }: Amounts) => ({
	amountIncl: incl.toFixed(6),
	amountExcl: excl.toFixed(6),
});

function costOf(incl: string, rate: number, round: (amount: number) => number): Amounts {
	return { incl: round(Number(incl)), excl: round(Number(incl) / (1 + rate / 100)) };
}

/** A product at a price that was entered with or without VAT, with or without a reduction. */
function soldLine(random: Random, { type, mode }: ShopRounding): Sold {
	const rate = random.pick(RATES);
	const quantity = random.pick(QUANTITIES);
	const factor = 1 + rate / 100;
	const entered = random.int(5, 12_000) / 100;
	const price = random.pick([entered, entered / factor, random.int(500, 900_000) / 10_000]);
	const reduction = random.chance(0.12) ? random.pick([5, 10, 12.5, 33.33]) : 0;
	const excl = Number((price * (1 - reduction / 100)).toFixed(6));
	const unit = { excl, incl: excl * factor };
	const exact = { excl: unit.excl * quantity, incl: unit.incl * quantity };
	const kept = (side: keyof Amounts) => {
		if (type === 1) return psRound(unit[side], 2, mode) * quantity;
		return type === 2 ? psRound(exact[side], 2, mode) : Number(exact[side].toFixed(6));
	};
	return { rate, quantity, exact, excl: kept('excl'), incl: kept('incl') };
}

const lineOf = (
	{ rate, quantity, excl, incl }: Sold,
	index: number,
	{ type }: ShopRounding,
): WebOrderLine =>
	line({
		id: String(index + 1),
		productId: String(index + 1),
		code: CODES[rate],
		quantity,
		totalIncl: incl.toFixed(type === 3 ? 6 : 2),
		totalExcl: excl.toFixed(type === 3 ? 6 : 2),
		vatRate: `${rate}.000`,
	});
