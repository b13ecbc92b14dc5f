import type { Evidence } from './evidence';
import { dutiesOf } from './duties';
import { factsOf } from './facts';
import type { Fault } from './fault';
import { judgeTold } from './judgeTold';
import { judgeWritten } from './judgeWritten';

/** What a follow-up that nothing disturbed came to. */
export interface FollowVerdict {
	faults: Fault[];
	/** Changes that were carried out, and those that had to be and were not. */
	carriedOut: number;
	missed: number;
	/** Orders of which something differs. */
	changed: number;
}

/** Judges a follow-up that nothing disturbed and nobody worked beside. */
export function judgeFollowUp(evidence: Evidence): FollowVerdict {
	const all = factsOf(evidence, evidence.before);
	const done = evidence.told.filter(({ outcome }) => outcome === 'carriedOut');
	const written = new Set(evidence.after.map(({ betalingskenmerk }) => betalingskenmerk));
	const missed = all.flatMap((facts) =>
		dutiesOf(facts, evidence).flatMap(({ kind, key }): Fault[] => {
			const isTold = done.some(
				({ orderId, change }) => orderId === facts.orderId && change === kind,
			);
			if (isTold && (key === '' || written.has(key))) return [];
			const said = evidence.told
				.filter(({ orderId }) => orderId === facts.orderId)
				.map(({ change, outcome, summary }) => `${change} ${outcome}: ${summary}`);
			const text = `${kind} was not carried out: ${said.join(' | ')} [${facts.story.told.join('; ')}]`;
			return [{ figure: 'missed', orderId: facts.orderId, text }];
		}),
	);
	return {
		faults: [...judgeTold(all, evidence), ...judgeWritten(all, evidence), ...missed],
		carriedOut: done.length,
		missed: missed.length,
		changed: new Set(evidence.told.map(({ orderId }) => orderId)).size,
	};
}
