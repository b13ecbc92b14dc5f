import { quantityOf, type Units } from './units';
import type { StockPart } from '../stream/webStock';
import type { Wording } from '../words/wording';

/** A part of the sum while it is being computed, exact. */
export interface Term {
	kind: StockPart['kind'];
	units: Units;
	label: Wording;
	reference?: string;
}

export const sumOf = (terms: readonly Term[]): Units =>
	terms.reduce((sum, { units }) => sum + units, 0);

/** The term as it stands in an item, labelled in English. */
export function partOf({ kind, units, label, reference }: Term): StockPart {
	const part: StockPart = { kind, quantity: quantityOf(units), label: label.en };
	return reference === undefined ? part : { ...part, reference };
}
