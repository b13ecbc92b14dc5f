import type { Seeds } from '../../../simulators/seeds';
import { largeWorld, webshopWorld } from '../../../worlds';

/** A record as a simulator holds it. */
export type LargeRecord = Readonly<Record<string, unknown>>;

/** How many records each world has of what is read in it. */
export interface LargeSizes {
	orders: number;
	stock: number;
	articles: number;
}

export type LargeWorldName = keyof LargeSizes;

/** Products that the orders of the large shop are about. */
const PRODUCTS = 2000;

/** A world with so many records of one kind, and a look at all of them. */
export const largeWorlds: Record<
	LargeWorldName,
	{ made(size: number): Seeds; recordsIn(world: Seeds): readonly LargeRecord[] }
> = {
	orders: {
		made: (orders) => webshopWorld({ seed: 1, orders, articles: Math.min(PRODUCTS, orders) }),
		recordsIn: ({ prestaShop }) => prestaShop.tables.orders,
	},
	stock: {
		made: largeWorld,
		recordsIn: ({ prestaShop }) => prestaShop.tables.stock_availables,
	},
	articles: {
		made: largeWorld,
		recordsIn: ({ snelStart }) => snelStart.artikelen.map((row) => ({ ...row })),
	},
};
