import type { Destination } from './books';
import type { Case } from './case';
import type { Goods } from './goods';
import { isTerritory } from './isTerritory';

type Place = Pick<Destination, 'country' | 'postcode'>;

/**
 * SnelStart knows the country alone: an order with goods that carry VAT is to be asked about, others are a matter of taste.
 * So is one that would bring its card away from there; one that brings it there goes there. An imported one goes where its
 * sales order says, and where the shop sent it.
 */
export function territoryTrouble(
	found: Case,
	goods: readonly Goods[],
	to: Destination,
	moved: Place | null,
): { asks: string[]; doubts: string[] } {
	const sent = sentTo(found);
	const written = writtenOn(found);
	const places = written ? [written, sent] : [to, ...(moved === null ? [] : [moved]), sent];
	const there = places.filter(({ country, postcode = '' }) => isTerritory(country, postcode));
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

function sentTo({ shop, order }: Case): Place {
	const address = shop.address(order, 'delivery');
	return { country: shop.countryOf(address), postcode: String(address?.postcode ?? '') };
}

/** Where the sales order of an imported order goes. */
function writtenOn({ after, salesOrders: [made] }: Case): Place | undefined {
	if (!made) return undefined;
	const { land, postcode } = made.afleveradres;
	return { country: after.countryOf(land?.id), postcode: postcode ?? '' };
}

const HOME = { country: 'NL', number: '' };
const DAY = '2026-11-20';
