import { stage } from '../../engine';
import type { Evidence } from '../../judges/orders/evidence';
import type { Reported } from '../../judges/orders/reported';
import { type OrdersOptions, ordersWorld } from '../../worlds';
import { runOnce } from './runOnce';

/** Share of the orders that are placed before the first run. */
const BEFORE_FIRST = 0.7;

/**
 * Lets people order, runs the workflow, completes and pays what was not ready, lets more people order, runs it again,
 * and hands over what both sides look like then.
 */
export async function runBatch(options: OrdersOptions): Promise<Evidence> {
	const world = ordersWorld(options);
	const { choices, moments } = world;
	const { snelStart, prestaShop: shop, credentials, close } = await stage(world);
	try {
		const before = structuredClone(snelStart.state);
		const counter = world.open(shop);
		const early = Math.ceil(options.orders * BEFORE_FIRST);
		counter.place(early);
		const first = await runOnce(choices, credentials);
		counter.settle();
		counter.place(options.orders - early);
		shop.setSwitches({ now: moments.second });
		const second = await runOnce(choices, credentials);
		return {
			seed: options.seed,
			choices,
			shop: shop.state.tables,
			before,
			after: snelStart.state,
			stories: counter.stories,
			reported: latest(first, second),
		};
	} finally {
		await close();
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
