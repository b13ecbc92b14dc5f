import { DateTime } from 'luxon';

import { eurosWording } from '../money/amountWording';
import { centsOrNull } from '../money/cents';
import type { ProblemMessage, ToldProblem } from '../stream/toldProblem';
import { worded, type Wording } from '../words/wording';
import { toldNow } from './toldNow';
import type { Cause } from './cause';
import type { Said } from './said';
import type { AlertFacts } from './alertFacts';
import { causeWords } from './causeWords';
import { clockIn } from './clockIn';
import { inLines } from './inLines';
import type { RunsOf } from './runsByWorkflow';

const DAY_MS = 86_400_000;
const LONGEST = 30;

const CAUSE: Cause = { cause: 'digest', code: 'digest', about: '', workflow: '', workflowName: '' };

/**
 * The day in one message, once the hour of the digest has come and none was told since; none otherwise. It comes on
 * good days too: one that does not come says that n8n itself stands still.
 *
 * @param known what was told, with what is told in this very look
 */
export function digest(
	facts: AlertFacts,
	known: ReadonlyMap<string, ToldProblem>,
	groups: readonly RunsOf[],
): ProblemMessage[] {
	const { now, settings } = facts;
	const before = Date.parse(known.get(CAUSE.cause)?.told ?? '');
	if (before >= lastHour(now, settings.digestHour, settings.zone)) return [];
	return [toldNow(facts, CAUSE, digestText(facts, known, groups))];
}

/** The last time that the clock of the zone struck the hour. */
function lastHour(now: number, hour: number, zone: string): number {
	const today = DateTime.fromMillis(now, { zone }).startOf('day').set({ hour });
	return (today.toMillis() <= now ? today : today.minus({ days: 1 })).toMillis();
}

function digestText(
	{ now, settings: { zone } }: AlertFacts,
	known: ReadonlyMap<string, ToldProblem>,
	groups: readonly RunsOf[],
): Said {
	const told = [...known.values()].filter(({ code }) => code !== 'digest');
	const open = told.filter(({ over }) => over === '');
	const ended = told.filter(({ over }) => now - Date.parse(over) < DAY_MS);
	const count = open.length;
	return {
		subject: worded(
			count === 0 ? 'Web shop: all is well' : `Web shop: ${count} open`,
			count === 0 ? 'Webshop: alles in orde' : `Webshop: ${count} open`,
		),
		text: inLines([
			...groups.map((group) => dayOf(group, now)),
			...(groups.length === 0 ? [worded('No run is known.', 'Er is geen uitvoering bekend.')] : []),
			...listed(worded('Open:', 'Open:'), open, ({ told: since }) => since, zone),
			...listed(worded('Put right:', 'Hersteld:'), ended, ({ over }) => over, zone),
		]),
	};
}

/** "Import orders: 96 runs, 12 orders created (480.00), 31 quantities changed". */
function dayOf({ workflowName, runs }: RunsOf, now: number): Wording {
	const day = runs.filter(({ at }) => now - Date.parse(at) < DAY_MS);
	const sum = (pick: (run: RunsOf['runs'][number]) => number) =>
		day.reduce((total, run) => total + pick(run), 0);
	const failed = sum((run) => Number(run.failed));
	const created = sum((run) => run.created);
	const turnover = eurosWording(sum((run) => centsOrNull(run.turnover) ?? 0));
	const changed = sum((run) => run.stockChanged);
	return worded(
		`${workflowName}: in 24 hours ${day.length} runs (${failed} failed), ${created} orders created (${turnover.en}), ${changed} stock quantities changed.`,
		`${workflowName}: in 24 uur ${day.length} uitvoeringen (${failed} mislukt), ${created} orders gemaakt (${turnover.nl}), ${changed} voorraadaantallen gewijzigd.`,
	);
}

function listed(
	title: Wording,
	rows: readonly ToldProblem[],
	momentOf: (row: ToldProblem) => string,
	zone: string,
): Wording[] {
	if (rows.length === 0) return [];
	const more = rows.length - LONGEST;
	return [
		title,
		...rows.slice(0, LONGEST).map((row) => {
			const what = causeWords(row);
			const when = clockIn(zone, Date.parse(momentOf(row)) || 0);
			return worded(`* ${what.en} (${when})`, `* ${what.nl} (${when})`);
		}),
		...(more > 0 ? [worded(`* and ${more} more`, `* en nog ${more}`)] : []),
	];
}
