import type { Relatie, Verkooporder } from '../../simulators/snelstart/tables';
import { readKey, type Told } from './evidence';

/** A run that was undone, and what it found and left. */
export interface UndoEvidence {
	/** Sales orders that the run made, as they were right after it. */
	made: readonly Verkooporder[];
	/** All sales orders just before the undoing, and after it. */
	before: readonly Verkooporder[];
	after: readonly Verkooporder[];
	/** Cards before the run, and after the undoing. */
	cardsBefore: readonly Relatie[];
	cardsAfter: readonly Relatie[];
	/** Web orders that somebody changed in the shop since the run. */
	changedInShop: ReadonlySet<number>;
	told: readonly Told[];
}

/** What an undoing came to: sales orders made, removed and named, and everything that is wrong. */
export interface UndoVerdict {
	made: number;
	removed: number;
	named: number;
	wrong: string[];
}

const sameText = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Judges an undoing by the rows alone: what the run made and nobody touched since goes; what somebody touched stays and is
 * named; an order that was changed in the shop may do either, but not stay in silence; nothing else is gone or changed. A
 * card goes only when the run made it and no sales order is left on it.
 */
export function judgeUndo(evidence: UndoEvidence): UndoVerdict {
	const { made, before, after, told } = evidence;
	const ids = new Set(made.map(({ id }) => id));
	const now = new Map(after.map((row) => [row.id, row]));
	const then = new Map(before.map((row) => [row.id, row]));
	const wrong: string[] = [];
	let removed = 0;
	let named = 0;
	for (const row of made) {
		const { orderId = 0 } = readKey(row.betalingskenmerk) ?? {};
		const current = then.get(row.id);
		if (current === undefined) continue;
		const isTouched = !sameText(current, row);
		const isGone = !now.has(row.id);
		const isNamed = told.some((one) => one.orderId === orderId && one.outcome === 'reported');
		if (isGone) removed += 1;
		else if (isNamed) named += 1;
		if (isGone && isTouched) wrong.push(`sales order ${row.nummer} was touched and is gone`);
		if (isGone || isNamed) continue;
		wrong.push(`sales order ${row.nummer} stays and nothing says why`);
	}
	for (const row of made) {
		const { orderId = 0 } = readKey(row.betalingskenmerk) ?? {};
		const current = then.get(row.id);
		const isQuiet = current !== undefined && sameText(current, row);
		if (isQuiet && now.has(row.id) && !evidence.changedInShop.has(orderId)) {
			wrong.push(`sales order ${row.nummer} was touched by nobody and stays`);
		}
	}
	for (const row of before) {
		const current = now.get(row.id);
		if (!ids.has(row.id) && current === undefined) {
			wrong.push(`sales order ${row.nummer} is of no undone run and is gone`);
		}
		if (current !== undefined && !sameText(current, row)) {
			wrong.push(`sales order ${row.nummer} was changed`);
		}
	}
	return { made: made.length, removed, named, wrong: [...wrong, ...cardFaults(evidence)] };
}

function cardFaults({ cardsBefore, cardsAfter, after }: UndoEvidence): string[] {
	const there = new Set(cardsBefore.filter(({ nonactief }) => !nonactief).map(({ id }) => id));
	const inUse = new Set(after.map(({ relatie }) => relatie.id));
	return cardsAfter
		.filter(({ nonactief }) => nonactief)
		.flatMap(({ id, relatiecode }) => [
			...(there.has(id) ? [`card ${relatiecode} was there before the run and is inactive`] : []),
			...(inUse.has(id) ? [`card ${relatiecode} has a sales order and is inactive`] : []),
		]);
}
