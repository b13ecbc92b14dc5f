import type { ArchivedRun } from '../stream/archivedRun';
import { worded } from '../words/wording';
import type { Cause } from './cause';
import type { Said } from './said';
import type { AlertSettings } from './alertFacts';
import { clockIn } from './clockIn';
import { inLines } from './inLines';
import { matterWords } from './matterWords';

/** As many are written out in one message. */
const LONGEST = 30;

const placeOf = (
	{ workflowName }: Cause,
	run: ArchivedRun,
	{ zone }: Pick<AlertSettings, 'zone'>,
) => {
	const when = clockIn(zone, Date.parse(run.at));
	return worded(
		`What to do stands in the report of ${workflowName}: the node 'Run Report' of execution ${run.runId} (${when}).`,
		`Wat u kunt doen staat in het rapport van ${workflowName}: de node 'Run Report' van uitvoering ${run.runId} (${when}).`,
	);
};

/** One matter that calls somebody. */
export function matterText(
	cause: Cause,
	run: ArchivedRun,
	settings: Pick<AlertSettings, 'zone'>,
): Said {
	const what = matterWords(cause.about);
	const subject = worded(`Web shop: ${what.en}`, `Webshop: ${what.nl}`);
	return {
		subject,
		text: inLines([worded(`${what.en}.`, `${what.nl}.`), placeOf(cause, run, settings)]),
	};
}

/** Several at once, in one message. */
export function mattersText(
	causes: readonly Cause[],
	run: ArchivedRun,
	settings: Pick<AlertSettings, 'zone'>,
): Said {
	const count = causes.length;
	const more = count - LONGEST;
	return {
		subject: worded(`Web shop: ${count} new problems`, `Webshop: ${count} nieuwe problemen`),
		text: inLines([
			...causes.slice(0, LONGEST).map(({ about }) => {
				const what = matterWords(about);
				return worded(`* ${what.en}`, `* ${what.nl}`);
			}),
			...(more > 0 ? [worded(`* and ${more} more`, `* en nog ${more}`)] : []),
			placeOf(causes[0], run, settings),
		]),
	};
}
