import { mapConcurrently } from '../../shared/mapConcurrently';
import type { Row } from '../client/page';
import type { SnelStartReader } from '../client/snelStartReader';
import { anyOf, chainsOf } from './anyOf';
import { equalsId } from './equalsText';

/** Characters of a filter that SnelStart takes. */
const MOST_CHARACTERS = 3800;

/**
 * Records of a list by id, a filter of ids at a time; ids that a filter does not bring are fetched one by one.
 *
 * @param atOnce ids in one filter: less than fit on a page of that list
 */
export async function rowsById<R extends Row>(
	reader: SnelStartReader,
	path: string,
	ids: readonly string[],
	atOnce: number,
): Promise<R[]> {
	const wanted = [...new Set(ids.filter((id) => id !== ''))];
	const chains = chainsOf(wanted, clauseOf, { clauses: atOnce, characters: MOST_CHARACTERS });
	const pages = await mapConcurrently(chains, reader.concurrency, async (chain) => {
		const query = { $filter: anyOf(chain.map(clauseOf)), $top: atOnce };
		return await reader.tryPage<R>(path, query);
	});
	const found = new Map(pages.flatMap((rows) => rows ?? []).map((row) => [row.id, row]));
	const missing = wanted.filter((id) => !found.has(id));
	const single = await mapConcurrently(
		missing,
		reader.concurrency,
		async (id) => await reader.one<R>(`${path}/${id}`),
	);
	single.forEach((row) => row && found.set(row.id, row));
	return wanted.flatMap((id) => found.get(id) ?? []);
}

const clauseOf = (id: string): string => equalsId('Id', id);
