import { microsOf } from '../../money/cents';
import type { DecimalText } from '../../money/decimalText';

/** What the shop tells of the VAT on an order line. */
export interface TaxedLine {
	/** Percentage of each of its taxes, null for one that was deleted. */
	taxRates: ReadonlyArray<DecimalText | null>;
	totalIncl: DecimalText;
	totalExcl: DecimalText;
}

/**
 * VAT percentage of an order line. The shop keeps no rate on the line, only which taxes it has; several taxes add up.
 * A line without taxes is untaxed when both totals agree (an export order).
 *
 * @returns "21.000", or null when it cannot be known: a tax that was deleted, or totals that differ without one
 */
export function lineVatRateOf({ taxRates, ...totals }: TaxedLine): DecimalText | null {
	if (taxRates.length === 0) return isUntaxed(totals) ? '0.000' : null;
	let sum = 0;
	for (const text of taxRates) {
		const rate = text === null ? null : microsOf(text);
		if (rate === null) return null;
		sum += rate;
	}
	return percentage(sum);
}

function isUntaxed({ totalIncl, totalExcl }: Omit<TaxedLine, 'taxRates'>): boolean {
	const incl = microsOf(totalIncl);
	return incl !== null && incl === microsOf(totalExcl);
}

function percentage(micros: number): DecimalText {
	const thousandths = Math.round(micros / 1000);
	return `${Math.floor(thousandths / 1000)}.${String(thousandths % 1000).padStart(3, '0')}`;
}
