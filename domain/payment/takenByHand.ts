import { sum } from './sum';
import type { Cents } from '../money/cents';

/** With more payments than this nobody can tell which of them a sum is. */
const MOST = 12;

/**
 * Which payments people booked already, by what they booked on the invoice: each amount is a payment, or all of them
 * together are some of the payments. Null where nothing tells, so that nothing may be booked.
 *
 * @param left payments that are not booked by us, in cents
 * @param byHand what else changed the open balance, in cents; what was booked and taken back again is left out
 * @returns their places in `left`
 */
export function takenByHand(left: readonly Cents[], byHand: readonly Cents[]): number[] | null {
	const taken: number[] = [];
	const rest: Cents[] = [];
	for (const amount of withoutReversals(byHand)) {
		const place = left.findIndex((cents, at) => cents === amount && !taken.includes(at));
		if (place >= 0) taken.push(place);
		else rest.push(amount);
	}
	const wanted = sum(rest);
	if (wanted === 0) return taken;
	const open = left.map((cents, at) => ({ cents, at })).filter(({ at }) => !taken.includes(at));
	if (open.length > MOST) return null;
	const found = subsets(open).filter((some) => sum(some.map(({ cents }) => cents)) === wanted);
	return found.length === 1 ? [...taken, ...found[0].map(({ at }) => at)] : null;
}

function withoutReversals(amounts: readonly Cents[]): Cents[] {
	const kept: Cents[] = [];
	for (const amount of amounts) {
		const opposite = kept.indexOf(-amount);
		if (opposite >= 0) kept.splice(opposite, 1);
		else kept.push(amount);
	}
	return kept;
}

const subsets = <T>(things: readonly T[]): T[][] =>
	things.reduce<T[][]>((all, thing) => [...all, ...all.map((some) => [...some, thing])], [[]]);
