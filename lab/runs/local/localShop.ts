import {
	failureOf,
	runWorkflow,
	shippedWorkflow,
	sqlDatabase,
	stage,
	type Stage,
} from '../../engine';
import { judgeLocalStock, type LocalEvidence } from '../../judges/local/judgeLocalStock';
import type { Row } from '../../simulators/prestashop';
import { Random } from '../../worlds';
import { lifeSeeds, WARES } from '../../worlds/life/lifeShop';
import { localGoods } from '../../worlds/local/localGoods';
import { LocalOffice } from '../../worlds/local/localOffice';

export const PREFIX = 'PS-';

const PIECES = 500;
const PAID = 2;
const CANCELLED = 6;

type Answer = NonNullable<(typeof sqlDatabase)['answer']>;

/** What one run of the template came to. */
export interface LocalRun {
	/** '' where it came to its end. */
	failure: string;
	/** One sentence for each quantity that is wrong. */
	faults: string[];
	evidence: LocalEvidence;
	/** The item of the orders to enter. */
	toEnter:
		| { headlineNl: string; tables: Array<{ rows: Array<Array<{ nl: string }>> }> }
		| undefined;
}

/** A shop, the database of a local SnelStart, and people on both sides. */
export class LocalShop {
	private constructor(
		readonly set: Stage,
		readonly random: Random,
		readonly office: LocalOffice,
		private readonly importFrom: string,
	) {}

	/** Opens the world of a seed; the caller closes its stage. */
	static async open(seed: number, articles: number): Promise<LocalShop> {
		const random = new Random(seed);
		const set = await stage(lifeSeeds({ version: '8.2.1', level: 'Alle', pieces: PIECES }));
		const importFrom = new Date(Date.now() - 3_600_000).toISOString();
		return new LocalShop(set, random, new LocalOffice(random, localGoods(articles)), importFrom);
	}

	/** People buy, sell, order and enter some of what was ordered. */
	live(times: number): void {
		const { random, office, set } = this;
		for (let done = 0; done < times; done += 1) {
			const dice = random.next();
			if (dice < 0.4) office.receive();
			else if (dice < 0.65) office.sell();
			else this.order();
		}
		set.prestaShop.setSwitches({ now: new Date(Date.now() + 120_000).toISOString() });
	}

	/** Runs the template as it is shipped, but that it writes, on a database that answers. */
	async run(answer: Answer): Promise<LocalRun> {
		sqlDatabase.answer = answer;
		const before = this.quantities();
		const engine = await runWorkflow(shippedWorkflow('export-stock-from-local-snelstart'), {
			source: 'src',
			credentials: this.set.credentials,
			choices: [
				{ on: 'prestaShop.getManyWebOrders', parameters: { importFrom: this.importFrom } },
				{ on: 'prestaShop.setMany', parameters: { onlyReport: false } },
			],
		});
		sqlDatabase.answer = null;
		const { database } = this.office;
		const orders = this.livingOrders();
		const evidence = { database, prefix: PREFIX, orders, before, after: this.quantities() };
		return {
			failure: failureOf(engine),
			faults: judgeLocalStock(evidence),
			evidence,
			toEnter: engine.itemsOf<NonNullable<LocalRun['toEnter']>>('List Orders to Enter')[0],
		};
	}

	private order(): void {
		const { random, set, office } = this;
		const wares = random.sample(WARES, random.int(1, 3));
		const { orders } = set.prestaShop.placeOrder({
			lines: wares.map(({ code }) => ({ reference: code, quantity: random.int(1, 3) })),
			customer: { email: `${random.letters(8)}@voorbeeld.nl`.toLowerCase() },
			shippingTaxExcl: '4.090000',
			stateId: random.chance(0.8) ? PAID : 10,
		});
		const [order] = orders;
		if (random.chance(0.5)) office.enter(order, this.linesOf(order));
		else if (random.chance(0.15)) office.enter(order, this.linesOf(order), true);
		if (random.chance(0.08)) set.prestaShop.changeState(order.id, CANCELLED);
	}

	private livingOrders(): LocalEvidence['orders'] {
		const { orders } = this.set.prestaShop.state.tables;
		return orders
			.filter((order) => Number(order.current_state) !== CANCELLED)
			.map((order) => ({ order, lines: this.linesOf(order) }));
	}

	private linesOf = ({ id }: Row): Row[] =>
		this.set.prestaShop.state.tables.order_details.filter((row) => Number(row.id_order) === id);

	private quantities(): Map<string, number> {
		const { products, stock_availables: rows } = this.set.prestaShop.state.tables;
		return new Map(
			products.map(({ id, reference }): [string, number] => [
				String(reference),
				Number(rows.find((row) => Number(row.id_product) === id)?.quantity),
			]),
		);
	}
}
