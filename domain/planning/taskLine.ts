import { DateTime } from 'luxon';
import type { Task } from '../stream/task';
import type { Language } from '../words/wording';
import type { LastRun } from './lastRunOf';
import type { TaskSettings } from './taskSettings';

/** What the line of a task is made of; moments in milliseconds since 1970. */
export interface LineFacts extends Pick<TaskSettings, 'name' | 'plan'>, Pick<Task, 'state'> {
	last: LastRun | null;
	next: number | null;
	turnEnds: number;
}

const WORDS = {
	en: {
		last: (when: string) => `last run ${when}`,
		never: 'never run',
		cutOff: 'broke off',
		atWork: (when: string) => `at work, until ${when} at the latest`,
		next: (when: string) => `next ${when}`,
		attention: 'look at it',
		now: 'next now',
		byHand: 'by hand',
		ownSchedule: 'by its own schedule',
	},
	nl: {
		last: (when: string) => `laatst ${when}`,
		never: 'nog nooit uitgevoerd',
		cutOff: 'afgebroken',
		atWork: (when: string) => `bezig, uiterlijk tot ${when}`,
		next: (when: string) => `volgende ${when}`,
		attention: 'kijk ernaar',
		now: 'volgende nu',
		byHand: 'met de hand',
		ownSchedule: 'op zijn eigen schema',
	},
};

/** One task in one line: its name, its last run with what it told, and its next. */
export function taskLine(facts: LineFacts, language: Language): string {
	const words = WORDS[language];
	const when = (moment: number) => whenIn(language, facts.plan.zone, moment);
	const { name, last, state, turnEnds } = facts;
	const parts = [
		last === null ? words.never : words.last(when(last.startedAt)),
		...(last?.isCutOff ? [words.cutOff] : []),
		...(last?.headline[language] ? [last.headline[language]] : []),
		...(last?.attention && !last.isCutOff ? [words.attention] : []),
		state === 'atWork' ? words.atWork(when(turnEnds)) : nextOf(facts, language, when),
	];
	return `${name}: ${parts.join(' · ')}`;
}

function nextOf(
	{ next, state, plan }: LineFacts,
	language: Language,
	when: (at: number) => string,
) {
	const words = WORDS[language];
	if (next === null) return plan.every ? words.ownSchedule : words.byHand;
	return ['due', 'waits'].includes(state) ? words.now : words.next(when(next));
}

/** "di 3 nov 10:15", by the clock of the zone. */
export const whenIn = (language: Language, zone: string, moment: number): string =>
	DateTime.fromMillis(moment, { zone, locale: language }).toFormat('ccc d LLL HH:mm');

/** ISO 8601 by the clock of the zone, '' for no moment. */
export const momentInWords = (moment: number | null | undefined, zone: string): string =>
	moment === null || moment === undefined || moment === 0
		? ''
		: (DateTime.fromMillis(moment, { zone }).toISO({ suppressMilliseconds: true }) ?? '');
