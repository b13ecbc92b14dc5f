import { stage, type Stage } from '../../engine';
import { Ledger, type StockOptions, stockWorld, type StockWorld } from '../../worlds';

/** Both simulators with a small, scarce world in them, and the ledger of what is there. */
export interface Scene extends Stage {
	world: StockWorld;
	ledger: Ledger;
}

/** Starts the world of a seed; the caller closes it. */
export async function openScene(options: StockOptions): Promise<Scene> {
	const world = stockWorld(options);
	const { clock } = world;
	const set = await stage(world, { clock: () => clock.now() });
	clock.onMove = (now) => set.prestaShop.setSwitches({ now: now.toISOString() });
	const { stock, holds } = world.opening();
	const ledger = new Ledger(stock);
	for (const { orderId, ...held } of holds) ledger.hold(orderId, held);
	return { ...set, world, ledger };
}
