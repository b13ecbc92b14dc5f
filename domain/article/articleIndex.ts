import type { Article } from '../order/books';

/** Name of an extra field (extra veld), null for the article code (artikelcode) itself. */
export type SnelStartField = string | null;

type ByCode = ReadonlyMap<string, Article[]>;

const known = new WeakMap<readonly Article[], Map<SnelStartField, ByCode>>();

/** What an article goes by in SnelStart: its code, or what the extra field holds; empty when nothing. */
export const snelStartCodeOf = (article: Article, field: SnelStartField): string =>
	field === null ? article.code : (article.extraFields[field] ?? '');

/** The articles that carry exactly this code in the field; kept per list, so that a long run stays quick. */
export function articlesWith(
	code: string,
	articles: readonly Article[],
	field: SnelStartField,
): Article[] {
	const maps = known.get(articles) ?? new Map<SnelStartField, ByCode>();
	known.set(articles, maps);
	const byCode = maps.get(field) ?? grouped(articles, field);
	maps.set(field, byCode);
	return byCode.get(code) ?? [];
}

function grouped(articles: readonly Article[], field: SnelStartField): ByCode {
	const groups = new Map<string, Article[]>();
	for (const article of articles) {
		const code = snelStartCodeOf(article, field);
		if (code === '') continue;
		const group = groups.get(code);
		if (group) group.push(article);
		else groups.set(code, [article]);
	}
	return groups;
}
