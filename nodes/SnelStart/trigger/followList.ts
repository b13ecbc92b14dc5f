import { UserError } from 'n8n-workflow';

import type { CatalogueResource } from '../catalogue/catalogueResource';
import type { Row } from '../client/page';
import { packedRows, shortKey, unpackedRows, type KnownRows } from './knownRows';
import { latestOf, readChanges } from './readChanges';
import type { DatedRecord, Source } from './source';
import type { ReadUpTo, TriggerState } from './triggerState';

/** Rows that are remembered at most: 900 kB in n8n's database. */
const MOST_ROWS = 100_000;

/** What is remembered of a row: one letter for each thing about it that can happen. */
export type Remembered<R> = (row: R) => ReadonlyArray<readonly [id: string, letter: string]>;

/** That a row is there is all that is to be known of it. */
export const asThere: Remembered<Row> = ({ id }) => [[id, '-']];

/** A list that is followed from a moment on, when all of its rows were seen once. */
export interface Followed<R> {
	/** Rows that changed since the last poll, or may have; null where following begins. */
	rows: R[] | null;
	/** What is remembered, before these rows. */
	known: KnownRows;
	readUpTo: ReadUpTo;
}

/**
 * What changed in a list since the last poll, beside what is remembered of every row that was ever there: SnelStart gives
 * ids in no order and keeps no time of making, so only that tells what is new. Following begins with the whole list.
 */
export async function followList<R extends DatedRecord>(
	source: Source,
	of: CatalogueResource,
	{ readUpTo, known }: TriggerState,
	remembered: Remembered<R>,
): Promise<Followed<R>> {
	if (!readUpTo || known === undefined) return await begun(source, of, remembered);
	const changes = await readChanges<R>(source, of.path, readUpTo);
	return { ...changes, known: unpackedRows(known) };
}

async function begun<R extends DatedRecord>(
	{ reader, now }: Source,
	{ path, noun }: CatalogueResource,
	remembered: Remembered<R>,
): Promise<Followed<R>> {
	const known: KnownRows = new Map();
	const keep = (row: R): Row & Pick<R, 'modifiedOn'> => {
		for (const [id, letter] of remembered(row)) known.set(shortKey(id), letter);
		if (known.size > MOST_ROWS) throw tooMany(noun.plural);
		return { id: row.id, modifiedOn: row.modifiedOn };
	};
	const rows = await reader.allAs<R, Row & Pick<R, 'modifiedOn'>>(path, keep, true);
	return { rows: null, known, readUpTo: { since: latestOf(rows, 0, now), lookedBackAt: now } };
}

const tooMany = (plural: string): UserError =>
	new UserError(
		`The administration keeps more than ${MOST_ROWS} ${plural}, which a trigger cannot remember`,
		{
			description: "Read those that changed by 'Get Many' with a filter on a schedule instead.",
		},
	);

/** The same with what these rows are remembered by now. */
export function remembering<R>(
	{ known, readUpTo }: Followed<R>,
	rows: readonly R[],
	remembered: Remembered<R>,
): Required<Pick<TriggerState, 'known' | 'readUpTo'>> {
	const next = new Map(known);
	for (const [id, letter] of rows.flatMap(remembered)) next.set(shortKey(id), letter);
	return { known: packedRows(next), readUpTo };
}
