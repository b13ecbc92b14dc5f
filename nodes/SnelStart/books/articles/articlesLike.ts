import type { SnelStartReader } from '../../client/snelStartReader';
import { anyOf } from '../../odata/anyOf';
import { containsText } from '../../odata/equalsText';
import type { WireArticle } from '../../wire/wireArticle';
import { ARTICLES } from './articlePath';

/** Texts in one filter. */
const MOST_TEXTS = 24;

/**
 * One page of articles whose code or description holds one of the first few texts, for suggestions: a single request,
 * and nothing when SnelStart refuses it. What it leaves out is not absent. SnelStart may mind capitals.
 */
export async function articlesLike(
	reader: SnelStartReader,
	property: 'Artikelcode' | 'Omschrijving',
	texts: readonly string[],
): Promise<WireArticle[]> {
	const clauses = texts.slice(0, MOST_TEXTS).map((text) => containsText(property, text));
	if (clauses.length === 0) return [];
	const query = { $filter: anyOf(clauses), $top: reader.pageSize(ARTICLES) };
	return (await reader.tryPage<WireArticle>(ARTICLES, query)) ?? [];
}
