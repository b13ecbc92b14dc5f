import type { OverlapResult } from './overlap';
import { verdictFaults } from './verdictFaults';

/** The last line of `npm run chaos -- --overlap R --json`. */
export interface OverlapFigures {
	rounds: number;
	/** Sales orders and cards that were there twice for a moment. */
	twins: { salesOrders: number; customers: number };
	/** How long they were there, in milliseconds. */
	windowMs: { median: number; longest: number };
	duplicates: number;
	missing: number;
	duplicateCustomers: number;
	stockWrong: number;
	takenFromOthers: number;
	/** Sales orders a person printed or edited within seconds, and how many of them are gone or overwritten. */
	touchedByPeople: number;
	workLost: number;
	/** What stays there twice and is told by no report. */
	untold: number;
	notAtRest: number;
	untrueReports: number;
	failedRuns: number;
	seconds: number;
}

export function overlapFigures(results: readonly OverlapResult[], seconds: number): OverlapFigures {
	const sum = (of: (result: OverlapResult) => number) =>
		results.reduce((total, result) => total + of(result), 0);
	const windows = results.flatMap(({ windowsMs }) => windowsMs).sort((a, b) => a - b);
	return {
		rounds: results.length,
		twins: {
			salesOrders: sum(({ twins }) => twins.salesOrders),
			customers: sum(({ twins }) => twins.customers),
		},
		windowMs: {
			median: windows[Math.floor(windows.length / 2)] ?? 0,
			longest: windows[windows.length - 1] ?? 0,
		},
		duplicates: sum(({ verdict }) => verdict.books.duplicates),
		missing: sum(({ verdict }) => verdict.books.missing.length),
		duplicateCustomers: sum(({ verdict }) => verdict.books.duplicateCustomers),
		stockWrong: sum(({ verdict }) => verdict.stock.wrong.length),
		touchedByPeople: sum(({ touched }) => touched),
		workLost: sum(({ lost }) => lost.length),
		untold: sum(({ untold }) => untold.length),
		notAtRest: sum(({ runsUntilQuiet }) => (runsUntilQuiet === null ? 1 : 0)),
		takenFromOthers: sum(({ strangers }) => strangers.length),
		untrueReports: sum(({ untrue }) => untrue.length),
		failedRuns: sum(({ failures }) => failures.length),
		seconds: Math.round(seconds * 10) / 10,
	};
}

/** Everything that is wrong after an overlap, in words. What people work on may stay there twice, if that is told. */
export function overlapFaults(result: OverlapResult): string[] {
	const { verdict, strangers, untrue, failures, createdLater, lost, untold, touched } = result;
	const books = {
		...verdict.books,
		...(touched > 0 ? { duplicates: 0, duplicateCustomers: 0 } : {}),
	};
	return [
		...verdictFaults({ ...verdict, books }),
		...strangers,
		...lost,
		...untold,
		...untrue.map((claim) => `a report is not true: ${claim}`),
		...failures.map((failure) => `a run failed: ${failure}`),
		...(createdLater > 0 ? [`the quiet run afterwards created ${createdLater} orders more`] : []),
		...(result.runsUntilQuiet === null ? ['it never came to rest'] : []),
	];
}
