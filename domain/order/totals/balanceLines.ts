import { draftLines, unitsOf } from './draftLines';
import type { OrderPart } from '../goods/orderPart';
import { salesOrderTotals } from './salesOrderTotals';
import type { RatedLine } from './ratedLine';
import { priceOf, unitsOfPrice } from '../../money/priceOf';

/** A part with the lines it is written as. */
interface WrittenPart {
	part: OrderPart;
	lines: RatedLine[];
}

/** No line of more pieces than this is looked at piece by piece. */
const PIECES_TO_TRY = 50;
/** A unit price may end up this many cents beside the shop's, when nothing else makes VAT certain. */
const CENTS_TO_MOVE = 3;
/** Pairs of steps that are looked at before an order is left as it is. */
const STEPS_TO_TRY = 200_000;
/** This divided by a VAT rate is how many cents carry half a cent of VAT: more is never lacking on a line. */
const HALF_A_CENT = 50_000;

/**
 * Lines of an order priced without VAT, written so that VAT comes to the same whether SnelStart rounds it per line or
 * per rate. Where it would not, a line is divided into two of the same unit price, or a cost into two amounts, or else
 * a cent (three at most) is moved from one line to another of the same rate. None of these changes a sum of the order.
 * Lines that resist stay as they are.
 *
 * @param mayShift cents may be moved from some pieces of a line to others as well, and a cost be written as more than it is and the rest back
 */
export function balanceLines(parts: readonly OrderPart[], mayShift = false): RatedLine[] {
	const balanced = new Map<OrderPart, RatedLine[]>();
	for (const rate of new Set(parts.map((part) => part.rate))) {
		const ofRate = parts.filter((part) => part.rate === rate);
		const written = ofRate.map((part) => ({ part, lines: draftLines(part, 'Exclusief') }));
		balanceRate(written, mayShift).forEach(({ lines }, index) =>
			balanced.set(ofRate[index], lines),
		);
	}
	return parts.flatMap((part) => balanced.get(part) ?? []);
}

function balanceRate(written: WrittenPart[], mayShift: boolean): WrittenPart[] {
	let current = written;
	let gap = Math.abs(vatGap(current));
	while (gap !== 0) {
		const better =
			firstBelow(gap, dividedPieces(current)) ??
			firstBelow(gap, dividedCosts(current)) ??
			firstBelow(gap, withinReach(written, movedCents(current))) ??
			firstBelow(gap, withinReach(written, mayShift ? lastSteps(current) : []));
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
				if (from === to || !canMove(written[from], -cents) || !canMove(written[to], cents))
					continue;
				const less = replaced(written, from, rewritten(written[from].part, -cents));
				yield replaced(less, to, rewritten(written[to].part, cents));
			}
		}
	}
}

/** What leaves every part within three cents of what it was, however many steps led there. */
function* withinReach(
	own: readonly WrittenPart[],
	steps: Iterable<WrittenPart[]>,
): Iterable<WrittenPart[]> {
	for (const step of steps) {
		const isNear = step.every(
			({ part }, at) => Math.abs(part.excl - own[at].part.excl) <= CENTS_TO_MOVE,
		);
		if (isNear) yield step;
	}
}

/** The lower the rate, the more cents it takes until their VAT is rounded to another cent. */
const centsToMove = ({ rate }: OrderPart): number =>
	Math.max(CENTS_TO_MOVE, Math.ceil(HALF_A_CENT / Math.max(1, rate)));

/** Ways to write some pieces of a line a few cents dearer and as many as much cheaper: its amount stays. */
function* shiftedPieces(written: readonly WrittenPart[]): Iterable<WrittenPart[]> {
	for (const [index, { part, lines }] of written.entries()) {
		for (const [at, rated] of lines.entries()) {
			for (const shifted of shiftsOf(rated, centsToMove(part))) {
				yield withLines(written, index, [
					...lines.slice(0, at),
					...shifted,
					...lines.slice(at + 1),
				]);
			}
		}
	}
}

/** What is less liked: several prices for the pieces of a line, a cost in amounts of both signs, or two steps that bring nothing apart. */
function* lastSteps(written: readonly WrittenPart[]): Iterable<WrittenPart[]> {
	yield* shiftedPieces(written);
	yield* crossedCosts(written);
	yield* inTwoSteps(written);
}

/** Two steps at once, where each alone brings nothing. */
function* inTwoSteps(written: readonly WrittenPart[]): Iterable<WrittenPart[]> {
	let tried = 0;
	for (const first of singleSteps(written)) {
		for (const second of singleSteps(first)) {
			if (tried++ === STEPS_TO_TRY) return;
			yield second;
		}
	}
}

function* singleSteps(written: readonly WrittenPart[]): Iterable<WrittenPart[]> {
	yield* dividedPieces(written);
	yield* shiftedPieces(written);
	yield* movedCents(written);
	yield* crossedCosts(written);
}

/** Ways to write a cost as some cents more than it is, and these cents back on a line of their own. */
function* crossedCosts(written: readonly WrittenPart[]): Iterable<WrittenPart[]> {
	for (const [index, { part }] of written.entries()) {
		const most = part.kind === 'cost' && part.excl !== 0 ? centsToMove(part) : 0;
		for (let cents = 1; cents <= most; cents++) {
			const back = -Math.sign(part.excl) * cents;
			const amounts = [part.excl - back, back];
			yield withLines(
				written,
				index,
				amounts.flatMap((excl) => draftLines({ ...part, excl }, 'Exclusief')),
			);
		}
	}
}

/** Fewest cents first; none where a price would turn to nothing, or an amount be no whole cents. */
function* shiftsOf(rated: RatedLine, mostCents: number): Iterable<RatedLine[]> {
	const { aantal: quantity, stuksprijs } = rated.line;
	const price = unitsOfPrice(stuksprijs);
	const most = Number.isInteger(quantity) ? Math.min(Math.floor(quantity / 2), PIECES_TO_TRY) : 0;
	for (let units = 100; units <= mostCents * 100 && units < Math.abs(price); units += 100) {
		for (let pieces = 1; pieces <= most; pieces++) {
			if ((price * pieces) % 100 !== 0) continue;
			yield [
				{ aantal: pieces, units: price + units },
				{ aantal: pieces, units: price - units },
				{ aantal: quantity - 2 * pieces, units: price },
			]
				.filter(({ aantal }) => aantal > 0)
				.map(({ aantal, units: own }) => ({
					...rated,
					line: { ...rated.line, aantal, stuksprijs: priceOf(own) },
				}));
		}
	}
}

/** No price may turn to nothing or to its opposite by it. */
function canMove({ part }: WrittenPart, cents: number): boolean {
	const grows = part.excl !== 0 && part.excl > 0 === cents > 0;
	return grows || Math.abs(part.excl) > Math.abs(cents) * part.quantity;
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
