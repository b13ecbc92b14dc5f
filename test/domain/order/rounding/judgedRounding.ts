import {
	absolute,
	cents,
	millionths,
	nearest,
	percentage,
	vatOnTop,
	type Millionths,
	type Percentage,
} from '../../../../lab/judges/orders/millionths';
import type { PlannedOrder } from '../../../../domain/stream/plannedOrder';
import type { WebOrder } from '../../../../domain/stream/webOrder';

/** What is thought of a plan for an order priced without VAT. */
export type RoundingVerdict =
	| 'exact'
	| 'differenceBooked'
	| 'wrong'
	| 'asked'
	| 'blockedNeedlessly';

type PerRate = Map<Percentage, Millionths>;

/**
 * Whether the lines come to what was paid however SnelStart rounds, in the judge's own arithmetic: amounts of lines to
 * the cent or not, VAT of each line or of the sum per rate. A refusal is needless where VAT on the amounts of the order
 * itself is within the ceiling of what was paid.
 *
 * @param rateOf VAT percentage of an article by its code
 * @param ceiling cents that may be booked as difference
 */
export function judgedRounding(
	order: WebOrder,
	{ salesOrder }: PlannedOrder,
	rateOf: ReadonlyMap<string, string>,
	ceiling: number,
): RoundingVerdict {
	const paid = cents(millionths(order.totals.paidIncl));
	if (!salesOrder) return isWithin(order, paid, ceiling) ? 'blockedNeedlessly' : 'asked';
	const lines = salesOrder.regels.map(({ artikel, stuksprijs, aantal }) => ({
		code: artikel.artikelcode ?? '',
		rate: percentage(rateOf.get(artikel.artikelcode ?? '') ?? ''),
		amount: nearest(millionths(stuksprijs) * millionths(aantal), 1_000_000n),
	}));
	const rounded = lines.map((line) => ({ ...line, amount: cents(line.amount) * 10_000n }));
	const isInclusive = salesOrder.verkooporderBtwIngaveModel === 'Inclusief';
	const totals = isInclusive
		? [inclusive(rounded), inclusive(lines)]
		: [
				rounded.reduce((sum, { amount, rate }) => sum + withVat(amount, rate), 0n),
				totalOf(perRate(rounded)),
				totalOf(perRate(lines)),
			];
	if (totals.some((total) => total !== paid)) return 'wrong';
	const difference = lines.find(({ code }) => code === DIFFERENCE)?.amount ?? 0n;
	if (absolute(cents(difference)) > BigInt(ceiling)) return 'wrong';
	return difference === 0n ? 'exact' : 'differenceBooked';
}

/** Code of the article for differences in the fixtures. */
const DIFFERENCE = 'VERSCHIL';

const withVat = (amount: Millionths, rate: Percentage): bigint =>
	cents(amount) + cents(vatOnTop(amount, rate));

/** Of prices with VAT, by the sums per rate. */
const inclusive = (lines: ReadonlyArray<{ rate: Percentage; amount: Millionths }>): bigint =>
	[...perRate(lines).values()].reduce((sum, amount) => sum + cents(amount), 0n);

const totalOf = (amounts: PerRate): bigint =>
	[...amounts].reduce((sum, [rate, amount]) => sum + withVat(cents(amount) * 10_000n, rate), 0n);

function perRate(lines: ReadonlyArray<{ rate: Percentage; amount: Millionths }>): PerRate {
	const sums: PerRate = new Map();
	for (const { rate, amount } of lines) sums.set(rate, (sums.get(rate) ?? 0n) + amount);
	return sums;
}

/** Carriage and wrapping of a drawn order are at 21 %, and a voucher is divided as the goods are. */
function isWithin(order: WebOrder, paid: bigint, ceiling: number): boolean {
	const goods = perRate(
		order.lines.map(({ vatRate, totalExcl }) => ({
			rate: percentage(vatRate),
			amount: millionths(totalExcl),
		})),
	);
	const all = [...goods.values()].reduce((sum, amount) => sum + amount, 0n);
	const taken = millionths(order.totals.discountsExcl);
	const due: PerRate = new Map(
		[...goods].map(([rate, amount]) => [rate, amount - nearest(taken * amount, all)]),
	);
	const costs = millionths(order.shipping.amountExcl) + millionths(order.wrapping.amountExcl);
	due.set(21_000n, (due.get(21_000n) ?? 0n) + costs);
	const exact = [...due].reduce(
		(sum, [rate, amount]) => sum + cents(amount + vatOnTop(amount, rate)),
		0n,
	);
	return absolute(exact - paid) + 1n <= BigInt(ceiling);
}
