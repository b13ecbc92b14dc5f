import type { Destination } from './books';
import type { Case } from './case';
import type { Goods } from './goods';
import { isTerritory } from './isTerritory';

/** SnelStart knows the country alone: an order with goods that carry VAT is to be asked about, others are a matter of taste. */
export function territoryTrouble(
	found: Case,
	goods: readonly Goods[],
	{ country, postcode = '' }: Destination,
): { asks: string[]; doubts: string[] } {
	if (!isTerritory(country, postcode)) return { asks: [], doubts: [] };
	const why = [`${country} ${postcode} has VAT of its own`];
	const isTaxed = goods.some(({ articles }) =>
		articles.some((article) => found.before.rateOf(article, { ...HOME, day: DAY }) !== 0n),
	);
	return isTaxed ? { asks: why, doubts: [] } : { asks: [], doubts: why };
}

const HOME = { country: 'NL', number: '' };
const DAY = '2026-11-20';
