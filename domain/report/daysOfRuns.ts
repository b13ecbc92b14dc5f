import { DateTime } from 'luxon';

import type { DayOfRuns } from './dayOfRuns';

/** So many days are kept, the day of the run included. */
export const MOST_DAYS = 31;

const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * The days that a row of the archive tells, oldest first, each once. What cannot be read is left out: these figures are
 * for people, and nothing is decided by them.
 *
 * @param text as `daysText` wrote it
 * @param until ISO date; days behind it, and those more than a month before it, are left out
 */
export function daysOfRuns(text: string, until: string): DayOfRuns[] {
	const rows = readRows(text).flatMap(dayOf);
	const since = DateTime.fromISO(until, { zone: 'utc' }).minus({ days: MOST_DAYS - 1 });
	const from = since.isValid ? since.toISODate() : until;
	const days = new Map(rows.map((row) => [row.day, row]));
	return [...days.values()]
		.filter(({ day }) => day >= from && day <= until)
		.sort((a, b) => (a.day < b.day ? -1 : 1));
}

/**
 * The days of several rows as one text: each day as the newest row that tells of it does, so that a row which was spoilt
 * costs no month.
 *
 * @param texts as `daysText` wrote them, the newest first
 */
export function daysTogether(texts: readonly string[]): string {
	const days = new Map<string, DayOfRuns>();
	for (const row of texts.flatMap(readRows).flatMap(dayOf)) {
		if (!days.has(row.day)) days.set(row.day, row);
	}
	return daysText([...days.values()]);
}

/** Days as one short text for a row of the archive. */
export const daysText = (days: readonly DayOfRuns[]): string =>
	JSON.stringify(
		days.map(({ day, runs, failed, orders, turnover, open, seconds, timed }) => [
			...[day, runs, failed, orders],
			...[turnover, open, seconds, timed],
		]),
	);

function readRows(text: string): unknown[] {
	try {
		const read: unknown = JSON.parse(text);
		return Array.isArray(read) ? read : [];
	} catch {
		return [];
	}
}

function dayOf(row: unknown): DayOfRuns[] {
	if (!Array.isArray(row)) return [];
	const [day, ...figures] = row as unknown[];
	if (typeof day !== 'string' || !DAY.test(day) || figures.length !== 7) return [];
	if (!figures.every((figure) => Number.isSafeInteger(figure))) return [];
	const [runs, failed, orders, turnover, open, seconds, timed] = figures as number[];
	return [{ day, runs, failed, orders, turnover, open, seconds, timed }];
}
