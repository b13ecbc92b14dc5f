/** Parts of a webservice query by name, e.g. `{ 'filter[id]': '>[5]', limit: 500 }`. Undefined parts are left out. */
export type ShopQuery = Record<string, string | number | undefined>;

/** Longest list of ids in one address: Apache stops at 8,190 bytes, nginx and proxies often at 4,096. */
export const MAX_LIST_LENGTH = 2600;
/** More rows than this in one answer gain nothing and cost memory on a small shop. */
const MAX_IDS = 300;

/** The query as it goes on the wire: names and values percent-encoded. */
export function queryString(query: ShopQuery): string {
	return Object.entries(query)
		.filter((entry): entry is [string, string | number] => entry[1] !== undefined)
		.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
		.join('&');
}

/** Webservice list of alternatives: `[3|5|8]`. */
export const anyOf = (ids: readonly string[]): string => `[${ids.join('|')}]`;

/** Webservice list of fields: `[id,reference]`. */
export const fields = (names: readonly string[]): string => `[${names.join(',')}]`;

/** Splits ids into batches whose list stays short enough for every web server, each id once, "0" and blank left out. */
export function idBatches(ids: Iterable<string>): string[][] {
	const batches: string[][] = [];
	let batch: string[] = [];
	let length = 0;
	for (const id of new Set(ids)) {
		if (id === '' || id === '0') continue;
		const cost = encodeURIComponent(`${id}|`).length;
		if (batch.length > 0 && (length + cost > MAX_LIST_LENGTH || batch.length >= MAX_IDS)) {
			batches.push(batch);
			batch = [];
			length = 0;
		}
		batch.push(id);
		length += cost;
	}
	if (batch.length > 0) batches.push(batch);
	return batches;
}
