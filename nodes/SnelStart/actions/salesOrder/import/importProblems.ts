import type { Problem } from '../../../../../domain/words/problem';
import type { SnelStartFailure } from '../../../client/failure';
import { failureText } from '../../../client/failureText';

/** SnelStart's refusal in its own words, with what to do about it. */
export function refused(what: string, failure: SnelStartFailure): Problem {
	const { message, fix } = failureText(failure);
	return {
		code: 'refused-by-snelstart',
		message: `${what}: ${message}`,
		fix,
		...(failure.codes.length > 0 ? { value: failure.codes.join(', ') } : {}),
	};
}

export function notTried(failure: SnelStartFailure): Problem {
	const { message, fix } = failureText(failure);
	return { code: 'outcome-unknown', message: `not sent, because the run stopped: ${message}`, fix };
}

export const leftForNextRun = (minutes: number): Problem => ({
	code: 'left-for-next-run',
	message: `left for the next run, because the time budget of ${minutes} minutes was spent`,
	fix: "Nothing needs to be done. If orders are left in every run, raise 'Time Budget' in the options of the import, or run the workflow more often.",
});

export const outcomeUnknown = (what: string, failure: SnelStartFailure): Problem => ({
	code: 'outcome-unknown',
	message: `${what}, but no clear answer came and it could not be found: ${failureText(failure).message}`,
	fix: 'Nothing needs to be done: the next run looks it up again before it creates anything.',
});
