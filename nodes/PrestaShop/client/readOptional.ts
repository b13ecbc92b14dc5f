import { mapConcurrently } from '../../shared/mapConcurrently';
import type { ShopRow } from '../wire/shopRow';
import { anyOf, idBatches } from './query';
import { lacksResource, lacksRight } from './lacks';
import type { ShopAnswer } from './request';
import type { Shop, ShopReading } from './shop';
import { asItIs, worded, type Wording } from '../../../domain/words/wording';
import { tellOnce } from '../../../domain/words/tellOnce';

const NOTHING = asItIs('');

/**
 * Rows that an import can do without. When the key lacks the right (or this version the resource) there are
 * none, and a hint tells which permission is missing and what it costs; any other refusal still stops the run.
 *
 * @param without what it costs, for the hint; leave out where nobody needs to be told
 */
export async function readOptional(
	shop: Shop,
	reading: ShopReading,
	without = NOTHING,
	hints: Wording[] = [],
): Promise<ShopRow[]> {
	return await optionalRows(shop, reading, await shop.read(reading), without, hints);
}

/** The same for a reading that was answered already. */
export async function optionalRows(
	shop: Shop,
	reading: ShopReading,
	answered: ShopAnswer,
	without: Wording,
	hints: Wording[],
): Promise<ShopRow[]> {
	if (answered.ok) return answered.rows;
	if (lacksResource(answered.refusal)) return [];
	if (!lacksRight(answered.refusal)) return await shop.rows(reading);
	const { resource } = reading;
	const hint = worded(
		`The webservice key may not read '${resource}': ${without.en}.`,
		`De webservice-sleutel mag '${resource}' niet lezen: ${without.nl}.`,
	);
	tellOnce(hints, hint);
	return [];
}

/** The same for rows chosen by their ids, in batches. */
export async function readOptionalByIds(
	shop: Shop,
	reading: ShopReading,
	field: string,
	ids: Iterable<string>,
	without = NOTHING,
	hints: Wording[] = [],
): Promise<ShopRow[]> {
	const batches = idBatches(ids);
	const pages = await mapConcurrently(
		batches,
		Math.max(1, batches.length),
		async (batch) =>
			await readOptional(
				shop,
				{ ...reading, query: { ...reading.query, [`filter[${field}]`]: anyOf(batch) } },
				without,
				hints,
			),
	);
	return pages.flat();
}
