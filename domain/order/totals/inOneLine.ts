import type { OrderPart } from '../goods/orderPart';
import { draftLines, unitsOf } from './draftLines';
import type { PriceMode } from './ratedLine';

/** From half a cent on, in ten-thousandths of a euro, an amount is rounded to another cent. */
const HALF_A_CENT = 50;

/**
 * Parts marked to be written as one line wherever one unit price of four decimals carries the amount to the cent. What
 * such prices add or lack is kept below half a cent for every VAT rate and for the whole order, so that it comes to the
 * same whether SnelStart rounds each line, the sum per rate or only the total. A part for which there is no room any
 * more, the furthest off first, stays as it was.
 */
export function inOneLine(parts: readonly OrderPart[], mode: PriceMode): OrderPart[] {
	const room = new Room();
	const fits = new Set<OrderPart>();
	for (const part of parts) if (!isDivided(part, mode)) room.take(part, offBy(part, mode));
	const divided = parts
		.filter((part) => isDivided(part, mode))
		.map((part) => ({ part, off: offBy({ ...part, asOneLine: true }, mode) }))
		.sort((a, b) => Math.abs(a.off) - Math.abs(b.off));
	for (const { part, off } of divided) {
		if (!room.has(part, off)) continue;
		room.take(part, off);
		fits.add(part);
	}
	return parts.map((part) => (fits.has(part) ? { ...part, asOneLine: true } : part));
}

const isDivided = (part: OrderPart, mode: PriceMode): boolean => draftLines(part, mode).length > 1;

/** Ten-thousandths of a euro that the lines of a part come to above its amount. */
function offBy(part: OrderPart, mode: PriceMode): number {
	const amount = mode === 'Inclusief' ? part.incl : part.excl;
	const units = draftLines(part, mode).reduce((sum, { line }) => sum + unitsOf(line), 0);
	return units - amount * 100;
}

/** What prices of four decimals have added up to, per VAT rate and over all. */
class Room {
	private readonly perRate = new Map<number, number>();

	private all = 0;

	has({ rate }: OrderPart, off: number): boolean {
		const sums = [off, (this.perRate.get(rate) ?? 0) + off, this.all + off];
		return sums.every((sum) => Math.abs(sum) < HALF_A_CENT);
	}

	take({ rate }: OrderPart, off: number): void {
		this.perRate.set(rate, (this.perRate.get(rate) ?? 0) + off);
		this.all += off;
	}
}
