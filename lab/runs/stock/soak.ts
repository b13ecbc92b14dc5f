import { Random } from '../../worlds/random';
import { Agenda } from '../../worlds/stock/agenda';
import { Books } from '../../worlds/stock/staff';
import { SimulatedClock } from '../../worlds/stock/simulatedClock';
import { conditionsOf, type Conditions, type Simpler } from '../../worlds/stock/conditions';
import { DuringRun } from './duringRun';
import type { Fault } from '../../judges/stock/judge';
import { Referee } from '../../judges/stock/referee';
import { openScene, type Scene } from './scene';
import type { Sku } from '../../worlds/stock/shelf';
import { Shoppers } from '../../worlds/stock/shoppers';
import { ownersWorkflow, runOnce } from './ownersWorkflow';
import type { StockSummary } from '../../../domain/stream/stockSummary';

/** Minutes between two runs, as the shipped template has them. */
export const MINUTES_BETWEEN_RUNS = 15;

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

/** Why the check fails, per number; all zero when it passes. */
export interface Verdict {
	oversoldBySync: number;
	tooHigh: Fault[];
	tooLow: Fault[];
	failures: string[];
}

export function verdictOf({ referee, failures }: SoakResult): Verdict {
	const tooLow = referee.faults.filter(({ what }) => what === 'too low after the run');
	const tooHigh = referee.faults.filter((fault) => !tooLow.includes(fault));
	return { oversoldBySync: referee.oversoldBySync, tooHigh, tooLow, failures };
}

/** Lives through the given number of minutes. `tell` hears one line per run. */
export async function soak(
	{ seed, minutes, ...simpler }: { seed: number; minutes: number } & Simpler,
	tell: (line: string) => void = () => {},
): Promise<SoakResult> {
	const started = performance.now();
	const conditions = conditionsOf(seed, new Random(seed + 1000), simpler);
	const clock = new SimulatedClock();
	const scene = await openScene(seed, conditions, clock);
	try {
		const life = new Life(seed, conditions, clock, scene);
		const { runs, failures } = await life.live(minutes, tell);
		const seconds = (performance.now() - started) / 1000;
		return { seed, minutes, conditions, referee: life.referee, runs, failures, seconds };
	} finally {
		await scene.close();
	}
}

/** One shop's day: shoppers, staff and the workflow, each in their own time. */
class Life {
	readonly referee: Referee;

	private readonly agenda: Agenda;

	private readonly books: Books;

	private readonly shoppers: Shoppers;

	private readonly duringRun: DuringRun;

	private readonly random: Random;

	private readonly runs: StockSummary[][] = [];

	private readonly failures: string[] = [];

	constructor(
		seed: number,
		private readonly conditions: Conditions,
		private readonly clock: SimulatedClock,
		private readonly scene: Scene,
	) {
		const { shop, snelStart, shelf, ledger, webTemplateId, makings } = scene;
		const random = new Random(seed + 2000);
		this.random = random;
		this.agenda = new Agenda(() => clock.minutes());
		this.books = new Books(snelStart, ledger, random, { webTemplateId, makings });
		const policy = { buffer: conditions.buffer, maximum: conditions.maximum || Infinity };
		this.referee = new Referee(ledger, shelf, policy, this.books);
		const { agenda, books, referee } = this;
		this.shoppers = new Shoppers({ shop, shelf, ledger, referee, books, agenda, random });
		this.duringRun = new DuringRun({
			...{ shop, snelStart, shelf, referee, clock, random },
			happenings: {
				anything: () => this.anything(),
				buyAround: (sku) => this.buyAround(sku),
				buyAgain: () => this.shoppers.buyAgain(),
			},
		});
	}

	async live(minutes: number, tell: (line: string) => void) {
		await this.runWorkflow(true, tell);
		this.plan(tell);
		for (;;) {
			const next = this.agenda.next(minutes);
			if (!next) break;
			this.clock.advanceTo(next.at);
			await next.act();
		}
		return { runs: this.runs, failures: this.failures };
	}

	private plan(tell: (line: string) => void): void {
		const { agenda, random, books } = this;
		const about = (minutes: number) => () => -Math.log(1 - random.next()) * minutes;
		const each = () => 1;
		agenda.every(about(0.6), () => this.shoppers.buy());
		agenda.every(about(1.5), () => books.processOne());
		agenda.every(about(12), () => books.takeBackOne());
		agenda.every(about(1.5), () => books.receive(this.anyArticle(), random.int(2, 10)));
		agenda.every(about(10), () => books.lose(this.anyArticle(), random.int(1, 2)));
		agenda.every(about(20), () => books.settleCancelled());
		agenda.every(each, () => this.referee.sample());
		const runLater = (at: number) =>
			agenda.at(at, async () => {
				await this.runWorkflow(false, tell);
				runLater(at + MINUTES_BETWEEN_RUNS);
			});
		runLater(MINUTES_BETWEEN_RUNS);
	}

	private async runWorkflow(quietly: boolean, tell: (line: string) => void): Promise<void> {
		const { credentials } = this.scene;
		const at = Math.round(this.clock.minutes());
		const workflow = ownersWorkflow(this.conditions);
		const { failure, report, summaries } = await this.duringRun.around(
			async () =>
				await runOnce(workflow, credentials, (writer) => this.duringRun.nodeStarts(writer)),
			quietly,
		);
		if (failure !== '') this.failures.push(`minute ${at}: ${failure}`);
		if (!quietly && summaries.length > 0) this.runs.push(summaries);
		tell(`minute ${String(at).padStart(4)}: ${report?.headline ?? failure}`);
	}

	/** What may happen at any time, also in the middle of a run. */
	private anything(): void {
		const { random, books } = this;
		const dice = random.next();
		if (dice < 0.5) this.shoppers.buy();
		else if (dice < 0.65) void this.agenda.bringForward(['complete', 'reopen'])?.act();
		else if (dice < 0.75) void this.agenda.bringForward(['end', 'pay'])?.act();
		else if (dice < 0.85) books.processOne();
		else if (dice < 0.87) books.takeBackOne();
		else if (dice < 0.91) books.settleCancelled();
		else if (dice < 0.96) books.receive(this.anyArticle(), random.int(1, 8));
		else books.lose(this.anyArticle(), 1);
	}

	private buyAround(sku: Sku): void {
		const { random } = this;
		const { skus } = this.scene.shelf;
		const related = skus.filter(({ needs }) => [...needs.keys()].some((id) => sku.needs.has(id)));
		this.shoppers.buyOne(random.chance(0.5) ? sku : random.pick(related));
	}

	private anyArticle(): string {
		const { needs } = this.random.pick(this.scene.shelf.skus);
		return this.random.pick([...needs.keys()]);
	}
}
