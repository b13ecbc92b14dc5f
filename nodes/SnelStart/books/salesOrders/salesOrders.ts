import { DateTime } from 'luxon';
import { atOrAfter } from '../../odata/equalsText';
import type { SnelStartReader } from '../../client/snelStartReader';
import { findByValue } from '../../odata/findByValue';
import type { WireSalesOrder } from '../../wire/wireSalesOrder';

export const SALES_ORDERS = '/verkooporders';
const CHAIN = 70;
/** From how many keys on reading recent orders by the page is cheaper than asking key by key. */
const MANY_KEYS = 100;
/** SnelStart names no zone for its times (reference §3.5): three hours cover UTC, local time and the clock change. */
const OVERLAP_HOURS = 3;

export interface ImportKeyLookup {
	/** ISO 8601; orders with these keys are likely to have been changed since. Only speeds things up. */
	since?: string;
	/** An import key that is known to be in SnelStart. Saves the request that looks for one. */
	knownKey?: string;
}

/** The moment in SnelStart's own notation, without zone, early enough whatever zone it means. */
export const snelStartTime = (iso: string): string =>
	DateTime.fromISO(iso, { setZone: true })
		.toUTC()
		.minus({ hours: OVERLAP_HOURS })
		.toFormat("yyyy-MM-dd'T'HH:mm:ss");

/** Sales orders by payment reference (betalingskenmerk). A key that brings none is proven to be absent. */
export async function findSalesOrdersByImportKeys(
	reader: SnelStartReader,
	keys: readonly string[],
	{ since, knownKey }: ImportKeyLookup = {},
): Promise<WireSalesOrder[]> {
	const wanted = new Set(keys.filter((key) => key !== ''));
	const recent =
		since !== undefined && wanted.size > MANY_KEYS
			? await recentPages(reader, snelStartTime(since), wanted)
			: [];
	const found = recent.filter(({ betalingskenmerk }) => wanted.has(betalingskenmerk ?? ''));
	const seen = new Set(found.map(({ betalingskenmerk }) => betalingskenmerk ?? ''));
	const rest = [...wanted].filter((key) => !seen.has(key));
	const witness =
		knownKey ?? recent.find(({ betalingskenmerk }) => betalingskenmerk)?.betalingskenmerk;
	const others = await findByValue<WireSalesOrder>(reader, {
		path: SALES_ORDERS,
		property: 'Betalingskenmerk',
		values: rest,
		textOf: ({ betalingskenmerk }) => betalingskenmerk ?? '',
		valuesOf: ({ betalingskenmerk }) => (betalingskenmerk ? [betalingskenmerk] : []),
		normalise: (key) => key,
		prove: true,
		witness: witness ?? undefined,
		chain: CHAIN,
	});
	return [...new Map([...found, ...others].map((row) => [row.id, row])).values()];
}

/**
 * Recent orders by the page of 500, as long as that stays cheaper than asking for the keys in batches.
 * Whatever SnelStart makes of the filter, the rows it sends exist; what they lack is asked for by key.
 */
async function recentPages(
	reader: SnelStartReader,
	since: string,
	wanted: Set<string>,
): Promise<WireSalesOrder[]> {
	const size = reader.pageSize(SALES_ORDERS);
	const rows: WireSalesOrder[] = [];
	for (let page = 0; page < Math.ceil(wanted.size / CHAIN) - 1; page += 1) {
		const query = { $filter: atOrAfter('ModifiedOn', since), $top: size, $skip: page * size };
		const answer = await reader.tryAsk({ method: 'GET', path: SALES_ORDERS, query });
		if (!answer.ok || !Array.isArray(answer.body)) return rows;
		rows.push(...(answer.body as WireSalesOrder[]));
		const known = new Set(rows.map(({ betalingskenmerk }) => betalingskenmerk));
		if (answer.body.length < size || [...wanted].every((key) => known.has(key))) return rows;
	}
	return rows;
}
