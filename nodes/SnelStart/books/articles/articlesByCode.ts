import type { Lookup } from '../../odata/lookup';
import type { WireArticle } from '../../wire/wireArticle';
import { ARTICLES, ARTICLES_AT_ONCE } from './articlePath';
import { asCompared } from '../../../../domain/words/asCompared';

/** Articles by code (artikelcode), compared without regard to case and outer blanks, as SnelStart's database does. */
export const articlesByCode = (codes: readonly string[]): Lookup<WireArticle> => ({
	path: ARTICLES,
	property: 'Artikelcode',
	values: codes.filter((code) => code.trim() !== ''),
	textOf: ({ artikelcode }) => artikelcode,
	valuesOf: ({ artikelcode }) => [asCompared(artikelcode)],
	normalise: asCompared,
	prove: false,
	chain: ARTICLES_AT_ONCE,
});
