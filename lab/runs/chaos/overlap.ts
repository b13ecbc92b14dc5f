import { judge, type Verdict } from '../../judges/mainJob';
import { stage, type Stage } from '../../engine';
import { createWorld, type World } from '../../worlds/webshop/webshopWorld';
import { Random } from '../../worlds/random';
import { openGateway, type Gateway } from './gateway';
import { Newcomers } from '../../worlds/webshop/newcomers';
import { pause } from './mishaps';
import { Provenance } from '../../judges/overlap/provenance';
import type { RunEnded } from './messages';
import { WorkerProcess } from './workerProcess';

export interface OverlapOptions {
	/** Runs at the same time. */
	runs: number;
	/** Milliseconds between the start of one run and the next; 0 for all at once. */
	staggerMs: number;
	orders: number;
	articles: number;
	seed: number;
	/** Of every answer of both services. */
	latencyMs: number;
}

export interface OverlapResult {
	verdict: Verdict;
	/** Sales orders and cards that were made and taken away again. */
	twins: { salesOrders: number; customers: number };
	/** How long each of them was there, in milliseconds. */
	windowsMs: number[];
	/** Deleted by another run than the one that made it. */
	strangers: string[];
	/** What the runs claim, where it is not so. */
	untrue: string[];
	/** Why runs did not come to their end. */
	failures: string[];
	/** What the quiet run afterwards still created. */
	createdLater: number;
}

/** What one run told of itself. */
type Told = Omit<RunEnded, 'kind'>;

const noWaits = { waitsDividedBy: 1 };

/** Runs the template several times at once on one shop and administration, each in a process of its own. */
export async function overlap(options: OverlapOptions): Promise<OverlapResult> {
	const world = createWorld({ ...options, mix: 'all' });
	const set = await stage(world, { latencyMs: options.latencyMs });
	const newcomers = new Newcomers(new Random(options.seed + 2), world, set.prestaShop);
	for (let count = 0; count < options.orders / 4; count += 1) newcomers.order();
	const provenance = new Provenance();
	const workers = Array.from({ length: options.runs }, () => new WorkerProcess());
	try {
		await Promise.all(workers.map(async (worker) => await worker.whenReady()));
		const endings = await Promise.all(
			workers.map(async (worker, index) => {
				await pause(index * options.staggerMs);
				return await oneRun(set, worker, provenance, index);
			}),
		);
		const untrue = untrueClaims(endings, set, provenance);
		const before = set.snelStart.state.verkooporders.length;
		const quiet = await oneRun(set, workers[0], new Provenance(), 0);
		return {
			verdict: verdictOf(set, world),
			...provenance.summary(),
			untrue,
			failures: [...endings, quiet].map(({ failure }) => failure).filter((text) => text !== ''),
			createdLater: set.snelStart.state.verkooporders.length - before,
		};
	} finally {
		await Promise.all(workers.map(async (worker) => await worker.end()));
		await set.close();
	}
}

async function oneRun(
	{ snelStart, prestaShop, credentials }: Stage,
	worker: WorkerProcess,
	provenance: Provenance,
	run: number,
): Promise<Told> {
	const origins = {
		snelStart: new URL(snelStart.apiUrl).origin,
		prestaShop: new URL(prestaShop.shopUrl).origin,
		credentials,
	};
	const gateway: Gateway = await openGateway(origins, async (passing, forward) => {
		const reply = await forward();
		provenance.note(run, passing, reply);
		return reply;
	});
	try {
		const ending = await worker.run({ credentials: gateway.credentials, ...noWaits });
		return ending.kind === 'ended'
			? ending
			: { failure: 'The process died', report: null, orders: [] };
	} finally {
		gateway.close();
	}
}

const verdictOf = (set: Stage, world: World): Verdict =>
	judge({
		snelStart: set.snelStart.state,
		prestaShop: set.prestaShop.state,
		orders: world.orders,
	});

/** A run may only claim what is so: orders it says it created are there, made by one run, under the number it gives. */
function untrueClaims(
	runs: readonly Told[],
	{ snelStart }: Stage,
	provenance: Provenance,
): string[] {
	const numbers = new Map(
		snelStart.state.verkooporders.map((row) => [row.betalingskenmerk ?? '', row.nummer]),
	);
	const claims = runs.flatMap(({ orders }) => orders);
	const inBooks = claims.filter(({ outcome }) => outcome === 'created' || outcome === 'exists');
	const wrong = inBooks
		.filter(({ importKey, salesOrderNumber }) => numbers.get(importKey) !== salesOrderNumber)
		.map(
			({ importKey, outcome, salesOrderNumber }) =>
				`${importKey} ${outcome} as ${salesOrderNumber}`,
		);
	const miscounted = runs
		.filter(({ report, orders }) => report && report.created.length !== count(orders, 'created'))
		.map(
			({ report }) =>
				`a report names ${report?.created.length} created orders, its run made others`,
		);
	const created = count(claims, 'created');
	return created === provenance.made() - provenance.summary().twins.salesOrders
		? [...wrong, ...miscounted]
		: [
				...wrong,
				...miscounted,
				`${created} created in all reports, ${provenance.made()} really made`,
			];
}

const count = (orders: Told['orders'], wanted: string): number =>
	orders.filter(({ outcome }) => outcome === wanted).length;
