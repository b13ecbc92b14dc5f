import { mapConcurrently } from '../../../shared/mapConcurrently';
import type { SnelStartReader } from '../../client/snelStartReader';
import { anyOf, chainsOf } from '../../odata/anyOf';
import { equalsId } from '../../odata/equalsText';
import type { WireArticle } from '../../wire/wireArticle';
import { articlePath, ARTICLES, ARTICLES_AT_ONCE } from './articlePath';

const LIMITS = { clauses: ARTICLES_AT_ONCE, characters: 3800 };

/** Articles by id, one page of ids at a time; ids that a filter does not bring are fetched one by one. */
export async function findArticlesById(
	reader: SnelStartReader,
	ids: readonly string[],
): Promise<WireArticle[]> {
	const wanted = [...new Set(ids.filter((id) => id !== ''))];
	const chains = chainsOf(wanted, clauseOf, LIMITS);
	const pages = await mapConcurrently(chains, reader.concurrency, async (chain) => {
		const query = { $filter: anyOf(chain.map(clauseOf)), $top: ARTICLES_AT_ONCE };
		return await reader.tryPage<WireArticle>(ARTICLES, query);
	});
	const found = new Map(pages.flatMap((rows) => rows ?? []).map((row) => [row.id, row]));
	const missing = wanted.filter((id) => !found.has(id));
	const single = await mapConcurrently(
		missing,
		reader.concurrency,
		async (id) => await reader.one<WireArticle>(articlePath(id)),
	);
	single.forEach((row) => row && found.set(row.id, row));
	return wanted.flatMap((id) => found.get(id) ?? []);
}

const clauseOf = (id: string): string => equalsId('Id', id);
