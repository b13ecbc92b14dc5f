import type { Destination } from './books';
import type { Case } from './case';
import type { Goods } from './goods';
import { isTerritory } from './isTerritory';

/**
 * SnelStart knows the country alone: an order with goods that carry VAT is to be asked about, others are a matter of taste.
 * So is one that would bring its card away from there; one that brings it there goes there.
 */
export function territoryTrouble(
	found: Case,
	goods: readonly Goods[],
	to: Destination,
	moved: Pick<Destination, 'country' | 'postcode'> | null,
): { asks: string[]; doubts: string[] } {
	const places = moved === null ? [to] : [to, moved];
	const there = places.filter(({ country, postcode = '' }) => isTerritory(country, postcode));
	if (there.length === 0) return { asks: [], doubts: [] };
	const why = there.map(({ country, postcode }) => `${country} ${postcode} has VAT of its own`);
	if (!there.includes(moved ?? to)) return { asks: [], doubts: why };
	const isTaxed = goods.some(({ articles }) =>
		articles.some((article) => found.before.rateOf(article, { ...HOME, day: DAY }) !== 0n),
	);
	return isTaxed ? { asks: why, doubts: [] } : { asks: [], doubts: why };
}

const HOME = { country: 'NL', number: '' };
const DAY = '2026-11-20';
