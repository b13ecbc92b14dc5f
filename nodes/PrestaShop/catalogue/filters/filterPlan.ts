import { MAX_LIST_LENGTH, queryString, type ShopQuery } from '../../client/query';
import type { Condition } from './condition';
import { shopFilter } from './shopFilter';

/** Longest address but for the host: nginx and proxies often stop at 4,096 bytes. */
const MAX_QUERY = 3400;
/** Room that a list of alternatives gets at least; what fills the rest of an address is judged by the node. */
const LEAST_LIST = 600;

/** How the shop is asked for records that meet conditions. */
export interface FilterPlan {
	/** Each is asked for on its own; together they bring every record that meets all conditions. */
	queries: ShopQuery[];
	/** Ids that a record may have; null for any. */
	ids: readonly string[] | null;
	/** Whether few come that do not meet them. */
	isNarrow: boolean;
}

/**
 * What is asked of the shop so that every record that meets all conditions comes. A list that is too long for one address
 * is asked for in parts; of two conditions on one field, of which PHP keeps the last, the shop gets one.
 *
 * @param fixed parts that are in every address of the reading
 * @param zone time zone of the shop
 */
export function filterPlan(
	conditions: readonly Condition[],
	fixed: ShopQuery,
	zone: string,
): FilterPlan {
	const ids = idsAmong(conditions);
	const asked = new Map<string, string>();
	let long: Condition | null = null;
	let isNarrow = true;
	let room = MAX_QUERY - queryString(fixed).length - (ids ? MAX_LIST_LENGTH : LEAST_LIST);
	for (const condition of conditions) {
		const { name } = condition.field;
		if (name === 'id') continue;
		const filter =
			asked.has(name) || long?.field.name === name ? null : shopFilter(condition, zone);
		const length = filter === null ? 0 : encodedLength(name, filter);
		if (filter === null) isNarrow = false;
		else if (length <= room) {
			asked.set(name, filter);
			room -= length;
		} else if (long === null && condition.comparison === 'is') long = condition;
		else isNarrow = false;
	}
	const shared = queryOf(asked);
	const parts = long === null ? [{}] : partsOf(long, room + LEAST_LIST, zone);
	return { queries: parts.map((part) => ({ ...shared, ...part })), ids, isNarrow };
}

/** The ids that all conditions on the id leave, where one of them names some. */
function idsAmong(conditions: readonly Condition[]): readonly string[] | null {
	const named = conditions.find(
		({ field, comparison }) => field.name === 'id' && comparison === 'is',
	);
	return named ? [...new Set(named.values)].filter((id) => /^[1-9]\d{0,9}$/.test(id)) : null;
}

function queryOf(asked: ReadonlyMap<string, string>): ShopQuery {
	const withDates = asked.has('date_add') || asked.has('date_upd');
	const filters = [...asked].map(([name, filter]) => [`filter[${name}]`, filter] as const);
	return { ...(withDates ? { date: 1 } : {}), ...Object.fromEntries(filters) };
}

function partsOf(condition: Condition, room: number, zone: string): ShopQuery[] {
	const { name } = condition.field;
	const parts: string[][] = [[]];
	let left = room - encodedLength(name, '[]');
	for (const value of new Set(condition.values)) {
		const length = encodeURIComponent(`${value}|`).length;
		if (length > left && parts[parts.length - 1].length > 0) {
			parts.push([]);
			left = room - encodedLength(name, '[]');
		}
		parts[parts.length - 1].push(value);
		left -= length;
	}
	return parts.map((values) =>
		queryOf(new Map([[name, shopFilter({ ...condition, values }, zone) ?? '']])),
	);
}

const encodedLength = (name: string, filter: string): number =>
	queryString({ [`filter[${name}]`]: filter }).length + 1;
