import { judge, type Verdict } from '../../judges/mainJob';
import { stage, type Stage } from '../../engine';
import { dueOrders, Newcomers, Random, webshopWorld, type WebshopWorld } from '../../worlds';
import { openGateway, type Gateway, type Handler } from './gateway';
import { chooseMoment, KillSwitch } from './killSwitch';
import { Mishaps, pause, suffer } from './mishaps';
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

export interface ChaosResult {
	world: WebshopWorld;
	verdict: Verdict;
	duplicateArticles: number;
	/** Second sales orders and cards that were there and have been taken away again. */
	takenAway: { salesOrders: number; customers: number };
	kills: number;
	lostReplies: number;
	runs: number;
	/** Runs of the storm that came to their end. */
	finished: number;
	/** Runs after the storm until one changed nothing; null when there was no such run. */
	runsUntilQuiet: number | null;
	/** Why runs after the storm failed, in words. */
	failures: string[];
	seconds: number;
}

const MOST_RUNS_UNTIL_QUIET = 8;
const LATE_MS = 15_000;
/** What a killed process has sent has arrived by then. */
const LATEST_ARRIVAL_MS = 20_000;
/** A process whose moment does not come (it waits for a write and nothing is left to write) dies after so many runs. */
const MOST_RUNS_PER_PROCESS = 2;

/** The shop, its administration, the network between them and n8n, and what is left of the seed's chance. */
class Chaos {
	readonly world: WebshopWorld;

	readonly mishaps: Mishaps;

	private readonly random: Random;

	private newcomers!: Newcomers;

	private set!: Stage;

	private runs = 0;

	/** Runs that are over; one less than `runs` while one is under way. */
	private runsOver = 0;

	private finished = 0;

	private killed = 0;

	/** Requests of killed processes that are still on their way. */
	private readonly late: Array<{ sender: KillSwitch; arrive: () => void }> = [];

	/** Networks of killed processes on which requests may still be under way. */
	private readonly closing: Array<Promise<void>> = [];

	private writes = 0;

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
		this.newcomers = new Newcomers(
			new Random(this.options.seed + 2),
			this.world,
			this.set.prestaShop,
		);
		try {
			await this.storm();
			const { runsUntilQuiet, failures } = await this.calm();
			return {
				...this.judged(),
				world: this.world,
				kills: this.killed,
				lostReplies: this.mishaps.lost,
				runs: this.runs,
				finished: this.finished,
				runsUntilQuiet,
				failures,
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
		while (this.ordersLeft() > 0) this.newcomers.order();
		await Promise.race([Promise.all(this.closing), pause(LATEST_ARRIVAL_MS)]);
	}

	private async lifeOf(worker: WorkerProcess): Promise<void> {
		const moment = chooseMoment(this.random);
		const killSwitch = new KillSwitch(moment, () => {
			this.killed += 1;
			worker.kill();
		});
		await worker.whenReady();
		const gateway = await openGateway(this.origins(), this.stormy(killSwitch));
		this.ordersComeIn();
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
				if (this.random.chance(0.6)) await this.whileAnotherIsWriting(killSwitch);
			}
			const mishap = this.mishaps.choose(passing);
			return await suffer(mishap, passing, async (body) => {
				const reply = await forward(body);
				killSwitch.committed(passing);
				if (passing.isWrite) this.wrote(killSwitch);
				return reply;
			});
		};
	}

	/** A slow network delivers a request when another process has looked for what it brings and is writing. */
	private async whileAnotherIsWriting(sender: KillSwitch): Promise<void> {
		const write = new Promise<void>((arrive) => this.late.push({ sender, arrive }));
		await Promise.race([write, pause(LATE_MS)]);
	}

	private wrote(writer: KillSwitch): void {
		for (const { sender, arrive } of this.late) if (sender !== writer) arrive();
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

	/** All orders have come in when four fifths of the processes are dead. */
	private ordersComeIn(): void {
		const processesLeft = Math.max(1, Math.round(this.options.kills * 0.8) - this.killed);
		const share = Math.ceil(this.ordersLeft() / processesLeft);
		for (let count = 0; count < share && this.ordersLeft() > 0; count += 1) {
			if (this.random.chance(0.5)) this.newcomers.order();
			else void pause(this.random.int(100, 1500)).then(() => this.orderIfDue());
		}
	}

	private orderIfDue(): void {
		if (this.ordersLeft() > 0) this.newcomers.order();
	}

	private ordersLeft(): number {
		return this.options.orders - dueOrders(this.world).length;
	}

	/** Nothing goes wrong any more; runs until one changes nothing. */
	private async calm(): Promise<Pick<ChaosResult, 'runsUntilQuiet' | 'failures'>> {
		const { snelStart } = this.set;
		snelStart.state.koppelsleutels[0].ingetrokken = false;
		const worker = new WorkerProcess();
		const gateway = await openGateway(this.origins(), async (passing, forward) => {
			if (passing.isWrite) this.writes += 1;
			return await forward();
		});
		const failures: string[] = [];
		try {
			for (let run = 1; run <= MOST_RUNS_UNTIL_QUIET; run += 1) {
				this.writes = 0;
				const ending = await this.run(worker, gateway);
				const failure = ending.kind === 'ended' ? ending.failure : 'The process died';
				if (failure !== '') failures.push(failure);
				else if (this.writes === 0) return { runsUntilQuiet: run, failures };
			}
			return { runsUntilQuiet: null, failures };
		} finally {
			await worker.end();
			gateway.close();
		}
	}

	private origins() {
		const { snelStart, prestaShop, credentials } = this.set;
		return {
			snelStart: new URL(snelStart.apiUrl).origin,
			prestaShop: new URL(prestaShop.shopUrl).origin,
			credentials,
		};
	}

	private judged(): Pick<ChaosResult, 'verdict' | 'duplicateArticles' | 'takenAway'> {
		const { snelStart, prestaShop } = this.set;
		const codes = snelStart.state.artikelen.map(({ artikelcode }) => artikelcode);
		return {
			verdict: judge({
				snelStart: snelStart.state,
				prestaShop: prestaShop.state,
				orders: this.world.orders,
			}),
			takenAway: {
				salesOrders: this.deleted('/verkooporders/'),
				customers: this.deleted('/relaties/'),
			},
			duplicateArticles: codes.length - new Set(codes).size,
		};
	}

	private deleted(path: string): number {
		return this.set.snelStart.journal.filter(
			(entry) => entry.method === 'DELETE' && entry.status === 200 && entry.path.includes(path),
		).length;
	}
}

/** Lets everything go wrong that can, then runs until quiet and lets the referee look at what is left. */
export async function chaos(
	options: ChaosOptions,
	onKill: (kills: number) => void = () => {},
): Promise<ChaosResult> {
	return await new Chaos(options, onKill).play();
}
