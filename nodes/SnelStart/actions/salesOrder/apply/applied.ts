import type { OrderChange } from '../../../../../domain/stream/orderChange';
import type { Problem } from '../../../../../domain/words/problem';
import type { SnelStartFailure } from '../../../client/failure';
import { notTried, outcomeUnknown, refused } from '../import/importProblems';
import type { Stop } from '../import/stop';

/** What carrying out one change came to. */
export type Applied = Pick<OrderChange, 'outcome'> & { problems?: Problem[] };

export const failed = (...problems: Problem[]): Applied => ({ outcome: 'failed', problems });

/** A write that was refused, or of which nobody knows what became. */
export function failedBy(failure: SnelStartFailure, stop: Stop, what: string): Applied {
	stop.note(failure);
	return failed(
		failure.unknownWrite
			? outcomeUnknown(`${what} was sent`, failure)
			: refused(`${what} was not done`, failure),
	);
}

/** Not begun, because the run stopped. */
export const notBegun = (failure: SnelStartFailure): Applied => failed(notTried(failure));

/** The sales order is not as it was judged: whoever changed it meant to. */
export const changedSince = (number: number): Applied => ({
	outcome: 'reported',
	problems: [
		{
			code: 'outcome-unknown',
			message: `sales order ${number} was changed after it was judged, so nothing was written`,
			fix: 'Nothing needs to be done: the next run judges it anew.',
		},
	],
});

/** What was made beside a sales order stays, since it is not as it was made, or something else needs it. */
export const stays = (what: string, why: string): Applied => ({
	outcome: 'reported',
	problems: [
		{
			code: 'outcome-unknown',
			message: `${what} stays: ${why}`,
			fix: 'Nothing needs to be done, unless nobody needs it: then put it on inactive (nonactief) in SnelStart by hand.',
		},
	],
});
