import type { SnelStartReader } from '../../client/snelStartReader';
import type { WireArticle } from '../../wire/wireArticle';
import { ARTICLES } from './articlePath';
import { articlesLike } from './articlesLike';

const MOST_PAGES = 20;

/** SnelStart's own articles for lines of text: they take no amount. */
const TEXT_ARTICLES = ['-1', '-2'];

/** What stands in the names of articles for costs, without its first letter: SnelStart may mind capitals. */
const WORDS = ['erzend', 'orting', 'osten', 'npak', 'erschil', 'etaal', 'orto', 'ezorg', 'erzamel'];

/**
 * Active articles of which SnelStart keeps no stock (voorraadcontrole), by code: what costs may be booked on. Of an
 * administration with very many the first pages, and those with a name that tells of costs.
 */
export async function articlesForCosts(reader: SnelStartReader): Promise<WireArticle[]> {
	const found = await withoutStock(reader);
	const named = found.isWhole
		? []
		: await articlesLike(reader, 'Omschrijving', [
				...WORDS,
				...WORDS.map((word) => word.toUpperCase()),
			]);
	const byId = new Map([...found.rows, ...named].map((row) => [row.id, row]));
	return [...byId.values()]
		.filter(({ voorraadControle, isNonActief }) => voorraadControle === false && !isNonActief)
		.filter(({ artikelcode }) => !TEXT_ARTICLES.includes(artikelcode))
		.sort((a, b) => a.artikelcode.localeCompare(b.artikelcode, 'nl', { numeric: true }));
}

/** Pages of them, as far as SnelStart heeds the filter: it is not believed blindly. */
async function withoutStock(
	reader: SnelStartReader,
): Promise<{ rows: WireArticle[]; isWhole: boolean }> {
	const rows: WireArticle[] = [];
	for (let count = 0; count < MOST_PAGES; count += 1) {
		const $top = reader.pageSize(ARTICLES);
		const page = await reader.tryPage<WireArticle>(ARTICLES, {
			$filter: 'VoorraadControle eq false',
			$top,
			$skip: rows.length,
		});
		if (page === null) return { rows, isWhole: false };
		rows.push(...page);
		if (page.length < $top) return { rows, isWhole: true };
	}
	return { rows, isWhole: false };
}
