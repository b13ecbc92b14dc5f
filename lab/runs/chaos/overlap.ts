import { judge, type Verdict } from '../../judges/mainJob';
import { stage, type Stage } from '../../engine';
import { Newcomers, Random, webshopWorld, type WebshopWorld } from '../../worlds';
import { openGateway, type Gateway } from './gateway';
import { pause } from '../../simulators/shared/pause';
import { Provenance } from '../../judges/overlap/provenance';
import { untrueClaims } from '../../judges/overlap/untrueClaims';
import { lostWork } from '../../judges/overlap/lostWork';
import { untoldTwins } from '../../judges/overlap/untoldTwins';
import type { SnelStartSwitches } from '../../simulators/snelstart/switches';
import { Colleagues } from './colleagues';
import { runUntilQuiet } from './runUntilQuiet';
import type { RunEnded } from './runEnded';
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
	/** How SnelStart answers, and who works in it meanwhile; left out: as is most likely, and nobody. */
	weather?: Weather;
}

export interface Weather {
	name: string;
	/** Part of the new sales orders that a person prints or edits within seconds. */
	people: number;
	switches: Partial<SnelStartSwitches>;
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
	/** Sales orders a person worked on, and what is gone of that work. */
	touched: number;
	lost: string[];
	/** What stays there twice and no report tells. */
	untold: string[];
	/** Runs until one changed nothing; null when there was none. */
	runsUntilQuiet: number | null;
}

const FAIR: Weather = { name: 'fair', people: 0, switches: {} };

/** What became of one run. */
type Outcome = Omit<RunEnded, 'kind'>;

const noWaits = { waitsDividedBy: 1 };

/** Runs the template several times at once on one shop and administration, each in a process of its own. */
export async function overlap(options: OverlapOptions): Promise<OverlapResult> {
	const world = webshopWorld({ ...options, mix: 'all' });
	const { latencyMs, weather = FAIR } = options;
	const set = await stage(world, { latencyMs, snelStartSwitches: weather.switches });
	const newcomers = new Newcomers(new Random(options.seed + 2), world, set.prestaShop);
	for (let count = 0; count < options.orders / 4; count += 1) newcomers.order();
	const colleagues = new Colleagues(new Random(options.seed + 3), set, weather.people);
	const provenance = new Provenance((id) => colleagues.see(id));
	const workers = Array.from({ length: options.runs }, () => new WorkerProcess());
	try {
		await Promise.all(workers.map(async (worker) => await worker.whenReady()));
		const endings = await Promise.all(
			workers.map(async (worker, index) => {
				await pause(index * options.staggerMs);
				return await oneRun(set, worker, provenance, index);
			}),
		);
		const told = endings.map(({ report, orders }) => ({
			reported: report?.created.length ?? null,
			orders,
		}));
		await colleagues.done();
		const untrue = untrueClaims(told, set.snelStart.state, provenance);
		const before = set.snelStart.state.verkooporders.length;
		let lastTold = '';
		const quiet = await oneRun(set, workers[0], new Provenance(), 0);
		const createdLater = set.snelStart.state.verkooporders.length - before;
		const rest = await runUntilQuiet(set, async (worker, { credentials }) => {
			const ending = await worker.run({ credentials, ...noWaits });
			lastTold = ending.kind === 'ended' ? JSON.stringify(ending.report) : lastTold;
			return ending;
		});
		const failures = [...[...endings, quiet].map(({ failure }) => failure), ...rest.failures];
		return {
			verdict: verdictOf(set, world),
			...provenance.summary(),
			untrue,
			failures: failures.filter((text) => text !== ''),
			createdLater,
			touched: colleagues.touched.length,
			lost: lostWork(colleagues.touched, set.snelStart.state, (id) => provenance.lastReadAt(id)),
			untold: untoldTwins(set.snelStart.state, lastTold),
			runsUntilQuiet: rest.runsUntilQuiet,
		};
	} finally {
		await Promise.all(workers.map(async (worker) => await worker.end()));
		await set.close();
	}
}

async function oneRun(
	set: Stage,
	worker: WorkerProcess,
	provenance: Provenance,
	run: number,
): Promise<Outcome> {
	const gateway: Gateway = await openGateway(set, async (passing, forward) => {
		provenance.asked(passing);
		const reply = await forward();
		provenance.note(run, { ...passing, ...reply });
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

const verdictOf = (set: Stage, world: WebshopWorld): Verdict =>
	judge({
		snelStart: set.snelStart.state,
		prestaShop: set.prestaShop.state,
		orders: world.orders,
	});
