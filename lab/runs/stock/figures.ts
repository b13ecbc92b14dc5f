import { verdictOf } from '../../judges/stock/verdict';
import type { SoakResult } from './soak';
import type { StockSummary } from '../../../domain/stream/stockSummary';

/** The last line of `npm run check:stock -- --json`. */
export interface SoakFigures {
	ordersPlaced: number;
	unitsSold: number;
	oversoldBySync: number;
	oversoldInWindow: number;
	windowMsP50: number;
	windowMsMax: number;
	understockUnitsMean: number;
	stockWrites: number;
	writeRequests: number;
	seconds: number;
	/** Beyond the figures that were asked for: what no run could have foreseen, and what the referee objects to. */
	oversoldUnforeseen: { goodsLost: number; sharedOrHidden: number };
	/** Units sold in packs and in another shop than the first. */
	soldInPacks: number;
	soldElsewhere: number;
	runs: number;
	tooHigh: number;
	tooLow: number;
	failedRuns: number;
}

export function figuresOf({ referee, runs, failures, seconds }: SoakResult): SoakFigures {
	const summaries = runs.flat();
	const windows = summaries.map(({ windowMs }) => windowMs).filter((ms) => ms > 0);
	const sum = (pick: (summary: StockSummary) => number) =>
		summaries.reduce((total, summary) => total + pick(summary), 0);
	const { tooHigh, tooLow } = verdictOf(referee);
	return {
		ordersPlaced: referee.ordersPlaced,
		unitsSold: referee.unitsSold,
		oversoldBySync: referee.oversoldBySync,
		oversoldInWindow: referee.oversoldInWindow,
		windowMsP50: middleOf(windows),
		windowMsMax: Math.max(0, ...windows),
		understockUnitsMean: Math.round(referee.understockUnitsMean * 100) / 100,
		stockWrites: sum(({ changed }) => changed),
		writeRequests: sum(({ writeRequests }) => writeRequests),
		seconds: Math.round(seconds * 10) / 10,
		oversoldUnforeseen: referee.oversoldUnforeseen,
		soldInPacks: referee.soldInPacks,
		soldElsewhere: referee.soldElsewhere,
		runs: runs.length,
		tooHigh: tooHigh.length,
		tooLow: tooLow.length,
		failedRuns: failures.length,
	};
}

function middleOf(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
