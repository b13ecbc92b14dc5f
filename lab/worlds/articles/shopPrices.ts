import type { Random } from '../random';

/** What the owner chose for a shop of a multistore. */
export interface ShopOfStory {
	id: number;
	/** Its price is another one than that of the article. */
	own: {
		/** On top, below zero for less. */
		percentage: number;
		/** Extra field (extra veld) with the price of this shop; '' for the price of the article. */
		priceField: string;
		/** Codes that it has no price of its own for. */
		exclude: string[];
	} | null;
}

/** One shop without prices of its own, and behind it up to two with a percentage and with a price field. */
export function drawShops(random: Random, count: number, codes: readonly string[]): ShopOfStory[] {
	const percentage = random.pick([10, -2.5, 4]);
	const fields = ['', 'Prijs winkel 3'];
	return Array.from({ length: count }, (_, place): ShopOfStory => {
		const own = {
			percentage: place === 1 ? percentage : random.pick([0, 5]),
			priceField: fields[place - 1],
			exclude: random.sample(codes, 3),
		};
		return { id: place + 1, own: place === 0 ? null : own };
	});
}
