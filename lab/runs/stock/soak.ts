import type { StockSummary } from '../../../domain/stream/stockSummary';
import type { Referee } from '../../judges/stock/referee';
import type { Conditions, StockOptions } from '../../worlds';
import { Life } from './life';
import { openScene } from './scene';

/** Everything one soak found out. */
export interface SoakResult {
	seed: number;
	minutes: number;
	conditions: Conditions;
	referee: Referee;
	/** Per run a summary of each node that writes. */
	runs: StockSummary[][];
	/** Runs that did not come to their end, in words. */
	failures: string[];
	seconds: number;
}

/** Lives through the given number of minutes. `tell` hears one line per run. */
export async function soak(
	{ minutes, ...options }: { minutes: number } & StockOptions,
	tell: (line: string) => void = () => {},
): Promise<SoakResult> {
	const started = performance.now();
	const { seed } = options;
	const scene = await openScene(options);
	try {
		const life = new Life(seed, scene);
		const { runs, failures } = await life.live(minutes, tell);
		const seconds = (performance.now() - started) / 1000;
		const { conditions } = scene.world;
		return { seed, minutes, conditions, referee: life.referee, runs, failures, seconds };
	} finally {
		await scene.close();
	}
}
