import type { SnelStartReader } from '../../client/snelStartReader';
import type { WireArticle } from '../../wire/wireArticle';
import { definedFields, fieldNames, FIELD_SAMPLE } from '../extraFields';
import { articlePath, ARTICLES } from './articlePath';

/**
 * Names of the extra fields (extra velden) of articles: what one article may have, and what a few do have. Only a
 * list to choose from, so that fields it lacks are no mistake; empty where the administration has no articles.
 */
export async function articleFieldNames(reader: SnelStartReader): Promise<string[]> {
	const rows = await reader.sample<WireArticle>(ARTICLES, FIELD_SAMPLE);
	const defined = await definedFields(reader, rows[0] && articlePath(rows[0].id));
	return fieldNames(
		defined,
		rows.flatMap(({ extraVelden }) => extraVelden ?? []),
	);
}
