import { balanceLines } from './balanceLines';
import { draftLines } from './draftLines';
import { inOneLine } from './inOneLine';
import type { OrderPart } from '../goods/orderPart';
import type { PlanSettings } from '../../settings/planSettings';
import { certainTotal } from './salesOrderTotals';
import type { PriceMode, RatedLine } from './ratedLine';

/** Up to so many pieces a price to four decimals is within a quarter of a cent of the amount of its line. */
const PIECES = 50;

/**
 * The lines of an order whose total does not depend on how SnelStart rounds, where there are such lines: one for each
 * part as far as that is chosen and prices of four decimals can carry the amounts, else two for some.
 */
export function certainLines(
	parts: readonly OrderPart[],
	mode: PriceMode,
	unevenAmounts: PlanSettings['unevenAmounts'],
): RatedLine[] {
	if (unevenAmounts === 'twoLines') return linesOfWholeCents(parts, mode);
	const marked = inOneLine(parts, mode);
	const lines =
		mode === 'Inclusief' ? marked.flatMap((part) => draftLines(part, mode)) : balanceLines(marked);
	return certainTotal(lines, mode) === null ? linesOfWholeCents(parts, mode) : lines;
}

/**
 * What balancing alone cannot reach may be had by writing one part, that needed two lines to be exact, as a single one:
 * the cents of its amount stay the same. Lines that resist come as balanced as they can be.
 */
function linesOfWholeCents(parts: readonly OrderPart[], mode: PriceMode): RatedLine[] {
	if (mode === 'Inclusief') return parts.flatMap((part) => draftLines(part, mode));
	const balanced = balanceLines(parts);
	if (certainTotal(balanced, mode) !== null) return balanced;
	for (const part of parts) {
		if (!isInTwoLines(part)) continue;
		const others = parts.map((each) => (each === part ? { ...part, asOneLine: true } : each));
		const lines = balanceLines(others);
		if (certainTotal(lines, mode) !== null) return lines;
	}
	return balanced;
}

function isInTwoLines(part: OrderPart): boolean {
	return part.quantity <= PIECES && draftLines(part, 'Exclusief').length > 1;
}
