import type { IndexedBooks } from '../../books/indexedBooks';
import type { CostKind, PlanSettings } from '../../settings/planSettings';
import type { OrderedQuantity } from '../../stream/orderedQuantity';

/** Chosen like costs, and stand for goods. */
const FOR_GOODS: CostKind[] = ['collective', 'unknownArticle'];

/** Ids of the articles that stand for costs (verzendkosten, korting and the like) and that this order sells none of as goods. */
export function costsAlone(
	{ costArticles }: Pick<PlanSettings, 'costArticles'>,
	{ articlesById, articleIndex }: Pick<IndexedBooks, 'articlesById' | 'articleIndex'>,
	quantities: readonly OrderedQuantity[],
): string[] {
	const forGoods = costArticles.filter(({ cost }) => FOR_GOODS.includes(cost));
	const codes = new Set(quantities.map(({ code }) => code));
	const sold = [...codes].flatMap((code) => articleIndex.withCode(code, null));
	const goods = new Set([
		...forGoods.map(({ articleId }) => articleId),
		...sold.flatMap(({ id, parts }) => [id, ...parts.map(({ articleId }) => articleId)]),
	]);
	const costs = new Set(costArticles.map(({ articleId }) => articleId));
	return [...costs].filter((id) => articlesById.has(id) && !goods.has(id));
}
