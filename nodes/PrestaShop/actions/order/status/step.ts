import type { PlannedStatus } from '../../../../../domain/stream/plannedStatus';
import type { Problem } from '../../../../../domain/words/problem';
import type { Wording } from '../../../../../domain/words/wording';
import type { Refusal } from '../../../client/refusal';

/** A step that came to nothing, and why. */
export interface Stopped {
	outcome: 'leftAlone' | 'failed';
	problem: Problem;
}

/** What became of one step: `written` by this run, `there` already, or nothing for a reason. */
export type Step = 'written' | 'there' | Stopped;

/** Whether a step came to nothing, so that the ones behind it are not begun. */
export const isStopped = (step: string | object): step is Stopped =>
	typeof step !== 'string' && 'problem' in step;

const leftAlone = (problem: Problem): Stopped => ({ outcome: 'leftAlone', problem });

const failed = (problem: Problem): Stopped => ({ outcome: 'failed', problem });

const NEXT_RUN = {
	fix: 'Nothing needs to be done: the next run judges it anew.',
	fixNl: 'Niets: de volgende uitvoering beoordeelt het opnieuw.',
};

/** The order is not as it was judged: somebody, or another run, is at work on it. */
export const changedSince = ({ orderId }: PlannedStatus, what: [en: string, nl: string]): Stopped =>
	leftAlone({
		code: 'outcome-unknown',
		message: `web order ${orderId} is not as it was judged: ${what[0]}`,
		messageNl: `weborder ${orderId} is niet meer zoals hij werd beoordeeld: ${what[1]}`,
		...NEXT_RUN,
	});

/** No clear answer came, and the shop does not show it yet; it is not sent again in this run. */
export const unknownFor = ({ message }: Refusal, what: [en: string, nl: string]): Stopped =>
	failed({
		code: 'outcome-unknown',
		message: `${what[0]} was sent, and no clear answer came: ${message}`,
		messageNl: `${what[1]} is verstuurd, en er kwam geen duidelijk antwoord: ${message}`,
		fix: 'Nothing needs to be done: the next run looks it up before it writes.',
		fixNl: 'Niets: de volgende uitvoering zoekt het op voordat zij schrijft.',
	});

export const refusedBy = (
	{ message, messageNl, description, descriptionNl }: Refusal,
	what: [en: string, nl: string],
): Stopped =>
	failed({
		code: 'status-not-told',
		message: `the shop refused ${what[0]}: ${message}`,
		messageNl: `de webwinkel weigert ${what[1]}: ${messageNl}`,
		fix: description || 'Look at the order in the back office of the shop.',
		fixNl:
			descriptionNl ||
			'Bekijk de rechten van de webservicesleutel, en de bestelling in de backoffice van de webwinkel.',
	});

export const trackingRefused = (why: Wording): Stopped =>
	failed({
		code: 'status-not-told',
		message: `the shop did not take the tracking number: ${why.en}`,
		messageNl: `de webwinkel nam het trackingnummer niet aan: ${why.nl}`,
		fix: 'Look at the shipment of the order in the back office of the shop.',
		fixNl: 'Bekijk de zending van de bestelling in de backoffice van de webwinkel.',
	});

/** What a run wrote twice, or over somebody, and could not put right. */
export const notMended = (orderId: string, stateName: string): Stopped =>
	failed({
		code: 'status-not-told',
		message: `web order ${orderId} may have got the state "${stateName}" twice, or after somebody gave it another`,
		messageNl: `weborder ${orderId} heeft de status "${stateName}" misschien twee keer gekregen, of nadat iemand er een andere gaf`,
		fix: "Look at the history of the order in the back office. With 'order_histories' (delete) ticked for the webservice key a run takes its own second row away.",
		fixNl:
			"Bekijk de geschiedenis van de bestelling in de backoffice. Met 'order_histories' (verwijderen) aangevinkt bij de webservicesleutel haalt een uitvoering haar eigen tweede regel weg.",
	});

/** A private message of which a second one could not be taken away. */
export const writtenTwice = (orderId: string): Stopped =>
	failed({
		code: 'status-not-told',
		message: `web order ${orderId} carries the same private message twice`,
		messageNl: `weborder ${orderId} heeft hetzelfde privébericht twee keer`,
		fix: "Take one away in the back office. With 'customer_messages' (delete) ticked for the webservice key a run takes its own second one away.",
		fixNl:
			"Haal er een weg in de backoffice. Met 'customer_messages' (verwijderen) aangevinkt bij de webservicesleutel haalt een uitvoering haar eigen tweede weg.",
	});

export const leftForNextRun = (minutes: number): Stopped =>
	leftAlone({
		code: 'left-for-next-run',
		message: `the run had spent its ${minutes} minutes before it came to this order`,
		messageNl: `de ${minutes} minuten van de uitvoering waren om voordat deze bestelling aan de beurt was`,
		...NEXT_RUN,
	});

export const notReached = (why: string): Stopped =>
	failed({
		code: 'outcome-unknown',
		message: `this order was not reached: ${why}`,
		messageNl: `deze bestelling is niet bereikt: ${why}`,
		...NEXT_RUN,
	});
