import { mapConcurrently } from '../../shared/mapConcurrently';
import { readOptional } from '../client/readOptional';
import { anyOf, idBatches } from '../client/query';
import type { Shop, ShopReading } from '../client/shop';
import { text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';
import type { Wording } from '../../../domain/words/wording';

/** Orders whose rows are asked for at once where their ids follow each other. */
const AT_ONCE = 500;

/** Reading a range may bring this many times the rows that are wanted. */
const MOST_TOO_MANY = 1.5;

/**
 * Rows of some orders. Orders that were imported follow each other by id, so that a range names 500 of them where a list
 * of ids holds 300: few requests however many orders. Ids far apart are named one by one.
 *
 * @param field that holds the id of the order
 * @param without what it costs when the key may not read them; left out where the run cannot do without
 */
export async function readOfOrders(
	shop: Shop,
	reading: ShopReading,
	field: string,
	ids: readonly string[],
	without?: { costs: Wording; hints: Wording[] },
): Promise<ShopRow[]> {
	const wanted = new Set(ids);
	const pages = await mapConcurrently(conditionsOf(ids), 4, async (condition) => {
		const query = { ...reading.query, [`filter[${field}]`]: condition, sort: '[id_ASC]' };
		const asked = { ...reading, query };
		return without
			? await readOptional(shop, asked, without.costs, without.hints)
			: await shop.rows(asked);
	});
	return pages.flat().filter((row) => wanted.has(text(row, field)));
}

function conditionsOf(ids: readonly string[]): string[] {
	const numbers = [...new Set(ids)].map(Number).sort((a, b) => a - b);
	const conditions: string[] = [];
	for (let start = 0; start < numbers.length; start += AT_ONCE) {
		const part = numbers.slice(start, start + AT_ONCE);
		const [first, last] = [part[0], part[part.length - 1]];
		if (part.length > 1 && last - first < part.length * MOST_TOO_MANY) {
			conditions.push(`[${first},${last}]`);
		} else {
			conditions.push(...idBatches(part.map(String)).map(anyOf));
		}
	}
	return conditions;
}
