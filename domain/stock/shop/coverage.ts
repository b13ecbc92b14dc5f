import type { ShopAssortment } from './shopAssortment';

/** How much of what the shop sells the stock of this run is about. */
export interface Coverage {
	/** Article codes of active products and combinations that the shop keeps stock of. */
	sold: number;
	/** Those of them that came back from SnelStart. */
	covered: number;
}

export function coverageOf(
	{ sellables, stockRows }: ShopAssortment,
	codes: Iterable<string>,
): Coverage {
	const came = new Set(codes);
	let sold = 0;
	let covered = 0;
	for (const [code, found] of sellables) {
		if (!found.some(({ active, key }) => active && stockRows.has(key))) continue;
		sold++;
		if (came.has(code)) covered++;
	}
	return { sold, covered };
}

/** Whether so few articles came back that something must have gone wrong on the way. 0 percent switches this off. */
export const isShrunk = ({ sold, covered }: Coverage, smallestPercent: number): boolean =>
	covered * 100 < sold * smallestPercent;
