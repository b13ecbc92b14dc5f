import { hasExtraField } from '../../odata/equalsText';
import type { Lookup } from '../../odata/lookup';
import type { WireArticle } from '../../wire/wireArticle';
import { ARTICLES, ARTICLES_AT_ONCE } from './articlePath';
import { asCompared } from '../../../../domain/words/asCompared';

/**
 * Articles that hold one of these values in an extra field (extra veld), compared without regard to case. SnelStart
 * has never been seen to honour such a filter, so it is proven with an article that has the field filled in; refused,
 * ignored or unproven, the articles are read in full.
 */
export function articlesByExtraField(
	field: string,
	values: readonly string[],
): Lookup<WireArticle> {
	const valueOf = ({ extraVelden }: WireArticle) =>
		(extraVelden ?? []).find(({ naam }) => naam === field)?.waarde ?? '';
	return {
		path: ARTICLES,
		property: 'ExtraVelden',
		clause: (value) => hasExtraField('ExtraVelden', field, value),
		values: values.filter((value) => value.trim() !== ''),
		textOf: valueOf,
		valuesOf: (row) => [asCompared(valueOf(row))].filter(Boolean),
		normalise: asCompared,
		prove: 'orReadAll',
		chain: ARTICLES_AT_ONCE - 1,
	};
}
