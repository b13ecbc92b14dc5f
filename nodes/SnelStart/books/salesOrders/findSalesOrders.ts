import type { SnelStartReader } from '../../client/snelStartReader';
import { atOrAfter } from '../../odata/equalsText';
import { findByValue } from '../../odata/findByValue';
import type { Lookup } from '../../odata/lookup';
import { snelStartTime } from '../../odata/snelStartTime';
import type { WireSalesOrder } from '../../wire/wireSalesOrder';
import { SALES_ORDERS, SALES_ORDERS_AT_ONCE } from './salesOrderPath';
import { salesOrdersByImportKey } from './salesOrdersByImportKey';

/** From how many keys on reading recent orders by the page is cheaper than asking key by key. */
const MANY_KEYS = 100;

/** What is known beforehand; it only saves requests. */
export interface ImportKeyHints {
	/** ISO 8601; orders with these keys are likely to have been changed since. */
	since?: string;
	/** An import key that is known to be in SnelStart. */
	knownKey?: string;
	/** Rows that are known to exist, where they are needed for more than the keys. */
	sample?: Lookup<WireSalesOrder>['sample'];
}

/** Sales orders that carry one of these import keys. Absence is proven. */
export async function findSalesOrders(
	reader: SnelStartReader,
	keys: readonly string[],
	{ since, knownKey, sample }: ImportKeyHints,
): Promise<WireSalesOrder[]> {
	const wanted = new Set(keys.filter((key) => key !== ''));
	const recent =
		since !== undefined && wanted.size > MANY_KEYS
			? await recentPages(reader, snelStartTime(since), wanted)
			: [];
	const found = recent.filter((order) => wanted.has(keyOf(order)));
	const seen = new Set(found.map(keyOf));
	const rest = [...wanted].filter((key) => !seen.has(key));
	const witness = knownKey ?? recent.map(keyOf).find((key) => key !== '');
	const others = await findByValue(reader, salesOrdersByImportKey(rest, witness, sample));
	return [...new Map([...found, ...others].map((row) => [row.id, row])).values()];
}

const keyOf = ({ betalingskenmerk }: WireSalesOrder): string => betalingskenmerk ?? '';

/**
 * Recent orders by the page of 500, as long as that stays cheaper than asking for the keys in batches.
 * Whatever SnelStart makes of the filter, the rows it sends exist; what they lack is asked for by key.
 */
async function recentPages(
	reader: SnelStartReader,
	since: string,
	wanted: ReadonlySet<string>,
): Promise<WireSalesOrder[]> {
	const size = reader.pageSize(SALES_ORDERS);
	const pages = Math.ceil(wanted.size / SALES_ORDERS_AT_ONCE) - 1;
	const rows: WireSalesOrder[] = [];
	for (let page = 0; page < pages; page += 1) {
		const query = { $filter: atOrAfter('ModifiedOn', since), $top: size, $skip: page * size };
		const came = await reader.tryPage<WireSalesOrder>(SALES_ORDERS, query);
		if (came === null) return rows;
		rows.push(...came);
		const known = new Set(rows.map(keyOf));
		if (came.length < size || [...wanted].every((key) => known.has(key))) return rows;
	}
	return rows;
}
