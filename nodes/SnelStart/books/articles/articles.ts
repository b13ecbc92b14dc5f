import { mapConcurrently } from '../../../shared/mapConcurrently';
import { containsText, equalsId, hasExtraField } from '../../odata/equalsText';
import type { SnelStartReader } from '../../client/snelStartReader';
import { findByValue } from '../../odata/findByValue';
import type { WireArticle } from '../../wire/wireArticle';
import { anyOf, chainsOf } from '../../odata/anyOf';

const PATH = '/artikelen';
/** One less than fit on a page of articles: an answer that is not full needs no look at a second page. */
const CHAIN = 24;

const codeOf = (code: string): string => code.trim().toLowerCase();

/** Articles by code. Codes are compared without regard to case, as SnelStart's database does. */
export async function findArticlesByCode(
	reader: SnelStartReader,
	codes: readonly string[],
): Promise<WireArticle[]> {
	return await findByValue<WireArticle>(reader, {
		path: PATH,
		property: 'Artikelcode',
		values: codes.filter((code) => code.trim() !== ''),
		textOf: ({ artikelcode }) => artikelcode,
		valuesOf: ({ artikelcode }) => [codeOf(artikelcode)],
		normalise: codeOf,
		prove: false,
		chain: CHAIN,
	});
}

/**
 * Articles that hold one of these values in an extra field (extra veld), compared without regard to case. Nobody has
 * shown such a filter to work (reference §3.1), so it is proven with an article that has the field filled in;
 * refused, ignored or unproven, the articles are read in full.
 */
export async function findArticlesByExtraField(
	reader: SnelStartReader,
	field: string,
	values: readonly string[],
): Promise<WireArticle[]> {
	const valueOf = ({ extraVelden }: WireArticle) =>
		(extraVelden ?? []).find(({ naam }) => naam === field)?.waarde ?? '';
	return await findByValue<WireArticle>(reader, {
		path: PATH,
		property: 'ExtraVelden',
		clause: (value) => hasExtraField('ExtraVelden', field, value),
		values: values.filter((value) => value.trim() !== ''),
		textOf: valueOf,
		valuesOf: (row) => [codeOf(valueOf(row))].filter(Boolean),
		normalise: codeOf,
		prove: 'orReadAll',
		chain: CHAIN - 1,
	});
}

/** Articles by id, one page of ids at a time; ids that a filter does not bring are fetched one by one. */
export async function findArticlesById(
	reader: SnelStartReader,
	ids: readonly string[],
): Promise<WireArticle[]> {
	const wanted = [...new Set(ids.filter((id) => id !== ''))];
	const chains = chainsOf(wanted, (id) => equalsId('Id', id), { clauses: CHAIN, characters: 3800 });
	const answers = await mapConcurrently(chains, reader.concurrency, async (chain) => {
		const filter = anyOf(chain.map((id) => equalsId('Id', id)));
		const query = { $filter: filter, $top: CHAIN };
		const answer = await reader.tryAsk({ method: 'GET', path: PATH, query });
		return answer.ok && Array.isArray(answer.body) ? (answer.body as WireArticle[]) : [];
	});
	const found = new Map(answers.flat().map((row) => [row.id, row]));
	const missing = wanted.filter((id) => !found.has(id));
	const single = await mapConcurrently(
		missing,
		reader.concurrency,
		async (id) => await reader.one<WireArticle>(`${PATH}/${id}`),
	);
	single.forEach((row) => row && found.set(row.id, row));
	return wanted.flatMap((id) => found.get(id) ?? []);
}

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
	const top = reader.pageSize(PATH);
	if (needle === '') return await reader.sample<WireArticle>(PATH, top);
	const filter = anyOf([containsText('Artikelcode', needle), containsText('Omschrijving', needle)]);
	const query = { $filter: filter, $top: top };
	const answer = await reader.tryAsk({ method: 'GET', path: PATH, query });
	if (answer.ok && Array.isArray(answer.body)) return answer.body as WireArticle[];
	return await reader.all<WireArticle>(PATH);
}
