import type { Cents } from '../money/cents';
import { roundDivide } from '../money/cents';
import { vatOnTop, vatRateText, type VatRate } from '../money/vat';
import type { BookedOrder } from '../stream/bookedOrder';
import { added, totalOf, type RateSums } from './rateSums';
import { unitsOfLine } from './unitsOfLine';

/** Ten-thousandths of a euro in a cent. */
const PER_CENT = 100;

interface RatedAmount {
	rate: VatRate | null;
	/** Ten-thousandths of a euro, in the price mode of the sales order. */
	units: number;
}

/**
 * What a sales order comes to by VAT rate, computed from its lines and the revenue groups of their articles, because no
 * sales order tells it. SnelStart does not say whether it rounds each line or the sum of a rate: the way that comes to its
 * own total counts, and what neither explains goes to the largest rate.
 *
 * @param rateOf rate of the article of a line; null where nobody can tell
 */
export function bookedRates(
	{ lines, priceMode }: Pick<BookedOrder, 'lines' | 'priceMode'>,
	total: Cents | null,
	rateOf: (articleId: string) => VatRate | null,
): RateSums {
	const amounts = lines
		.map((line) => ({ rate: rateOf(line.articleId), units: unitsOfLine(line) }))
		.filter(({ units }) => units !== 0);
	const ways = [eachRounded(amounts), togetherRounded(amounts)].map((rounded) =>
		withVat(rounded, priceMode),
	);
	const fitting = ways.find((sums) => totalOf(sums) === total);
	return fitting ?? completed(ways[0], total);
}

const centsOfUnits = (units: number): Cents => roundDivide(Math.round(units * 100), PER_CENT * 100);

const eachRounded = (amounts: readonly RatedAmount[]) =>
	amounts.map(({ rate, units }) => ({ rate, cents: centsOfUnits(units) }));

function togetherRounded(amounts: readonly RatedAmount[]) {
	const sums = new Map<VatRate | null, number>();
	for (const { rate, units } of amounts) sums.set(rate, (sums.get(rate) ?? 0) + units);
	return [...sums].map(([rate, units]) => ({ rate, cents: centsOfUnits(units) }));
}

function withVat(
	rounded: ReadonlyArray<{ rate: VatRate | null; cents: Cents }>,
	mode: BookedOrder['priceMode'],
): RateSums {
	const sums = new Map<VatRate | null, Cents>();
	for (const { rate, cents } of rounded) sums.set(rate, (sums.get(rate) ?? 0) + cents);
	return new Map(
		[...sums].map(([rate, cents]) => {
			const vat = mode === 'Inclusief' || rate === null ? 0 : vatOnTop(cents, rate);
			return [rate === null ? '' : vatRateText(rate), cents + vat];
		}),
	);
}

/** SnelStart's own total is the truth: the rest goes to the largest rate. */
function completed(sums: RateSums, total: Cents | null): RateSums {
	const rest = total === null ? 0 : total - totalOf(sums);
	const largest = [...sums].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))[0]?.[0] ?? '';
	return added(sums, new Map([[largest, rest]]));
}
