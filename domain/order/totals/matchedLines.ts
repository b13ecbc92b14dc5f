import type { Cents } from '../../money/cents';
import type { Problem } from '../../words/problem';
import type { RatedLine, PriceMode } from './ratedLine';
import type { VatComparison } from '../../stream/vatComparison';

/** The lines of a sales order, in the price mode they are written for. */
export interface MatchedLines {
	lines: RatedLine[];
	mode: PriceMode;
	/** What SnelStart will make of them, with VAT, in cents. */
	total: Cents;
	/** What the difference line adds to the total, in cents. */
	bookedDifference: Cents;
	vat: VatComparison[];
	notices: Problem[];
}
