import { judgeMails } from './judgeMails';
import { judgeMessages } from './judgeMessages';
import { judgeShipments } from './judgeShipments';
import { judgeStates } from './judgeStates';
import type { StatusEvidence, StatusFault } from './evidence';
import { truthOf } from './orderTruth';
import { stillDue } from './stillDue';

/** What the shop was told, rightly, and what is wrong. */
export interface StatusVerdict {
	made: number;
	faults: StatusFault[];
}

/** Judges all that runs told the shop since the beginning, and what it still should have been told. */
export function judgeStatus(evidence: StatusEvidence): StatusVerdict {
	const orderIds = [...new Set(evidence.histories.map((row) => Number(row.id_order)))];
	const told = orderIds.flatMap((id) => [
		judgeStates(id, evidence),
		judgeMessages(id, evidence),
		judgeShipments(id, evidence),
	]);
	const { writesAgain } = evidence;
	return {
		made: told.reduce((sum, { right }) => sum + right, 0),
		faults: [
			...told.flatMap(({ faults }) => faults),
			...truthOf(evidence).flatMap((truth) => stillDue(truth, evidence)),
			...judgeMails(evidence),
			...(writesAgain > 0
				? [
						{
							figure: 'repeated' as const,
							text: `${writesAgain} writes of a run with nothing to do`,
						},
					]
				: []),
		],
	};
}
