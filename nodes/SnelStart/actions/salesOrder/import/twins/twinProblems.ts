import type { SnelStartFailure } from '../../../../client/failure';
import type { Problem } from '../../../../../../domain/words/problem';
import { failureText } from '../../../../client/failureText';

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
	fix: "Look which one is right and delete the other in SnelStart. If one is of another shop, keep it and give the shops each their own 'Payment Reference Prefix' in the Web Order node.",
	field: 'betalingskenmerk',
	value: [kept, ...numbers].join(', '),
});

export const isAboutTwins = ({ code }: Problem): boolean => code === 'duplicate-sales-order';
