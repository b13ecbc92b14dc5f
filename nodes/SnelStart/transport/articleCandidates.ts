import type { WireArticle } from '../api/types';
import { anyOf, containsText } from './odata';
import type { SnelStartReader } from './reader';

const PATH = '/artikelen';
/** Texts in one filter, each looked for in code and description. */
const MOST_TEXTS = 8;

/**
 * One page of articles whose code or description holds one of the first few texts, for suggestions: a single request,
 * and nothing when SnelStart refuses it. What it leaves out is not absent.
 */
export async function articlesLike(
	reader: SnelStartReader,
	texts: readonly string[],
): Promise<WireArticle[]> {
	const wanted = texts.slice(0, MOST_TEXTS);
	if (wanted.length === 0) return [];
	const clauses = wanted.flatMap((text) => [
		containsText('Artikelcode', text),
		containsText('Omschrijving', text),
	]);
	const query = { $filter: anyOf(clauses), $top: reader.pageSize(PATH) };
	const answer = await reader.tryAsk({ method: 'GET', path: PATH, query });
	return answer.ok && Array.isArray(answer.body) ? (answer.body as WireArticle[]) : [];
}
