import {
	checkOptions,
	filterRows,
	numberOption,
	pageOf,
	type ListRules,
} from '../odata/filterRows';
import type { World } from '../world';
import { ok, type Answer, type Call } from './operation';

interface Remembered {
	key: string;
	source: object[];
	length: number;
	rows: object[];
}

/** Result of a filter's first page, so that later pages do not filter 100,000 rows again. */
const remembered = new WeakMap<World, Map<string, Remembered>>();

/** Answers an OData list. `onPage` gets the rows of the page before they are sent. */
export function odataList<T extends object>(
	call: Call,
	rows: T[],
	rules: ListRules,
	onPage: (rows: T[]) => void = () => undefined,
): Answer {
	const { world, query } = call;
	checkOptions(query, rules, world.switches);
	const kept = filtered(call, rows, rules);
	const page = pageOf(kept, query, rules, world.switches);
	const isWhole = query.get('$select') === null || world.switches.orderbySelect !== 'works';
	if (isWhole) onPage(page as T[]);
	return ok(page);
}

function filtered<T extends object>(call: Call, rows: T[], rules: ListRules): T[] {
	const { world, query } = call;
	const key = [world.version, query.get('$filter') ?? '', query.get('$orderby') ?? ''].join('\n');
	const known = remembered.get(world) ?? new Map<string, Remembered>();
	remembered.set(world, known);
	const before = known.get(rules.type.name);
	const isLaterPage = (numberOption(query, '$skip') ?? 0) > 0;
	const isSame =
		before?.key === key && before.source === (rows as object[]) && before.length === rows.length;
	if (isLaterPage && isSame) return before.rows as T[];
	const kept = filterRows(rows, query, rules.type, world.switches);
	known.set(rules.type.name, { key, source: rows, length: rows.length, rows: kept });
	return kept;
}
