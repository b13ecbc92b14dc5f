import type { ResultReport, ResultRow } from '../../stream/resultReport';
import type { Problem } from '../../words/problem';
import { problemWording } from '../../words/problemWording';
import { joined, worded, type Wording } from '../../words/wording';
import { resultHeadline } from './resultHeadline';

/** What a run did, or could not do. */
export interface ResultFacts {
	about: ResultReport['about'];
	rows: readonly ResultRow[];
	/** How many were looked at, and how many of them needed nothing; null where the end of the stream did not come in. */
	looked: { all: number; same: number } | null;
	/** Errors that a node put out as items. */
	failures: readonly string[];
}

/** A later run does these by itself. */
const BY_ITSELF: ReadonlyArray<Problem['code']> = ['left-for-next-run', 'outcome-unknown'];

const NO_END = worded(
	'the end of the stream did not come in, so nobody knows how much was looked at',
	'het einde van de reeks is niet aangekomen, zodat niet bekend is hoeveel er is bekeken',
);

/** Sums up what came of rows that were planned and written; it tells what is missing rather than refuse. */
export function buildResultReport({ about, rows, looked, failures }: ResultFacts): ResultReport {
	const count = (outcome: ResultRow['outcome']) =>
		rows.filter((row) => row.outcome === outcome).length;
	const counts = {
		looked: looked?.all ?? 0,
		same: looked?.same ?? 0,
		planned: count('planned'),
		reported: count('reported'),
		done: count('done'),
		settled: count('settled'),
		leftAlone: count('leftAlone'),
		failed: count('failed'),
	};
	const needing = rows.filter(needsSomebody);
	const failedBecause = [
		...failures.map((text) => worded(text, text)),
		...(looked === null ? [NO_END] : []),
		...needing.slice(0, MOST_TOLD).map(inWords),
		...(needing.length > MOST_TOLD ? [further(needing.length - MOST_TOLD)] : []),
	];
	return {
		kind: 'resultReport',
		about,
		headline: resultHeadline(about, counts),
		counts,
		attention: failedBecause.length > 0 || rows.some(({ problems }) => problems.length > 0),
		failedBecause,
		rows: [...rows],
	};
}

/** Rows told in the error of a run; the page lists all of them. */
const MOST_TOLD = 20;

const further = (count: number): Wording => worded(`and ${count} more`, `en nog ${count}`);

/** What was left alone until its owner confirms it waits for somebody as what failed does. */
const needsSomebody = ({ outcome, problems }: ResultRow): boolean =>
	(outcome === 'failed' && problems.some(({ code }) => !BY_ITSELF.includes(code))) ||
	problems.some(({ code }) => code === 'price-to-confirm');

const inWords = ({ summary, problems }: ResultRow): Wording =>
	joined([summary, ...problems.map((problem) => problemWording(problem).message)], '. ');
