import type { Case } from './case';
import type { Goods } from './goods';
import { isTerritory } from './isTerritory';
import { placeInBooks, placeInShop, type Place } from './place';

/**
 * SnelStart knows the country alone: an order with goods that carry VAT is to be asked about, others are a matter of taste.
 * So is one that would bring its card away from there; one that brings it there goes there. An imported one goes where its
 * sales order says, and where the shop sent it.
 */
export function territoryTrouble(
	found: Case,
	goods: readonly Goods[],
	to: Place,
	moved: Place | null,
): { asks: string[]; doubts: string[] } {
	const [imported] = found.salesOrders;
	const sent = placeInShop(found, 'delivery');
	const written = imported && placeInBooks(found, imported.afleveradres);
	const places = written ? [written, sent] : [to, ...(moved === null ? [] : [moved]), sent];
	const there = places.filter(({ country, postcode }) => isTerritory(country, postcode));
	if (there.length === 0) return { asks: [], doubts: [] };
	const names = new Set(there.map(({ country, postcode }) => `${country} ${postcode}`));
	const why = [...names].map((name) => `${name} has VAT of its own`);
	const goesTo = [written ?? moved ?? to, sent];
	if (!there.some((place) => goesTo.includes(place))) return { asks: [], doubts: why };
	const isTaxed = goods.some(({ articles }) =>
		articles.some((article) => found.before.rateOf(article, { ...HOME, day: DAY }) !== 0n),
	);
	return isTaxed ? { asks: why, doubts: [] } : { asks: [], doubts: why };
}

const HOME = { country: 'NL', number: '' };
const DAY = '2026-11-20';
