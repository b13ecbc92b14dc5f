import type { SnelStartReader } from '../client/snelStartReader';
import type { Row } from '../client/page';

/** A filter together with what it means, so that its answer can be judged. */
export interface CheckedFilter<R extends Row> {
	filter: string;
	matches(row: R): boolean;
	/** Filter that brings a few rows of which some are likely to match: they must be in the answer. */
	witnesses: string;
	/** A row known to exist, e.g. made in this run: when it is missing it is asked for by its id. */
	knownId?: string;
}

const WITNESSES = 100;

/**
 * All rows that match, whether or not SnelStart honours the filter. A refused filter, and one that leaves out a
 * row that is seen to match, is replaced by reading the list in full. Costs one or two requests more than the list.
 */
export async function readChecked<R extends Row>(
	reader: SnelStartReader,
	path: string,
	checked: CheckedFilter<R>,
): Promise<R[]> {
	const witnesses = await witnessesOf<R>(reader, path, checked.witnesses);
	const result = await reader.filtered<R>(path, checked.filter);
	const found = 'refused' in result ? null : new Map(result.rows.map((row) => [row.id, row]));
	const known =
		checked.knownId && !found?.has(checked.knownId)
			? await reader.one<R>(`${path}/${checked.knownId}`)
			: null;
	const missed = [...witnesses, ...(known ? [known] : [])].some(
		(row) => checked.matches(row) && !found?.has(row.id),
	);
	const rows = found === null || missed ? await reader.all<R>(path) : [...found.values()];
	return rows.filter((row) => checked.matches(row));
}

async function witnessesOf<R extends Row>(
	reader: SnelStartReader,
	path: string,
	filter: string,
): Promise<R[]> {
	const rows = await reader.tryPage<R>(path, { $filter: filter, $top: WITNESSES });
	return rows ?? (await reader.sample<R>(path, WITNESSES));
}
