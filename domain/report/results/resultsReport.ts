import type { Problem } from '../../words/problem';
import { problemWording } from '../../words/problemWording';
import { asItIs, joined, worded, type Wording } from '../../words/wording';
import type { Where } from '../../stream/lookedIn';
import type { Finding } from '../../stream/diagnosis';
import type { TaskFacts } from '../task/taskReport';
import { codesTable } from './codesTable';
import { resultHeadline } from './resultHeadline';
import type { ResultRow, ResultsAbout } from './resultRow';
import { resultWords } from './resultWords';

/** What a run did, or could not do. */
export interface ResultFacts {
	about: ResultsAbout;
	rows: readonly ResultRow[];
	/** How many were looked at; null where the end of the stream did not come in. */
	looked: number | null;
	/** How the codes of both sides fit, told before everything else. */
	codes?: readonly Finding[];
	/** Where was looked; left out where nobody says. */
	where?: Partial<Where>;
	/** Sides on which there was nothing at all, so that nothing could be done. */
	lacking?: readonly Wording[];
}

/** A later run does these by itself. */
const BY_ITSELF: ReadonlyArray<Problem['code']> = ['left-for-next-run', 'outcome-unknown'];

const NO_END = worded(
	'The end of the stream did not come in, so nobody knows how much was looked at',
	'Het einde van de reeks is niet aangekomen, zodat niet bekend is hoeveel er is bekeken',
);

/** Sums up what came of rows that were planned and written; it tells what is missing rather than refuse. */
export function resultsReport({
	about,
	rows,
	looked,
	codes = [],
	where = {},
	lacking = [],
}: ResultFacts): TaskFacts {
	const broken = [...(looked === null ? [NO_END] : []), ...lacking];
	const told = rows.filter(({ problems }) => problems.length > 0);
	return {
		administration: where.administration,
		shop: where.shop,
		said: resultHeadline(about, rows, looked ?? 0),
		reasons: [...broken, ...firstOf(told)],
		failed: [...broken, ...firstOf(rows.filter(needsSomebody))],
		tables: [
			codesTable(codes),
			{
				title: resultWords.titles[about],
				columns: [{ head: resultWords.names[about] }, ...resultWords.columns],
				rows: rows.map(({ name, outcome, summary, problems }) => {
					const said = problems.map(problemWording);
					return [
						asItIs(name),
						resultWords.outcomes[outcome],
						summary,
						joined(
							said.map(({ message }) => message),
							'. ',
						),
						joined(
							said.map(({ fix }) => fix),
							' ',
						),
					];
				}),
			},
		],
	};
}

/** Rows told in words; the table holds all of them. */
const MOST_TOLD = 20;

const firstOf = (rows: readonly ResultRow[]): Wording[] => [
	...rows.slice(0, MOST_TOLD).map(inWords),
	...(rows.length > MOST_TOLD ? [further(rows.length - MOST_TOLD)] : []),
];

const further = (count: number): Wording => worded(`and ${count} more`, `en nog ${count}`);

/** What was left alone until its owner confirms it waits for somebody as what failed does. */
const needsSomebody = ({ outcome, problems }: ResultRow): boolean =>
	(outcome === 'failed' && problems.some(({ code }) => !BY_ITSELF.includes(code))) ||
	problems.some(({ code }) => code === 'price-to-confirm');

/** What a summary says already is not said again. */
const inWords = ({ summary, problems }: ResultRow): Wording =>
	joined(
		[
			summary,
			...problems
				.map((problem) => problemWording(problem).message)
				.filter(({ en }) => !summary.en.includes(en)),
		],
		'. ',
	);
