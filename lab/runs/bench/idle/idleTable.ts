import { drawn } from '../drawn';
import type { IdleFigure } from './benchIdle';

const RUNS_A_DAY = 96;

/** The runs in which nothing happened: what n8n stores of them, and what they ask. */
export const idleTable = (figures: readonly IdleFigure[]): string =>
	drawn(
		[
			'Nothing happened',
			'Stored',
			`${RUNS_A_DAY} runs a day`,
			'Requests',
			'Article pages',
			'Writes',
		],
		figures.map(({ template, storedBytes, requests, articlePages, writes }) => [
			template,
			`${Math.round(storedBytes / 1000)} kB`,
			`${((storedBytes * RUNS_A_DAY) / 1_000_000).toFixed(1)} MB`,
			String(requests),
			String(articlePages),
			String(writes),
		]),
	);
