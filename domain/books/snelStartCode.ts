import type { Article } from './books';

/** Name of an extra field (extra veld), null for the article code (artikelcode) itself. */
export type SnelStartField = string | null;

/** What an article goes by in SnelStart: its code, or what the extra field holds; empty when nothing. */
export const snelStartCodeOf = (article: Article, field: SnelStartField): string =>
	field === null ? article.code : (article.extraFields[field] ?? '');
