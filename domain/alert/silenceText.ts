import { worded } from '../words/wording';
import type { Cause } from './cause';
import type { Said } from './said';
import { clockIn } from './clockIn';

const MINUTE_MS = 60_000;

/**
 * A workflow that no longer runs.
 *
 * @param last when it last ran, in milliseconds since 1970
 * @param intervalMs milliseconds from one run to the next
 */
export function silenceText(
	{ workflowName: name }: Cause,
	last: number,
	intervalMs: number,
	zone: string,
): Said {
	const minutes = Math.round(intervalMs / MINUTE_MS);
	const when = clockIn(zone, last);
	return {
		subject: worded(
			`${name}: nothing ran since ${when}`,
			`${name}: sinds ${when} is er niets uitgevoerd`,
		),
		text: worded(
			`${name} last ran at ${when}, and should run every ${minutes} minutes: two runs or more did not come.\nLook in n8n whether it is still active (switched on), and in its list of executions for runs that hang. If you switched it off for good, delete its rows from the data table webshop_runs.`,
			`${name} is het laatst uitgevoerd om ${when} en hoort elke ${minutes} minuten te draaien: twee of meer keren bleven uit.\nKijk in n8n of hij nog actief is (aan staat), en bij zijn uitvoeringen (Executions) of er een blijft hangen. Hebt u hem voorgoed uitgezet, verwijder dan zijn rijen uit de datatabel webshop_runs.`,
		),
	};
}

/** No run of any workflow is known. */
export const NOTHING_KNOWN: Said = {
	subject: worded(
		'No run of the web shop link is known',
		'Er is geen enkele uitvoering van de webshopkoppeling bekend',
	),
	text: worded(
		'The data table webshop_runs is empty, so nobody would notice that imports stand still. Use a template whose name ends in "with archive": each of its runs writes a row. Failures of a workflow are told all the same where this workflow is its error workflow.',
		'De datatabel webshop_runs is leeg, dus niemand zou merken dat het inlezen stilstaat. Gebruik een sjabloon waarvan de naam op "with archive" eindigt: elke uitvoering daarvan schrijft een rij. Mislukt een workflow, dan hoort u dat ook zo, als deze workflow zijn error workflow is.',
	),
};
