import type { Figure } from '../../judges/life/fault';
import type { LifeResult } from './checkLife';

/** The last line of `npm run check:life -- --json`. */
export type LifeFigures = Record<Exclude<Figure, 'missed'>, number> & {
	orders: number;
	/** Placed before the start. */
	before: number;
	/** Imported by another link under a mark that chance chose. */
	foreign: number;
	/** Changes that were told, run by run. */
	changed: number;
	carriedOut: number;
	/** Changes that the settings allowed: those carried out, and those that had to be. */
	allowed: number;
	/** Sales orders of runs that were undone: made, removed, named with the reason why they stay, and all that is wrong. */
	undo: { made: number; removed: number; named: number; wrong: number };
	disturbed: number;
	/** Runs that were killed with SIGKILL before they came to their end. */
	killed: number;
	failedRuns: number;
	seconds: number;
};

export function figuresOf(result: LifeResult, seconds: number): LifeFigures {
	const { life, faults, changed, carriedOut, missed, failures, disturbances } = result;
	const count = (figure: Figure) => faults.filter((fault) => fault.figure === figure).length;
	const stories = [...life.town.stories.values()];
	return {
		orders: stories.length,
		before: stories.filter(({ isBefore }) => isBefore).length,
		foreign: stories.filter(({ isForeign }) => isForeign).length,
		changed,
		carriedOut,
		allowed: carriedOut + missed,
		duplicates: count('duplicates'),
		lost: count('lost'),
		silent: count('silent'),
		falseAlarms: count('falseAlarms'),
		wrongCredit: count('wrongCredit'),
		touchedOthers: count('touchedOthers'),
		stockTooHigh: count('stockTooHigh'),
		undo: { ...result.undo, wrong: result.undo.wrong.length },
		disturbed: Object.values(disturbances).reduce((sum, times) => sum + times, 0),
		killed: life.killed,
		failedRuns: failures.length,
		seconds: Math.round(seconds * 10) / 10,
	};
}
