import { codeInShop } from '../codeInShop';
import type { Calculated } from '../publishedCodes';
import type { WebStock } from '../../stream/webStock';
import type { ShopAssortment } from './shopAssortment';

/** How much of what the shop offers would be sold out at once. */
export interface FallToZero {
	/** Article codes of active products and combinations of which the shop shows pieces now. */
	shown: number;
	/** Those of them that come to 0 or less. */
	toZero: string[];
}

/** So few articles may be sold out between two runs without anything being wrong. */
const FEWEST = 20;

/**
 * What falls to zero, over everything that was calculated: of an article that a node in between left out counts what
 * was calculated, of one that arrived what is to be written.
 */
export function fallToZero(
	{ sellables, stockRows }: ShopAssortment,
	items: readonly WebStock[],
	published: Calculated = { codes: [], zero: new Set() },
): FallToZero {
	const arrived = new Map(items.map((item) => [codeInShop(item), item.webStock]));
	const { zero } = published;
	const fall: FallToZero = { shown: 0, toZero: [] };
	for (const [code, found] of sellables) {
		const isShown = found.some(
			({ active, key }) =>
				active && (stockRows.get(key) ?? []).some(({ quantity }) => quantity > 0),
		);
		if (!isShown) continue;
		fall.shown++;
		const planned = arrived.get(code);
		const isZero = planned === undefined ? zero.has(code) : planned !== null && planned <= 0;
		if (isZero) fall.toZero.push(code);
	}
	return fall;
}

/** Whether so much falls to zero that the stock list must be wrong. 0 percent switches this off. */
export const isLargeFall = ({ shown, toZero }: FallToZero, percent: number): boolean =>
	percent > 0 && toZero.length >= FEWEST && toZero.length * 100 >= shown * percent;
