import type { Problem } from '../../../../../domain/words/problem';
import type { SnelStartFailure } from '../../../client/failure';
import { failureText } from '../../../client/failureText';
import type { Stop } from './stop';
import { counted } from '../../../../../domain/words/counted';

/** SnelStart's refusal in its own words, with what to do about it. */
export function refused(what: string, failure: SnelStartFailure): Problem {
	const { message, fix } = failureText(failure);
	if (passesByItself(failure)) {
		return { code: 'outcome-unknown', message: `${what}: ${message}`, fix };
	}
	return {
		code: 'refused-by-snelstart',
		message: `${what}: ${message}`,
		fix: `It will be refused again until this is put right. ${fix}`,
		...(failure.codes.length > 0 ? { value: failure.codes.join(', ') } : {}),
	};
}

/** Why nothing further is sent for sales orders; null as long as they may go on. */
export function notSent({ reason, orders }: Pick<Stop, 'reason' | 'orders'>): Problem | null {
	if (reason) return notTried(reason);
	return orders.ofAll ? refusedToAll('sales order', orders.ofAll) : null;
}

/** What was not sent because every request of the run would have met the same. */
export const notTried = (failure: SnelStartFailure): Problem =>
	refused('not sent, because the run stopped', failure);

/** What was not sent because SnelStart refused all that were sent, for a reason that is none of their own. */
export const refusedToAll = (what: string, failure: SnelStartFailure): Problem =>
	refused(`not sent, because SnelStart refused every ${what} before it in the same words`, failure);

/** Whether nobody has to do anything: the service or the limit on requests will let it through in a later run. */
const passesByItself = ({ who }: SnelStartFailure): boolean => who === 'service' || who === 'quota';

export const leftForNextRun = (minutes: number): Problem => ({
	code: 'left-for-next-run',
	message: `left for the next run, because the time budget of ${counted(minutes, 'minute')} was spent`,
	fix: "Nothing needs to be done. If orders are left in every run, raise 'Time Budget (Minutes)' in the options of the import, or run the workflow more often.",
});

export const outcomeUnknown = (what: string, failure: SnelStartFailure): Problem => ({
	code: 'outcome-unknown',
	message: `${what}, but no clear answer came and it could not be found: ${failureText(failure).message}`,
	fix: 'Nothing needs to be done: the next run looks it up again before it creates anything.',
});
