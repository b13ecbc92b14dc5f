import { Random } from '../../worlds/random';
import { startPrestaShop, type PrestaShopSimulator } from '../../simulators/prestashop';
import { startSnelStart } from '../../simulators/snelstart';
import { credentialsOf } from '../../engine';
import type { Choices } from '../../worlds/orders/choices';
import type { Evidence } from '../../judges/orders/evidence';
import { randomChoices } from '../../worlds/orders/randomChoices';
import { runOnce, type Reported } from './runOnce';
import { makeAdministration } from '../../worlds/orders/administration';
import { makeCatalogue } from '../../worlds/orders/catalogue';
import { afterwards } from '../../worlds/orders/afterwards';
import { makeOrder, type OrderStory } from '../../worlds/orders/orderStory';
import { makePeople, VALID_VAT } from '../../worlds/orders/people';
import { makeShop } from '../../worlds/orders/shop';

/** One shop, one administration, one owner's settings. */
export interface BatchOptions {
	seed: number;
	orders: number;
	/** Settings to use instead of chance's. */
	choices?: Partial<Choices>;
}

const FIRST_RUN = '2026-11-20T12:00:00Z';
const SECOND_RUN = '2026-11-20T14:00:00Z';
const PAID = 2;

/**
 * Lets people order, runs the workflow, completes and pays what was not ready, lets more people order, runs it again,
 * and hands over what both sides look like then.
 */
export async function runBatch({ seed, orders, choices: fixed }: BatchOptions): Promise<Evidence> {
	const random = new Random(seed);
	const choices = { ...randomChoices(random), ...fixed };
	const items = makeCatalogue(random, choices);
	const people = makePeople(random, Math.ceil(orders * 0.6));
	const snelStart = await startSnelStart({
		seed: makeAdministration(items, people, choices),
		switches: {
			rounding: choices.snelStartRounding,
			foreignBusinessVat: choices.foreignBusinessVat,
			foreignReducedRate: choices.reducedRateAbroad,
			validVatNumbers: Object.values(VALID_VAT),
		},
	});
	const shop = await startPrestaShop({
		seed: makeShop(items, people, choices),
		version: choices.version,
		switches: { now: FIRST_RUN },
	});
	try {
		const before = structuredClone(snelStart.state);
		const counter = new Counter(shop, random);
		const credentials = credentialsOf(snelStart, shop);
		const place = (count: number, day: string) =>
			counter.place(count, (at) => makeOrder(random, { items, people, choices }, at), day);
		place(Math.ceil(orders * 0.7), '2026-11-20');
		const first = await runOnce(choices, credentials);
		counter.settle();
		place(orders - Math.ceil(orders * 0.7), '2026-11-20');
		shop.setSwitches({ now: SECOND_RUN });
		const second = await runOnce(choices, credentials);
		return {
			seed,
			choices,
			shop: shop.state.tables,
			before,
			after: snelStart.state,
			stories: counter.stories,
			reported: latest(first, second),
		};
	} finally {
		await Promise.all([snelStart.close(), shop.close()]);
	}
}

/** Places orders and keeps what only their maker knows, by order id. */
class Counter {
	readonly stories = new Map<string, OrderStory>();

	private readonly completions: Array<() => void> = [];

	constructor(
		private readonly shop: PrestaShopSimulator,
		private readonly random: Random,
	) {}

	place(count: number, make: (placedAt: string) => OrderStory, day: string): void {
		for (let placed = 0; placed < count; placed += 1) {
			const minute = String(this.random.int(0, 59)).padStart(2, '0');
			const hour = String(this.random.int(0, 11)).padStart(2, '0');
			const story = make(`${day} ${hour}:${minute}:00`);
			const { input } = story;
			const isNew = story.stage === 'halfBuilt' ? { dateAdd: `${day} 12:59:30` } : {};
			const done = this.shop.placeOrder({ ...input, ...isNew });
			for (const order of done.orders) this.stories.set(String(order.id), story);
			for (const order of done.orders) afterwards(this.shop.state, order, story);
			if (story.stage === 'halfBuilt') this.completions.push(done.complete);
		}
	}

	/** PrestaShop finishes what it was writing, and half of those who had not paid pay. */
	settle(): void {
		for (const complete of this.completions.splice(0)) complete();
		for (const [id, { stage }] of this.stories) {
			if (stage === 'unpaid' && this.random.chance(0.5)) this.shop.changeState(Number(id), PAID);
		}
	}
}

/** What was last said of each order; of one that was created, what was said then: later runs only find it there. */
function latest(...runs: Reported[][]): Map<string, Reported> {
	const byOrder = new Map<string, Reported>();
	for (const report of runs.flat()) {
		if (byOrder.get(report.orderId)?.outcome !== 'created') byOrder.set(report.orderId, report);
	}
	return byOrder;
}
