import type { VatRate } from '../../money/vat';
import type { Article } from '../../books/books';
import type { OrderPart } from './orderPart';
import type { PlanContext } from '../read/planContext';

/**
 * Lines of text on SnelStart's article for it (tekstartikel -1), which the manual calls lines without quantity: so they
 * go with quantity 0 and price 0. `rate` is only that of the line they belong to; no amount comes of it.
 */
export function textParts(
	texts: readonly string[],
	rate: VatRate,
	{ books, settings }: PlanContext,
): OrderPart[] {
	const id = settings.textArticleId;
	if (id === null) return [];
	const article = books.articlesById.get(id) ?? textArticle(id);
	const nothing = { quantity: 0, incl: 0, excl: 0, rate };
	return texts.map((description) => ({ kind: 'text', article, description, ...nothing }));
}

const textArticle = (id: string): Article => ({
	id,
	code: '-1',
	name: '',
	revenueGroupId: null,
	inactive: false,
	price: '0',
	extraFields: {},
	parts: [],
});
