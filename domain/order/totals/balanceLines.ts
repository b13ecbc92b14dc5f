import { draftLines, unitsOf } from './draftLines';
import type { OrderPart } from '../goods/orderPart';
import { salesOrderTotals } from './salesOrderTotals';
import type { RatedLine } from './ratedLine';

/** A part with the lines it is written as. */
interface WrittenPart {
	part: OrderPart;
	lines: RatedLine[];
}

/** No line of more pieces than this is looked at piece by piece. */
const PIECES_TO_TRY = 50;
/** A unit price may end up this many cents beside the shop's, when nothing else makes VAT certain. */
const CENTS_TO_MOVE = 3;

/**
 * Lines of an order priced without VAT, written so that VAT comes to the same whether SnelStart rounds it per line or
 * per rate. Where it would not, a line is divided into two of the same unit price, or a cost into two amounts, or else
 * a cent (three at most) is moved from one line to another of the same rate. None of these changes a sum of the order.
 * Lines that resist stay as they are.
 */
export function balanceLines(parts: readonly OrderPart[]): RatedLine[] {
	const balanced = new Map<OrderPart, RatedLine[]>();
	for (const rate of new Set(parts.map((part) => part.rate))) {
		const ofRate = parts.filter((part) => part.rate === rate);
		const written = ofRate.map((part) => ({ part, lines: draftLines(part, 'Exclusief') }));
		balanceRate(written).forEach(({ lines }, index) => balanced.set(ofRate[index], lines));
	}
	return parts.flatMap((part) => balanced.get(part) ?? []);
}

function balanceRate(written: WrittenPart[]): WrittenPart[] {
	let current = written;
	let gap = Math.abs(vatGap(current));
	while (gap !== 0) {
		const better =
			firstBelow(gap, dividedPieces(current)) ??
			firstBelow(gap, dividedCosts(current)) ??
			firstBelow(gap, movedCents(current));
		if (!better) return current;
		current = better;
		gap = Math.abs(vatGap(current));
	}
	return current;
}

/** VAT rounded per rate less VAT rounded per line, in cents. */
function vatGap(written: readonly WrittenPart[]): number {
	const lines = written.flatMap((part) => part.lines);
	const { incl } = salesOrderTotals(lines, 'Exclusief', 'perTotal');
	return incl - salesOrderTotals(lines, 'Exclusief', 'perLine').incl;
}

function firstBelow(gap: number, candidates: Iterable<WrittenPart[]>): WrittenPart[] | null {
	for (const candidate of candidates) if (Math.abs(vatGap(candidate)) < gap) return candidate;
	return null;
}

/** Every way to divide one line into two of the same unit price whose amounts are whole cents. */
function* dividedPieces(written: readonly WrittenPart[]): Iterable<WrittenPart[]> {
	for (const [index, { lines }] of written.entries()) {
		for (const [at, rated] of lines.entries()) {
			const { aantal: quantity } = rated.line;
			const most = Number.isInteger(quantity) ? Math.min(quantity - 1, PIECES_TO_TRY) : 0;
			for (let pieces = 1; pieces <= most; pieces++) {
				const divided = [pieces, quantity - pieces].map((aantal) => ({
					...rated,
					line: { ...rated.line, aantal },
				}));
				if (unitsOf(divided[0].line) % 100 !== 0) continue;
				yield withLines(written, index, [
					...lines.slice(0, at),
					...divided,
					...lines.slice(at + 1),
				]);
			}
		}
	}
}

/** Ways to write a cost, which has no pieces, as two amounts of its own sign. */
function* dividedCosts(written: readonly WrittenPart[]): Iterable<WrittenPart[]> {
	for (const [index, { part }] of written.entries()) {
		const most = Math.min(Math.abs(part.excl) - 1, PIECES_TO_TRY);
		for (let cents = 1; part.kind === 'cost' && cents <= most; cents++) {
			const small = Math.sign(part.excl) * cents;
			const amounts = [part.excl - small, small];
			const lines = amounts.flatMap((excl) => draftLines({ ...part, excl }, 'Exclusief'));
			yield withLines(written, index, lines);
		}
	}
}

/** Every way to move a few cents from a part to another, fewest first. */
function* movedCents(written: readonly WrittenPart[]): Iterable<WrittenPart[]> {
	for (let cents = 1; cents <= CENTS_TO_MOVE; cents++) {
		for (const from of written.keys()) {
			for (const to of written.keys()) {
				if (from === to || !canMove(written[from], cents) || !canMove(written[to], cents)) continue;
				const less = replaced(written, from, rewritten(written[from].part, -cents));
				yield replaced(less, to, rewritten(written[to].part, cents));
			}
		}
	}
}

/** No price may turn to nothing or to its opposite by it. */
function canMove({ part }: WrittenPart, cents: number): boolean {
	return Math.abs(part.excl) > cents * part.quantity;
}

function rewritten(part: OrderPart, cents: number): WrittenPart {
	const changed = { ...part, excl: part.excl + cents };
	return { part: changed, lines: draftLines(changed, 'Exclusief') };
}

function withLines(written: readonly WrittenPart[], index: number, lines: RatedLine[]) {
	return replaced(written, index, { ...written[index], lines });
}

function replaced(written: readonly WrittenPart[], index: number, by: WrittenPart): WrittenPart[] {
	return written.map((part, at) => (at === index ? by : part));
}
