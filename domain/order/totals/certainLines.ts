import { balanceLines } from './balanceLines';
import { draftLines } from './draftLines';
import { inOneLine } from './inOneLine';
import type { OrderPart } from '../goods/orderPart';
import type { PlanSettings } from '../../settings/planSettings';
import { certainTotal, salesOrderTotals } from './salesOrderTotals';
import type { PriceMode, RatedLine } from './ratedLine';

/** Up to so many pieces a price to four decimals is within a quarter of a cent of the amount of its line. */
const PIECES = 50;

/**
 * The lines of an order whose total does not depend on how SnelStart rounds, where there are such lines: one for each
 * part as far as that is chosen and prices of four decimals can carry the amounts, else two for some. Lines that keep
 * the sum without VAT certain as well come before others; lines that resist come as balanced as they can be.
 */
export function certainLines(
	parts: readonly OrderPart[],
	mode: PriceMode,
	unevenAmounts: PlanSettings['unevenAmounts'],
): RatedLine[] {
	const certain: RatedLine[][] = [];
	for (const lines of waysToWrite(parts, mode, unevenAmounts)) {
		if (certainTotal(lines, mode) === null) continue;
		if (isSumCertain(lines, mode)) return lines;
		certain.push(lines);
	}
	return certain[0] ?? balanced(parts, mode);
}

/**
 * What balancing alone cannot reach may be had by writing one part, that needed two lines to be exact, as a single one:
 * the cents of its amount stay the same. What even that does not reach, by some pieces a few cents dearer than others.
 */
function* waysToWrite(
	parts: readonly OrderPart[],
	mode: PriceMode,
	unevenAmounts: PlanSettings['unevenAmounts'],
): Iterable<RatedLine[]> {
	if (unevenAmounts === 'oneLine') yield balanced(inOneLine(parts, mode), mode);
	yield balanced(parts, mode);
	if (mode === 'Inclusief') return;
	for (const part of parts.filter(isInTwoLines)) {
		yield balanceLines(parts.map((each) => (each === part ? { ...part, asOneLine: true } : each)));
	}
	yield balanceLines(parts, true);
}

const balanced = (parts: readonly OrderPart[], mode: PriceMode): RatedLine[] =>
	mode === 'Inclusief' ? parts.flatMap((part) => draftLines(part, mode)) : balanceLines(parts);

/** Whether prices of four decimals leave the sum without VAT as it is, however SnelStart rounds. */
const isSumCertain = (lines: readonly RatedLine[], mode: PriceMode): boolean =>
	mode === 'Inclusief' ||
	salesOrderTotals(lines, mode, 'perLine').excl === salesOrderTotals(lines, mode, 'perTotal').excl;

function isInTwoLines(part: OrderPart): boolean {
	return part.quantity <= PIECES && draftLines(part, 'Exclusief').length > 1;
}
