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

export const noImportKey = (): Problem => ({
	code: 'incomplete-order',
	message: 'the plan carries no import key, or no sales order to create',
	fix: "Let the items come from the node 'Web Order: Plan' and keep 'importKey', 'salesOrder' and 'customer' as they are.",
});

export const twinNotDeleted = (number: number, failure: SnelStartFailure): Problem => ({
	code: 'duplicate-sales-order',
	message: `sales order ${number} is a second one for this web order and could not be deleted: ${failureText(failure).message}`,
	fix: `Delete sales order (verkooporder) ${number} in SnelStart.`,
});

export const notVerified = (): Problem => ({
	code: 'outcome-unknown',
	message:
		'created, but SnelStart could not be asked afterwards whether another run created it too',
	fix: 'Nothing needs to be done: the next run finds a second sales order and reports it.',
});

export const twinsTakenAway = (numbers: readonly number[]): Problem => ({
	code: 'duplicate-sales-order',
	message: `sales order ${numbers.join(', ')} was a second one for this web order, left by a run that was cut off, and has been deleted`,
	fix: 'Nothing needs to be done: it said the same as the one that is kept, and nobody had worked on it.',
});

export const doubtfulTwins = (kept: number, numbers: readonly number[]): Problem => ({
	code: 'duplicate-sales-order',
	message: `sales order ${numbers.join(', ')} carries the same payment reference (betalingskenmerk) as ${kept}, but differs from it or was worked on`,
	fix: 'Look which one is right and delete the other in SnelStart.',
	field: 'betalingskenmerk',
	value: [kept, ...numbers].join(', '),
});
