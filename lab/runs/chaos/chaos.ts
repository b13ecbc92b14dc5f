import { stage, type Stage } from '../../engine';
import { pause } from '../../simulators/shared/pause';
import { Newcomers, Random, webshopWorld, type WebshopWorld } from '../../worlds';
import { Arrivals } from './arrivals';
import { judgeLeft, type ChaosResult } from './chaosResult';
import { openGateway, type Gateway, type Handler } from './gateway';
import { chooseMoment, KillSwitch } from './killSwitch';
import { LateRequests } from './lateRequests';
import { Mishaps, suffer } from './mishaps';
import { runUntilQuiet } from './runUntilQuiet';
import { WorkerProcess, type Ending } from './workerProcess';

export interface ChaosOptions {
	/** Web orders that must end in the books. */
	orders: number;
	kills: number;
	/** Probability that a write gets no reply. */
	lostReplies: number;
	seed: number;
	articles: number;
	/** Waits of the nodes are shortened by this factor while things go wrong. */
	waitsDividedBy: number;
}

/** What a killed process has sent has arrived by then. */
const LATEST_ARRIVAL_MS = 20_000;
/** A process whose moment does not come (it waits for a write and nothing is left to write) dies after so many runs. */
const MOST_RUNS_PER_PROCESS = 2;

/** The shop, its administration, the network between them and n8n, and what is left of the seed's chance. */
class Chaos {
	readonly world: WebshopWorld;

	readonly mishaps: Mishaps;

	private readonly random: Random;

	private arrivals!: Arrivals;

	private set!: Stage;

	private runs = 0;

	/** Runs that are over; one less than `runs` while one is under way. */
	private runsOver = 0;

	private finished = 0;

	private killed = 0;

	private readonly late = new LateRequests();

	/** Networks of killed processes on which requests may still be under way. */
	private readonly closing: Array<Promise<void>> = [];

	constructor(
		private readonly options: ChaosOptions,
		private readonly onKill: (kills: number) => void,
	) {
		this.random = new Random(options.seed);
		this.world = webshopWorld({
			seed: options.seed,
			orders: Math.max(8, Math.round(options.orders * 0.4)),
			articles: options.articles,
		});
		this.mishaps = new Mishaps(new Random(options.seed + 1), options.lostReplies);
	}

	async play(): Promise<ChaosResult> {
		const started = performance.now();
		this.set = await stage(this.world);
		const chance = new Random(this.options.seed + 2);
		const newcomers = new Newcomers(chance, this.world, this.set.prestaShop);
		this.arrivals = new Arrivals(this.world, newcomers, this.random, this.options);
		try {
			await this.storm();
			this.set.snelStart.state.koppelsleutels[0].ingetrokken = false;
			const quiet = await runUntilQuiet(this.set, async (...on) => await this.run(...on));
			return {
				...judgeLeft(this.set, this.world),
				...quiet,
				world: this.world,
				kills: this.killed,
				lostReplies: this.mishaps.lost,
				runs: this.runs,
				finished: this.finished,
				seconds: (performance.now() - started) / 1000,
			};
		} finally {
			await this.set.close();
		}
	}

	/** Every process is killed; the next is loading meanwhile, as a second worker would be. */
	private async storm(): Promise<void> {
		const { kills } = this.options;
		let next = kills > 0 ? new WorkerProcess() : null;
		while (next !== null) {
			const worker: WorkerProcess = next;
			next = this.killed + 1 < kills ? new WorkerProcess() : null;
			await this.lifeOf(worker);
		}
		this.arrivals.rest();
		await Promise.race([Promise.all(this.closing), pause(LATEST_ARRIVAL_MS)]);
	}

	private async lifeOf(worker: WorkerProcess): Promise<void> {
		const moment = chooseMoment(this.random);
		const killSwitch = new KillSwitch(moment, () => {
			this.killed += 1;
			worker.kill();
		});
		await worker.whenReady();
		const gateway = await openGateway(this.set, this.stormy(killSwitch));
		this.arrivals.comeIn(this.killed);
		if (moment.at === 'time') void pause(moment.afterMs).then(() => killSwitch.now());
		for (let run = 1; worker.isAlive; run += 1) {
			this.mishaps.beginRun();
			this.trouble();
			const ending = await this.run(worker, gateway);
			this.runsOver = this.runs;
			if (ending.kind === 'ended') this.finished += ending.failure === '' ? 1 : 0;
			this.set.snelStart.state.koppelsleutels[0].ingetrokken = false;
			if (run === MOST_RUNS_PER_PROCESS) {
				killSwitch.now();
				await worker.end();
			}
		}
		this.closing.push(gateway.whenIdle().then(() => gateway.close()));
		this.onKill(this.killed);
	}

	private async run(worker: WorkerProcess, gateway: Gateway): Promise<Ending> {
		this.runs += 1;
		const { waitsDividedBy } = this.options;
		return await worker.run({ credentials: gateway.credentials, waitsDividedBy });
	}

	/** Requests of a killed process go on: what was sent arrives, at once or later. */
	private stormy(killSwitch: KillSwitch): Handler {
		return async (passing, forward) => {
			if (killSwitch.received(passing)) {
				if (this.random.chance(0.2)) return null;
				if (this.random.chance(0.6)) await this.late.whileAnotherIsWriting(killSwitch);
			}
			const mishap = this.mishaps.choose(passing);
			return await suffer(mishap, passing, async (body) => {
				const reply = await forward(body);
				killSwitch.committed(passing);
				if (passing.isWrite) this.late.wrote(killSwitch);
				return reply;
			});
		};
	}

	/** Trouble with signing in, somewhere in the run that begins; none once that run is over. */
	private trouble(): void {
		const { snelStart } = this.set;
		const [key] = snelStart.state.koppelsleutels;
		const run = this.runs;
		const duringThisRun = (change: () => void) => {
			void pause(this.random.int(50, 800)).then(() => {
				if (this.runs === run + 1 && this.runsOver === run) change();
			});
		};
		if (this.random.chance(0.15)) duringThisRun(() => snelStart.hook('expireTokens'));
		if (this.random.chance(0.05)) {
			snelStart.setSwitches({ revokedKeyKillsTokens: this.random.chance(0.5) });
			duringThisRun(() => (key.ingetrokken = true));
		}
	}
}

/** Lets everything go wrong that can, then runs until quiet and lets the referee look at what is left. */
export async function chaos(
	options: ChaosOptions,
	onKill: (kills: number) => void = () => {},
): Promise<ChaosResult> {
	return await new Chaos(options, onKill).play();
}
