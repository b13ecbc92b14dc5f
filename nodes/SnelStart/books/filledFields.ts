import type { WireArticle } from '../wire/wireArticle';

/** Extra fields by name; those without a value say nothing. */
export function filledFields(fields: WireArticle['extraVelden']): Record<string, string> {
	const filled = (fields ?? []).filter(({ naam, waarde }) => naam && waarde);
	return Object.fromEntries(filled.map(({ naam, waarde }) => [naam, waarde]));
}
