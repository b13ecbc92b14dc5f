import { UserError } from 'n8n-workflow';

import { isSweepDue } from '../../shared/polling/isSweepDue';
import type { Polled } from '../../shared/polling/pollOnce';
import { movedValues, packedValues, unpackedValues } from '../../shared/polling/sweptValues';
import { article } from '../catalogue/article';
import { rowsById } from '../odata/rowsById';
import { readableQuantity } from '../wire/wireNumber';
import type { DatedRecord, Source } from './source';
import type { TriggerState } from './triggerState';

/** Articles that a sweep compares. */
const MOST_ARTICLES = 5000;
/** Ids in one filter: less than fit on a page. */
const AT_ONCE = 20;

/**
 * Articles whose stock differs between two sweeps, with what it was and is (`before`, `after`): whether a movement of stock
 * moves the time of change of an article is not known. One that a sweep does not bring is asked for by its id.
 */
export async function watchStock(
	source: Source,
	{ swept }: TriggerState,
): Promise<Polled<TriggerState>> {
	const { reader, now, sweepMinutes } = source;
	if (swept && !isSweepDue(swept.at, now, sweepMinutes)) return { items: [], state: { swept } };
	const counted = new Set<string>();
	const rows = await reader.allAs<DatedRecord, DatedRecord>(article.path, (row) => {
		if (stockOf(row) !== null) counted.add(row.id);
		if (counted.size > MOST_ARTICLES) throw tooMany();
		return row;
	});
	const before = unpackedValues(swept?.values ?? '');
	const came = new Set(rows.map(({ id }) => id));
	const absent = [...before.keys()].filter((id) => !came.has(id));
	const all = [...rows, ...(await rowsById<DatedRecord>(reader, article.path, absent, AT_ONCE))];
	const values = new Map(
		all.flatMap((row): Array<[string, string]> => {
			const value = stockOf(row) ?? before.get(row.id);
			return value === undefined ? [] : [[row.id, value]];
		}),
	);
	const moved = new Map(movedValues(before, values).map((one) => [one.id, one]));
	const items = all.flatMap((row) => {
		const move = moved.get(row.id);
		return move ? [{ ...row, before: stockIn(move.before), after: stockIn(move.now) }] : [];
	});
	return { items, state: { swept: { values: packedValues(values), at: now } } };
}

/** Free and technical stock as one text; null for an article without stock, or whose stock cannot be read. */
function stockOf({ voorraadControle, vrijeVoorraad, technischeVoorraad }: DatedRecord) {
	if (voorraadControle === false) return null;
	const free = readableQuantity(vrijeVoorraad);
	const technical = readableQuantity(technischeVoorraad);
	return free === null || technical === null ? null : `${free}/${technical}`;
}

/** The same back, by SnelStart's own names. */
function stockIn(value: string): { vrijeVoorraad: number; technischeVoorraad: number } {
	const [free, technical] = value.split('/').map(Number);
	return { vrijeVoorraad: free, technischeVoorraad: technical };
}

/** An article as it is told whose stock moved, with the same before and after; none where it has no stock. */
export function asSample(row: DatedRecord): object[] {
	const value = stockOf(row);
	return value === null ? [] : [{ ...row, before: stockIn(value), after: stockIn(value) }];
}

const tooMany = (): UserError =>
	new UserError(
		`The administration keeps stock of more than ${MOST_ARTICLES} articles, which is as many as a sweep compares`,
		{ description: "Read stock by 'Get Many' of 'Stock' on a schedule instead." },
	);
