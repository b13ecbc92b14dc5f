import type { SnelStartReader } from '../../client/snelStartReader';
import { anyOf } from '../../odata/anyOf';
import { containsInAnyCase } from '../../odata/equalsText';
import type { WireArticle } from '../../wire/wireArticle';
import { ARTICLES } from './articlePath';

/** One page of articles whose code or description holds the text; filtered here when SnelStart does not. */
export async function searchArticles(
	reader: SnelStartReader,
	text: string,
): Promise<WireArticle[]> {
	const needle = text.trim();
	const rows = await searched(reader, needle);
	const holds = (value: string | null) =>
		(value ?? '').toLowerCase().includes(needle.toLowerCase());
	return rows.filter(({ artikelcode, omschrijving }) => holds(artikelcode) || holds(omschrijving));
}

async function searched(reader: SnelStartReader, needle: string): Promise<WireArticle[]> {
	const top = reader.pageSize(ARTICLES);
	if (needle === '') return await reader.sample<WireArticle>(ARTICLES, top);
	const filter = anyOf([
		containsInAnyCase('Artikelcode', needle),
		containsInAnyCase('Omschrijving', needle),
	]);
	const page = await reader.tryPage<WireArticle>(ARTICLES, { $filter: filter, $top: top });
	return page ?? (await reader.all<WireArticle>(ARTICLES));
}
