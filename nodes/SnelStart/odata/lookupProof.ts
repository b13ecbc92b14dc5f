import type { Lookup } from './lookup';
import type { SnelStartReader } from '../client/snelStartReader';
import type { Row } from '../client/page';

const SAMPLE_ROWS = 100;

const sizeOfSample = (reader: SnelStartReader, path: string): number =>
	Math.min(SAMPLE_ROWS, reader.pageSize(path));

/** Rows of a list that are known to exist; all of them where the list is short. */
export const sampleOf = async <R extends Row>(
	reader: SnelStartReader,
	path: string,
): Promise<R[]> => await reader.sample<R>(path, sizeOfSample(reader, path));

/** Text that a filter must be able to find; or the whole list, where it is so short that it came as the sample. */
export async function lookupProofFor<R extends Row>(
	reader: SnelStartReader,
	lookup: Lookup<R>,
): Promise<{ witness: string | null; wholeList?: R[] }> {
	if (!lookup.prove || lookup.witness) return { witness: lookup.witness ?? null };
	const sample = await (lookup.sample?.() ?? sampleOf<R>(reader, lookup.path));
	if (sample.length < sizeOfSample(reader, lookup.path)) {
		const isAll = await reader.isWhole(lookup.path, sample);
		return { witness: null, wholeList: isAll ? sample : await reader.all<R>(lookup.path) };
	}
	const witness = textIn(lookup, sample);
	if (witness !== null || lookup.witnesses === undefined) return { witness };
	return { witness: textIn(lookup, await rowsWithValue(reader, lookup.path, lookup.witnesses)) };
}

const textIn = <R extends Row>(lookup: Lookup<R>, rows: R[]): string | null =>
	rows.map((row) => lookup.textOf(row)).find((text) => text !== '') ?? null;

async function rowsWithValue<R extends Row>(
	reader: SnelStartReader,
	path: string,
	filter: string,
): Promise<R[]> {
	return (await reader.tryPage<R>(path, { $filter: filter, $top: SAMPLE_ROWS })) ?? [];
}
