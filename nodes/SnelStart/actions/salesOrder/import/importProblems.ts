import type { Problem } from '../../../../../domain/words/problem';
import { worded, type Wording } from '../../../../../domain/words/wording';
import type { SnelStartFailure } from '../../../client/failure';
import { failureText } from '../../../client/failureText';
import type { Stop } from './stop';
import { counted } from '../../../../../domain/words/counted';

/** SnelStart's refusal in its own words, with what to do about it. */
export function refused(what: Wording, failure: SnelStartFailure): Problem {
	const { message, messageNl, fix, fixNl } = failureText(failure);
	const said = { message: `${what.en}: ${message}`, messageNl: `${what.nl}: ${messageNl}` };
	if (passesByItself(failure)) return { code: 'outcome-unknown', ...said, fix, fixNl };
	return {
		code: 'refused-by-snelstart',
		...said,
		fix: `It will be refused again until this is put right. ${fix}`,
		fixNl: `Het wordt opnieuw geweigerd tot dit in orde is. ${fixNl}`,
		...(failure.codes.length > 0 ? { value: failure.codes.join(', ') } : {}),
	};
}

/** Why nothing further is sent for sales orders; null as long as they may go on. */
export function notSent({ reason, orders }: Pick<Stop, 'reason' | 'orders'>): Problem | null {
	if (reason) return notTried(reason);
	return orders.ofAll ? refusedToAll(worded('sales order', 'verkooporder'), orders.ofAll) : null;
}

/** What was not sent because every request of the run would have met the same. */
export const notTried = (failure: SnelStartFailure): Problem =>
	refused(
		worded('not sent, because the run stopped', 'niet verstuurd, omdat de uitvoering stopte'),
		failure,
	);

/** What was not sent because SnelStart refused all that were sent, for a reason that is none of their own. */
export const refusedToAll = (what: Wording, failure: SnelStartFailure): Problem =>
	refused(
		worded(
			`not sent, because SnelStart refused every ${what.en} before it in the same words`,
			`niet verstuurd, omdat SnelStart elke ${what.nl} hiervoor met dezelfde woorden weigerde`,
		),
		failure,
	);

/** Whether nobody has to do anything: the service or the limit on requests will let it through in a later run. */
const passesByItself = ({ who }: SnelStartFailure): boolean => who === 'service' || who === 'quota';

export const leftForNextRun = (minutes: number): Problem => ({
	code: 'left-for-next-run',
	message: `left for the next run, because the time budget of ${counted(minutes, 'minute')} was spent`,
	messageNl: `blijft staan voor de volgende uitvoering, omdat het tijdbudget van ${counted(minutes, 'minuut', 'minuten')} op was`,
	fix: "Nothing needs to be done. If orders are left in every run, raise 'Time Budget (Minutes)' in the options of the import, or run the workflow more often.",
	fixNl:
		"Niets. Blijven er bij elke uitvoering orders staan, verhoog dan 'Time Budget (Minutes)' in de opties van de import, of voer de workflow vaker uit.",
});

export const outcomeUnknown = (what: Wording, failure: SnelStartFailure): Problem => ({
	code: 'outcome-unknown',
	message: `${what.en}, but no clear answer came and it could not be found: ${failureText(failure).message}`,
	messageNl: `${what.nl}, maar er kwam geen duidelijk antwoord en het was niet te vinden: ${failureText(failure).messageNl}`,
	fix: 'Nothing needs to be done: the next run looks it up again before it creates anything.',
	fixNl: 'Niets: de volgende uitvoering zoekt het opnieuw op voor er iets wordt gemaakt.',
});
