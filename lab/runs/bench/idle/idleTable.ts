import pc from 'picocolors';
import { drawn } from '../drawn';
import type { IdleFigure } from './benchIdle';

const RUNS_A_DAY = 96;

/** Most bytes that n8n may store of a run in which nothing happened. */
const MOST_STORED = 100_000;
/** Most requests of a run that reads the whole catalogue, beside its pages, and of one that reads what changed. */
const MOST_BESIDE_PAGES = 30;
const MOST_OF_CHANGED = 45;

const isChangedOnly = ({ template }: IdleFigure): boolean => template.endsWith('-changed-only');

/** Most requests that a run may make in which nothing happened. */
const mostRequests = (figure: IdleFigure): number =>
	isChangedOnly(figure) ? MOST_OF_CHANGED : figure.articlePages + MOST_BESIDE_PAGES;

/** Whether a run in which nothing happened stored and asked no more than it may. */
export const isSmall = (figure: IdleFigure): boolean =>
	figure.storedBytes < MOST_STORED && figure.requests <= mostRequests(figure);

/** The runs in which nothing happened: what n8n stores of them, and what they ask. */
export const idleTable = (figures: readonly IdleFigure[]): string =>
	drawn(
		[
			'Nothing happened',
			`Stored (at most ${MOST_STORED / 1000} kB)`,
			`${RUNS_A_DAY} runs a day`,
			'Requests',
			'At most',
			'Article pages',
			'Writes',
			'',
		],
		figures.map((figure) => {
			const { template, storedBytes, requests, articlePages, writes } = figure;
			return [
				template,
				`${(storedBytes / 1000).toFixed(1)} kB`,
				`${((storedBytes * RUNS_A_DAY) / 1_000_000).toFixed(1)} MB`,
				String(requests),
				isChangedOnly(figure)
					? String(MOST_OF_CHANGED)
					: `${mostRequests(figure)} (pages + ${MOST_BESIDE_PAGES})`,
				String(articlePages),
				String(writes),
				isSmall(figure) ? pc.green('reached') : pc.yellow('missed'),
			];
		}),
	);
