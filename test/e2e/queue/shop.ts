import { Newcomers, Random } from '../../../lab/worlds';
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

/** A delivery: ten pieces more of forty articles, so that the shop's stock has to be written. */
export function goodsComeIn({ world, stage: { snelStart } }: Scene): void {
	const own = new Set(
		snelStart.state.artikelen
			.filter(({ voorraadControle, isNonActief }) => voorraadControle && !isNonActief)
			.map(({ artikelcode }) => artikelcode),
	);
	const delivered = world.assortment.sellable.filter(({ code }) => own.has(code)).slice(0, 40);
	for (const { code } of delivered)
		snelStart.hook('correctStock', { artikelcode: code, delta: 10 });
}
