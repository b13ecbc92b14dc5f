import type { Amounts } from '../../money/amounts';
import { centsOf, MICROS_PER_CENT, microsOf } from '../../money/cents';
import { roundTogether } from '../../money/roundTogether';
import { vatRateOfText, type VatRate } from '../../money/vat';
import type { WebOrder, WebOrderLine } from '../../stream/webOrder';
import type { RateShare } from '../../money/rateShare';

/** Line totals in cents: what the shop wrote, where it kept more than cents rounded so that they add up. */
export function lineAmounts({ lines, totals }: Pick<WebOrder, 'lines' | 'totals'>): Amounts[] {
	const side = (member: 'totalIncl' | 'totalExcl', total: string) =>
		roundTogether(
			lines.map((line) => microsOf(line[member]) ?? 0),
			centsOf(total) ?? 0,
		);
	const incl = side('totalIncl', totals.productsIncl);
	const excl = side('totalExcl', totals.productsExcl);
	return lines.map((_, index) => ({ incl: incl[index], excl: excl[index] }));
}

/**
 * The lines as amounts of their VAT rates in cents with their decimals, those without a known rate left out; null where
 * the shop rounded each line to cents.
 */
export function unroundedLineShares({ lines }: Pick<WebOrder, 'lines'>): RateShare[] | null {
	const shares = lines.flatMap((line) => {
		const rate = rateOf(line);
		const [incl, excl] = [line.totalIncl, line.totalExcl].map(
			(text) => (microsOf(text) ?? 0) / MICROS_PER_CENT,
		);
		return rate === null ? [] : [{ rate, incl, excl }];
	});
	const areWhole = shares.every(
		({ incl, excl }) => Number.isInteger(incl) && Number.isInteger(excl),
	);
	return areWhole ? null : shares;
}

/**
 * The lines as amounts of their VAT rates in the shop, those without a known rate left out.
 *
 * @param isWanted of a line, by its place; all where it is left out
 */
export function lineShares(
	order: Pick<WebOrder, 'lines' | 'totals'>,
	isWanted: (place: number) => boolean = () => true,
): RateShare[] {
	const amounts = lineAmounts(order);
	return order.lines.flatMap((line, index) => {
		if (!isWanted(index)) return [];
		const rate = rateOf(line);
		return rate === null ? [] : [{ rate, ...amounts[index] }];
	});
}

/** One piece of each line that has several, to the cent, of those with a known rate: what a gift among them costs. */
export function pieceShares(order: Pick<WebOrder, 'lines' | 'totals'>): RateShare[] {
	const amounts = lineAmounts(order);
	return order.lines.flatMap((line, place) => {
		const rate = rateOf(line);
		const { quantity } = line;
		if (rate === null || quantity < 2) return [];
		const { incl, excl } = amounts[place];
		return [{ rate, incl: Math.round(incl / quantity), excl: Math.round(excl / quantity) }];
	});
}

const rateOf = ({ vatRate }: Pick<WebOrderLine, 'vatRate'>): VatRate | null =>
	vatRate === null ? null : vatRateOfText(vatRate);
