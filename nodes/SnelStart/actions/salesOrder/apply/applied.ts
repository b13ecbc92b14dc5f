import { worded, type Wording } from '../../../../../domain/words/wording';
import type { OrderChange } from '../../../../../domain/stream/orderChange';
import type { Problem } from '../../../../../domain/words/problem';
import type { SnelStartFailure } from '../../../client/failure';
import { notTried, outcomeUnknown, refused } from '../import/importProblems';
import type { Stop } from '../import/stop';

/** What carrying out one change came to. */
export type Applied = Pick<OrderChange, 'outcome'> & { problems?: Problem[] };

export const failed = (...problems: Problem[]): Applied => ({ outcome: 'failed', problems });

/** A write that was refused, or of which nobody knows what became. */
export function failedBy(failure: SnelStartFailure, stop: Stop, what: Wording): Applied {
	stop.note(failure);
	return failed(
		failure.unknownWrite
			? outcomeUnknown(worded(`${what.en} was sent`, `${what.nl} is verstuurd`), failure)
			: refused(worded(`${what.en} was not done`, `${what.nl} is niet gelukt`), failure),
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
			messageNl: `verkooporder ${number} is na de beoordeling gewijzigd, dus er is niets geschreven`,
			fix: 'Nothing needs to be done: the next run judges it anew.',
			fixNl: 'Niets: de volgende uitvoering beoordeelt hem opnieuw.',
		},
	],
});

/** What was made beside a sales order stays, since it is not as it was made, or something else needs it. */
export const stays = (what: Wording, why: Wording): Applied => ({
	outcome: 'reported',
	problems: [
		{
			code: 'outcome-unknown',
			message: `${what.en} stays: ${why.en}`,
			messageNl: `${what.nl} blijft: ${why.nl}`,
			fix: 'Nothing needs to be done, unless nobody needs it: then put it on inactive (nonactief) in SnelStart by hand.',
			fixNl:
				'Niets, tenzij niemand het nodig heeft: zet het dan in SnelStart met de hand op nonactief.',
		},
	],
});
