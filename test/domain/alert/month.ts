import { whatToTell } from '../../../domain/alert/whatToTell';
import type { AlertSettings } from '../../../domain/alert/alertFacts';
import type { ArchivedRun } from '../../../domain/stream/archivedRun';
import type { ProblemMessage, ToldProblem } from '../../../domain/stream/toldProblem';
import { failureCause } from '../../../domain/report/failureCause';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
/** Over a month that holds a change of the clock. */
export const START = Date.parse('2026-10-10T00:00:00Z');

/** What goes on for a while: runs go well, fail for a reason, do not come, or n8n itself is down. */
export interface Spell {
	kind: 'fine' | 'fails' | 'off' | 'down';
	reason: string;
	/** Orders that a run has to tell of. */
	orders: readonly string[];
	quarters: number;
	/** Before it begins the table of what was told is emptied. */
	isLost: boolean;
	/** While it lasts no message can be sent. */
	isMute: boolean;
}

export const SETTINGS: AlertSettings = {
	intervalMs: 15 * MINUTE,
	hours: { from: 0, until: 24, workdays: false },
	digestHour: 8,
	zone: 'Europe/Amsterdam',
	language: 'en',
};

export const run = (at: number, more: Partial<ArchivedRun> = {}): ArchivedRun => ({
	kind: 'archivedRun',
	runId: String(at),
	workflow: 'w1',
	workflowName: 'Import',
	at: new Date(at).toISOString(),
	administration: 'A',
	shop: 'S',
	headline: 'no orders created',
	attention: false,
	failed: false,
	created: 0,
	waiting: 0,
	blocked: 0,
	notImported: 0,
	turnover: '0.00',
	stockChanged: 0,
	failedBecause: '',
	seconds: 5,
	days: '',
	matters: '[]',
	open: '{}',
	...more,
});

/** What was there at one quarter of an hour. */
export interface Quarter {
	at: number;
	spell: Spell;
	/** Sent in this quarter. */
	sent: ProblemMessage[];
}

/** Lives through spells: a run and a look in each quarter, and n8n's word of a failure where it is the error workflow. */
export function live(spells: readonly Spell[], isErrorWorkflow: boolean): Quarter[] {
	const runs: ArchivedRun[] = [];
	let told: ToldProblem[] = [];
	let now = START;
	const quarters: Quarter[] = [];
	const look = (spell: Spell, sent: ProblemMessage[], failed?: ArchivedRun): void => {
		const failure = failed
			? {
					...{ workflow: 'w1', workflowName: 'Import', node: 'N', url: '', runId: failed.runId },
					message: spell.reason,
				}
			: null;
		const facts = { now, failure, runs: runs.slice(-500), told, settings: SETTINGS };
		for (const row of whatToTell(facts)) {
			if (row.text !== '') {
				if (spell.isMute) return;
				sent.push(row);
			}
			told = [...told.filter(({ cause }) => cause !== row.cause), row];
		}
	};
	for (const spell of spells) {
		if (spell.isLost) told = [];
		for (let count = 0; count < spell.quarters; count += 1) {
			const sent: ProblemMessage[] = [];
			const at = now;
			now += MINUTE;
			if (spell.kind === 'fine' || spell.kind === 'fails') {
				const failed = spell.kind === 'fails';
				const matters = spell.orders.map((order) => ['order', order, 'unknown-article']);
				const failedBecause = failed ? failureCause(spell.reason) : '';
				runs.push(run(now, { failed, failedBecause, matters: JSON.stringify(matters) }));
				if (failed && isErrorWorkflow) look(spell, sent, runs.at(-1));
			}
			now += 9 * MINUTE;
			if (spell.kind !== 'down') look(spell, sent);
			now = at + 15 * MINUTE;
			quarters.push({ at, spell, sent });
		}
	}
	return quarters;
}
