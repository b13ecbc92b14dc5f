import { WARES } from '../life/lifeShop';

/** An article of a local SnelStart; those with contents are recipes. */
export interface LocalGoods {
	id: number;
	code: string;
	contents?: ReadonlyArray<[id: number, pieces: number]>;
}

/** What both shop and SnelStart have, under the same codes, and some that only SnelStart has. */
export const localGoods = (others: number): LocalGoods[] => [
	...WARES.map(({ id, code, contents }) => ({ id, code, ...(contents ? { contents } : {}) })),
	...Array.from({ length: others }, (_, place) => ({ id: 700 + place, code: `LOS-${place}` })),
];
