import type { Stage } from '../../engine';
import { openGateway, type Gateway } from './gateway';
import { WorkerProcess, type Ending } from './workerProcess';

const MOST_RUNS = 8;

export interface Quiet {
	/** Runs until one changed nothing; null when there was no such run. */
	runsUntilQuiet: number | null;
	/** Why runs failed although nothing went wrong any more, in words. */
	failures: string[];
}

/** Nothing goes wrong any more; runs until one changes nothing. */
export async function runUntilQuiet(
	set: Stage,
	run: (worker: WorkerProcess, gateway: Gateway) => Promise<Ending>,
): Promise<Quiet> {
	let writes = 0;
	const worker = new WorkerProcess();
	const gateway = await openGateway(set, async (passing, forward) => {
		if (passing.isWrite) writes += 1;
		return await forward();
	});
	const failures: string[] = [];
	try {
		for (let count = 1; count <= MOST_RUNS; count += 1) {
			writes = 0;
			const ending = await run(worker, gateway);
			const failure = ending.kind === 'ended' ? ending.failure : 'The process died';
			if (failure !== '') failures.push(failure);
			else if (writes === 0) return { runsUntilQuiet: count, failures };
		}
		return { runsUntilQuiet: null, failures };
	} finally {
		await worker.end();
		gateway.close();
	}
}
