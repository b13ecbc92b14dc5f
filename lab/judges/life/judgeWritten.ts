import type { Verkooporder } from '../../simulators/snelstart/tables';
import { contentOf } from '../../worlds/life/hands';
import { readKey, type Evidence } from './evidence';
import { factsOf, type Facts } from './facts';
import type { Fault } from './fault';
import { judgeCredit, judgePieces } from './judgeCredit';

/** Holds what a follow-up wrote against what it may write. */
export function judgeWritten(all: readonly Facts[], evidence: Evidence): Fault[] {
	const { before, after } = evidence;
	const known = new Map(all.map((facts) => [facts.orderId, facts]));
	const there = new Map(before.map((row) => [row.id, row]));
	const now = new Map(after.map((row) => [row.id, row]));
	const later = factsOf(evidence, after);
	const laterBySale = new Map(later.map((facts) => [facts.sold.id, facts]));
	const factsFor = (row: Verkooporder) => known.get(readKey(row.betalingskenmerk)?.orderId ?? 0);
	return [
		...before.flatMap((row): Fault[] => {
			const rest = now.get(row.id);
			if (rest === undefined) return whyDeleted(row, factsFor(row), evidence);
			if (contentOf(rest) === contentOf(row)) return [];
			return whyReplaced(row, factsFor(row), laterBySale.get(row.id), evidence);
		}),
		...after
			.filter(({ id }) => !there.has(id))
			.flatMap((row) => judgeCredit(row, factsFor(row), evidence)),
		...later.flatMap((facts) => judgePieces(facts, evidence)),
	];
}

const about = (facts: Facts | undefined) => facts?.orderId ?? 0;

function whyDeleted(row: Verkooporder, facts: Facts | undefined, evidence: Evidence): Fault[] {
	const text = `sales order ${row.nummer} was deleted [${facts?.story.told.join('; ')}]`;
	const isTwin = evidence.before.some(
		({ id, betalingskenmerk }) => id !== row.id && betalingskenmerk === row.betalingskenmerk,
	);
	if (evidence.hands.work.has(row.id)) {
		return [{ figure: 'touchedOthers', orderId: about(facts), text }];
	}
	const isRight =
		facts?.sold.id === row.id &&
		facts.isOver &&
		evidence.allowed.has('cancelled') &&
		!facts.story.isLeftAlone;
	return isRight || isTwin ? [] : [{ figure: 'touchedOthers', orderId: about(facts), text }];
}

function whyReplaced(
	row: Verkooporder,
	facts: Facts | undefined,
	later: Facts | undefined,
	{ hands, allowed }: Evidence,
): Fault[] {
	const text = `sales order ${row.nummer} was changed [${facts?.story.told.join('; ')}]`;
	const isRight =
		!hands.work.has(row.id) &&
		facts?.sold.id === row.id &&
		facts.differs.length > 0 &&
		!facts.isOver &&
		allowed.has('edited') &&
		!facts.story.isLeftAlone;
	if (!isRight) return [{ figure: 'touchedOthers', orderId: about(facts), text }];
	const left = later?.differs ?? ['it is gone'];
	return left.length === 0
		? []
		: [
				{
					figure: 'wrongCredit',
					orderId: about(facts),
					text: `${text}, and still differs: ${left.join(', ')}`,
				},
			];
}
