import { Newcomers } from '../../../check/chaos/newcomers';
import { Random } from '../../../demo/world/random';
import type { Scene } from '../scene';

/** Customers of the scene's shop; every order they place must end in the books. */
export class Shoppers {
	private readonly newcomers: Newcomers;

	constructor({ world, stage }: Scene, seed: number) {
		this.newcomers = new Newcomers(new Random(seed), world, stage.prestaShop);
	}

	order(count: number): void {
		for (let placed = 0; placed < count; placed += 1) this.newcomers.order();
	}
}

/** The sales orders in the administration, with what the runs did twice and took away again. */
export function salesOrdersIn({ stage: { snelStart } }: Scene): { there: number; deleted: number } {
	const deleted = snelStart.journal.filter(
		({ method, path, status }) =>
			method === 'DELETE' && path.includes('/verkooporders/') && status < 300,
	);
	return { there: snelStart.state.verkooporders.length, deleted: deleted.length };
}
