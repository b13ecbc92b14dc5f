import type { VatRate } from '../money/vat';
import { draftLines, type RatedLine } from './draftLines';
import type { OrderPart } from './orderPart';
import { salesOrderTotals } from './salesOrderTotals';

/**
 * Parts of an order priced without VAT, so that VAT comes to the same whether SnelStart rounds it per line or per rate.
 * Where it would not, a cent is moved from one line to another of the same rate: no sum of the order changes.
 */
export function balanceLines(parts: readonly OrderPart[]): OrderPart[] {
	const rates = [...new Set(parts.map(({ rate }) => rate))];
	return rates.reduce((balanced, rate) => balanceRate(balanced, rate), [...parts]);
}

function balanceRate(parts: OrderPart[], rate: VatRate): OrderPart[] {
	const linesOf = parts.map((part) => (part.rate === rate ? draftLines(part, 'Exclusief') : []));
	let [current, lines, gap] = [parts, linesOf, vatGap(linesOf)];
	while (gap !== 0) {
		const moved = betterMove(current, lines, rate, Math.abs(gap));
		if (!moved) return current;
		[current, lines] = [moved.parts, moved.lines];
		gap = vatGap(lines);
	}
	return current;
}

/** VAT rounded per rate less VAT rounded per line, in cents. */
function vatGap(linesOf: readonly RatedLine[][]): number {
	const lines = linesOf.flat();
	const { incl } = salesOrderTotals(lines, 'Exclusief', 'perTotal');
	return incl - salesOrderTotals(lines, 'Exclusief', 'perLine').incl;
}

function betterMove(parts: OrderPart[], linesOf: RatedLine[][], rate: VatRate, gap: number) {
	const movable = parts.flatMap((part, index) =>
		part.rate === rate && part.excl !== 0 ? index : [],
	);
	for (const from of movable) {
		for (const to of movable) {
			if (from === to) continue;
			const moved = moveCent(parts, linesOf, from, to);
			if (Math.abs(vatGap(moved.lines)) < gap) return moved;
		}
	}
	return null;
}

function moveCent(parts: OrderPart[], linesOf: RatedLine[][], from: number, to: number) {
	const [nextParts, nextLines] = [[...parts], [...linesOf]];
	const change = (index: number, cents: number) => {
		nextParts[index] = { ...parts[index], excl: parts[index].excl + cents };
		nextLines[index] = draftLines(nextParts[index], 'Exclusief');
	};
	change(from, -1);
	change(to, 1);
	return { parts: nextParts, lines: nextLines };
}
