import type { StockSummary } from '../../../domain/stream/stockSummary';
import { Referee } from '../../judges/stock/referee';
import { Agenda, OldCodes, Random, Shoppers, type Sku, Staff } from '../../worlds';
import { DuringRun } from './duringRun';
import { ownersWorkflow, runOnce } from './ownersWorkflow';
import type { Scene } from './scene';

/** Minutes between two runs, as the shipped template has them. */
const MINUTES_BETWEEN_RUNS = 15;

/** One shop's day: shoppers, staff and the workflow, each in their own time. */
export class Life {
	readonly referee: Referee;

	private readonly agenda: Agenda;

	private readonly staff: Staff;

	private readonly shoppers: Shoppers;

	private readonly duringRun: DuringRun;

	private readonly random: Random;

	private readonly runs: StockSummary[][] = [];

	private readonly failures: string[] = [];

	constructor(
		seed: number,
		private readonly scene: Scene,
	) {
		const { prestaShop: shop, snelStart, ledger, world } = scene;
		const { clock, conditions, shelf } = world;
		const random = new Random(seed + 2000);
		this.random = random;
		this.agenda = new Agenda(() => clock.minutes());
		this.staff = new Staff(snelStart, ledger, random, world);
		const policy = { buffer: conditions.buffer, maximum: conditions.maximum || Infinity };
		this.referee = new Referee(ledger, shelf, policy, this.staff);
		const { agenda, staff, referee } = this;
		const codes = new OldCodes(shop, new Random(seed + 5000), conditions.codesChange);
		const people = { staff, agenda, random, codes };
		this.shoppers = new Shoppers({ shop, shelf, ledger, sales: referee, ...people });
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
		await this.firstRun(tell);
		this.plan(tell);
		for (;;) {
			const next = this.agenda.next(minutes);
			if (!next) break;
			this.scene.world.clock.advanceTo(next.at);
			await next.act();
		}
		return { runs: this.runs, failures: this.failures };
	}

	/** The shop never had its quantities from SnelStart: where much falls to 0, the owner looks and allows it once. */
	private async firstRun(tell: (line: string) => void): Promise<void> {
		await this.runWorkflow(true, tell);
		const [failure, ...others] = this.failures;
		if (others.length > 0 || !failure?.includes('would come to 0 at once')) return;
		this.failures.length = 0;
		await this.runWorkflow(true, tell, true);
	}

	private plan(tell: (line: string) => void): void {
		const { agenda, random, staff } = this;
		const about = (minutes: number) => () => -Math.log(1 - random.next()) * minutes;
		const each = () => 1;
		agenda.every(about(0.6), () => this.shoppers.buy());
		agenda.every(about(1.5), () => staff.processOne());
		agenda.every(about(12), () => staff.takeBackOne());
		agenda.every(about(1.5), () => staff.receive(this.anyArticle(), random.int(2, 10)));
		agenda.every(about(10), () => staff.lose(this.anyArticle(), random.int(1, 2)));
		agenda.every(about(20), () => staff.settleCancelled());
		agenda.every(each, () => this.referee.sample());
		const runLater = (at: number) =>
			agenda.at(at, async () => {
				await this.runWorkflow(false, tell);
				runLater(at + MINUTES_BETWEEN_RUNS);
			});
		runLater(MINUTES_BETWEEN_RUNS);
	}

	private async runWorkflow(
		quietly: boolean,
		tell: (line: string) => void,
		allowsFall = false,
	): Promise<void> {
		const { credentials } = this.scene;
		const at = Math.round(this.scene.world.clock.minutes());
		const workflow = ownersWorkflow(this.scene.world.conditions, allowsFall);
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
		const { random, staff } = this;
		const dice = random.next();
		if (dice < 0.5) this.shoppers.buy();
		else if (dice < 0.65) void this.agenda.bringForward(['complete', 'reopen'])?.act();
		else if (dice < 0.75) void this.agenda.bringForward(['end', 'pay'])?.act();
		else if (dice < 0.85) staff.processOne();
		else if (dice < 0.87) staff.takeBackOne();
		else if (dice < 0.91) staff.settleCancelled();
		else if (dice < 0.96) staff.receive(this.anyArticle(), random.int(1, 8));
		else staff.lose(this.anyArticle(), 1);
	}

	private buyAround(sku: Sku): void {
		const { random } = this;
		const { skus } = this.scene.world.shelf;
		const related = skus.filter(({ needs }) => [...needs.keys()].some((id) => sku.needs.has(id)));
		this.shoppers.buyOne(random.chance(0.5) ? sku : random.pick(related));
	}

	private anyArticle(): string {
		const { needs } = this.random.pick(this.scene.world.shelf.skus);
		return this.random.pick([...needs.keys()]);
	}
}
