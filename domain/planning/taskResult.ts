import { escaped } from '../page/escaped';
import { pageFrame } from '../page/pageFrame';
import type { TaskResult } from '../stream/taskResult';
import { counted } from '../words/counted';
import { momentIn } from '../words/momentIn';
import { outOfOneText } from '../words/oneText';
import type { Language, Wording } from '../words/wording';
import { whenIn } from './taskLine';

type Row = Readonly<Record<string, unknown>>;

/** More than a person reads at the end of a form; the page and the execution hold the rest. */
const MOST_LINES = 25;

const WORDS = {
	en: {
		nothing: 'The workflow ended and told nothing: look at its executions',
		failed: (why: string) => `Failed: ${why}`,
		payments: (booked: number, failed: number, other: number) =>
			`${counted(booked, 'payment')} booked, ${failed} failed, ${other} left`,
		noPayments: 'There was no payment to book',
		atWork: (since: string, until: string) =>
			`Another run has been at work since ${since}, so nothing was started. Its turn ends at ${until} at the latest.`,
		more: (count: number) => `and ${count} more`,
	},
	nl: {
		nothing: 'De workflow is afgelopen en heeft niets gemeld: kijk bij de uitvoeringen ervan',
		failed: (why: string) => `Mislukt: ${why}`,
		payments: (booked: number, failed: number, other: number) =>
			`${counted(booked, 'betaling', 'betalingen')} geboekt, ${failed} mislukt, ${other} gelaten`,
		noPayments: 'Er was geen betaling te boeken',
		atWork: (since: string, until: string) =>
			`Er is al een uitvoering bezig sinds ${since}, dus er is niets gestart. Haar beurt eindigt uiterlijk ${until}.`,
		more: (count: number) => `en nog ${count}`,
	},
};

/**
 * What a task came to, from whatever its workflow put out last: a report, a diagnosis, a reconciliation, a comparison,
 * payments, or the error that ended it. What is none of these fails nothing and is told as such.
 */
export function taskResult(
	name: string,
	rows: readonly Row[],
	{ language, zone }: { language: Language; zone: string },
): TaskResult {
	const words = WORDS[language];
	const failure = rows.flatMap(failureOf).map(outOfOneText)[0];
	const report =
		rows.find(({ headline, task }) => headline !== undefined && task === undefined) ?? {};
	const payments = rows.filter(({ kind }) => kind === 'paymentBooking');
	const headline = failure
		? words.failed(failure.message[language])
		: atWorkIn(rows, language, zone) ||
			textIn(language, ownIn(language, report, 'headline')) ||
			paymentsInWords(rows, payments, language);
	const matters = [
		...(failure ? [failure.fix] : []),
		...listed(ownIn(language, report, 'failedBecause')),
		...listed(ownIn(language, report, 'attentionReasons')),
		...toLookAt(report.findings, language),
		...toLookAt(report.differences, language),
		...payments.flatMap((payment) => {
			const problems = listed(payment.problems);
			return problems.length > 0 ? [ownIn(language, payment, 'summary'), ...problems] : [];
		}),
	].flatMap((line) => textIn(language, line) || []);
	const left = matters.length - MOST_LINES;
	const lines = [...new Set(matters.slice(0, MOST_LINES)), ...(left > 0 ? [words.more(left)] : [])];
	return {
		kind: 'taskResult',
		name,
		headline,
		attention: failure !== undefined || report.attention === true || matters.length > 0,
		failed: failure !== undefined || listed(report.failedBecause).length > 0,
		text: [headline, ...lines].join('\n'),
		html:
			typeof report.html === 'string'
				? report.html
				: pageFrame(language, name, [
						`<h1>${escaped(name)}</h1>`,
						`<p>${escaped(headline)}</p>`,
						lines.length === 0 ? '' : `<ol class="matters">${lines.map(asMatter).join('')}</ol>`,
					]),
	};
}

/** Between what was found and what to do about it. */
const SO = ' → ';

const asMatter = (line: string): string => {
	const [said, ...todo] = line.split(SO);
	const fix = todo.length === 0 ? '' : `<p class="quiet">${escaped(todo.join(SO))}</p>`;
	return `<li><p>${escaped(said)}</p>${fix}</li>`;
};

/** What n8n hands over of a workflow that ended in an error. */
function failureOf({ kind, error }: Row): string[] {
	if (kind !== undefined || error === undefined || error === null) return [];
	if (typeof error === 'string') return [error];
	const { message } = error as { message?: unknown };
	return [typeof message === 'string' ? message : JSON.stringify(error)];
}

/** The row of a task whose turn is not over, in the place of a result: it was left alone. */
function atWorkIn(rows: readonly Row[], language: Language, zone: string): string {
	const row = rows.find(({ kind, task }) => kind === undefined && typeof task === 'string');
	if (row === undefined) return '';
	const since = momentIn('utc', String(row.startedAt ?? '')) ?? 0;
	const when = (moment: number) => whenIn(language, zone, moment);
	return WORDS[language].atWork(when(since), when(Number(row.busyUntil)));
}

function paymentsInWords(
	rows: readonly Row[],
	payments: readonly Row[],
	language: Language,
): string {
	const words = WORDS[language];
	if (payments.length > 0) {
		const count = (outcome: string) => payments.filter((row) => row.outcome === outcome).length;
		const [booked, failed] = [count('booked'), count('failed')];
		return words.payments(booked, failed, payments.length - booked - failed);
	}
	return rows.some(({ kind }) => kind === 'paymentSummary') ? words.noPayments : words.nothing;
}

/** A member of a report in the language: its Dutch stands beside it, under a name of its own. */
const ownIn = (language: Language, report: Row, member: string): unknown =>
	(language === 'nl' ? report[`${member}Nl`] : undefined) ?? report[member];

const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Findings and differences, each with what to do; what was found to be right is left out. */
const toLookAt = (value: unknown, language: Language): string[] =>
	(listed(value) as Row[])
		.filter(({ level }) => level !== 'ok')
		.map(({ message, fix }) =>
			[textIn(language, message), textIn(language, fix)].filter(Boolean).join(SO),
		);

/** A text, one of both languages, or the message of a problem. */
function textIn(language: Language, value: unknown): string {
	if (typeof value === 'string') return value;
	if (typeof value !== 'object' || value === null) return '';
	const message = ownIn(language, value as Row, 'message');
	return message === undefined
		? ((value as Partial<Wording>)[language] ?? '')
		: textIn(language, message);
}
