import { vatInside, vatOnTop, type VatRate } from '../../money/vat';
import { centsOfUnits, unitsOf } from './draftLines';
import type { Cents } from '../../money/cents';
import type { PriceMode, RatedLine } from './ratedLine';

/** SnelStart does not document whether it rounds each line or the sum per VAT rate, so both are computed. */
export type Rounding = 'perLine' | 'perTotal';

export interface SalesOrderTotals {
	/** totaalInclusiefBtw and totaalExclusiefBtw, in cents. */
	incl: Cents;
	excl: Cents;
	vat: Map<VatRate, Cents>;
}

/** What SnelStart makes of lines with the VAT rates of their articles. */
export function salesOrderTotals(
	lines: readonly RatedLine[],
	mode: PriceMode,
	rounding: Rounding,
): SalesOrderTotals {
	const vatOf = mode === 'Inclusief' ? vatInside : vatOnTop;
	const amounts = new Map<VatRate, Cents>();
	const vat = new Map<VatRate, Cents>();
	for (const { rate, cents } of roundedAmounts(lines, rounding)) {
		amounts.set(rate, (amounts.get(rate) ?? 0) + cents);
		vat.set(rate, (vat.get(rate) ?? 0) + vatOf(cents, rate));
	}
	const [sum, vatSum] = [total(amounts), total(vat)];
	return mode === 'Inclusief'
		? { incl: sum, excl: sum - vatSum, vat }
		: { incl: sum + vatSum, excl: sum, vat };
}

function roundedAmounts(lines: readonly RatedLine[], rounding: Rounding) {
	const amounts = lines.map(({ line, rate }) => ({ rate, units: unitsOf(line) }));
	if (rounding === 'perLine') {
		return amounts.map(({ rate, units }) => ({ rate, cents: centsOfUnits(units) }));
	}
	const perRate = new Map<VatRate, number>();
	for (const { rate, units } of amounts) perRate.set(rate, (perRate.get(rate) ?? 0) + units);
	return [...perRate].map(([rate, units]) => ({ rate, cents: centsOfUnits(units) }));
}

function total(amounts: Map<VatRate, Cents>): Cents {
	return [...amounts.values()].reduce((sum, cents) => sum + cents, 0);
}

/** The total with VAT when both ways of rounding agree on it, null when it would depend on SnelStart's way. */
export function certainTotal(lines: readonly RatedLine[], mode: PriceMode): Cents | null {
	const { incl } = salesOrderTotals(lines, mode, 'perLine');
	return incl === salesOrderTotals(lines, mode, 'perTotal').incl ? incl : null;
}
