import { DateTime } from 'luxon';

import { barChart, type Bar } from '../../page/barChart';
import { escaped } from '../../page/escaped';
import { eurosWording } from '../../money/amountWording';
import type { Language } from '../../words/wording';
import type { DayOfRuns } from '../dayOfRuns';
import { durationIn } from './aboutRun';
import type { ReportWords } from './reportWords';

const DAYS_SHOWN = 30;

/**
 * Today and this week in figures, and the last thirty days as charts, from what the archive tells; nothing without it.
 *
 * @param days oldest first, the last of them the day of the run
 */
export function historyHtml(
	days: readonly DayOfRuns[],
	words: ReportWords,
	language: Language,
): string {
	const today = days[days.length - 1];
	if (today === undefined) return '';
	const date = DateTime.fromISO(today.day, { zone: 'utc' });
	const monday = date.startOf('week').toISODate() ?? today.day;
	const week = days.filter(({ day }) => day >= monday);
	const tiles = [
		tileOf(words.today, [today], words, language),
		tileOf(words.week, week, words, language),
	];
	const charts = chartsOf(shownDays(days, date), words, language);
	return `<h2>${words.days}</h2><div class="tiles">${tiles.join('')}</div><div class="charts">${charts.join('')}</div>`;
}

function tileOf(
	title: string,
	days: readonly DayOfRuns[],
	words: ReportWords,
	language: Language,
): string {
	const sum = (of: (day: DayOfRuns) => number) => days.reduce((all, day) => all + of(day), 0);
	const failed = sum((day) => day.failed);
	const lines = [
		eurosWording(sum((day) => day.turnover))[language],
		`${sum((day) => day.runs)} ${words.runs}${failed > 0 ? `, ${failed} ${words.outcomes.failed}` : ''}`,
	];
	return `<div class="tile">${escaped(title)}<b>${sum((day) => day.orders)} ${escaped(words.orders.toLowerCase())}</b>${lines.map(escaped).join('<br>')}</div>`;
}

/** Each of the last thirty days, null where the archive tells nothing of it. */
function shownDays(
	days: readonly DayOfRuns[],
	last: DateTime,
): Array<{ date: DateTime; day: DayOfRuns | null }> {
	const known = new Map(days.map((day) => [day.day, day]));
	return Array.from({ length: DAYS_SHOWN }, (_, place) => {
		const date = last.minus({ days: DAYS_SHOWN - 1 - place });
		return { date, day: known.get(date.toISODate() ?? '') ?? null };
	});
}

function chartsOf(
	shown: ReturnType<typeof shownDays>,
	words: ReportWords,
	language: Language,
): string[] {
	const bars = (value: (day: DayOfRuns) => number | null, text: (value: number) => string): Bar[] =>
		shown.map(({ date, day }) => {
			const known = day === null ? null : value(day);
			const label = date.toFormat(language === 'nl' ? 'd-M' : 'MM-dd');
			return { label, value: known, text: known === null ? '' : text(known) };
		});
	const amount = (cents: number) => eurosWording(cents)[language];
	return [
		barChart(
			words.ordersPerDay,
			bars((day) => day.orders, String),
		),
		barChart(
			words.turnoverPerDay,
			bars((day) => day.turnover, amount),
		),
		barChart(
			words.openPerDay,
			bars((day) => day.open, String),
		),
		barChart(
			words.secondsPerDay,
			bars(
				({ seconds, timed }) => (timed === 0 ? null : seconds / timed),
				(seconds) => durationIn(seconds, language),
			),
		),
	];
}
