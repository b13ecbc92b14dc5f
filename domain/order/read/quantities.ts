import { mappedArticle } from '../../article/mappedArticle';
import { presentCodeOf, type ShopCodes } from '../../article/shopCode';
import type { IndexedBooks } from '../../books/indexedBooks';
import type { PlanSettings } from '../../settings/planSettings';
import type { OrderedQuantity } from '../../stream/orderedQuantity';
import type { WebOrderLine } from '../../stream/webOrder';

type TakingLine = ShopCodes &
	Partial<Pick<WebOrderLine, 'reinjected'>> & {
		quantity: number;
	};

type MatchedFields = Pick<
	PlanSettings,
	'shopArticleField' | 'snelStartArticleField' | 'productArticles'
>;

/**
 * What an order takes from the stock of each product of the shop, less what the shop has put back on it, under the code
 * of the article (artikelcode) that stands for the product now. A line of which the shop knows neither product nor code
 * takes nothing that can be named.
 */
export function orderedQuantities(
	lines: readonly TakingLine[],
	books: Pick<IndexedBooks, 'articleIndex'>,
	settings: MatchedFields,
): OrderedQuantity[] {
	const taken = new Map<string, OrderedQuantity>();
	for (const line of lines) {
		const { productId = '', combinationId = '' } = line;
		const quantity = Math.max(0, line.quantity - Math.max(0, line.reinjected ?? 0));
		const code = articleCodeOf(line, books, settings);
		if (quantity === 0 || (code === '' && productId === '')) continue;
		const key = JSON.stringify([productId, combinationId, code]);
		const known = taken.get(key)?.quantity ?? 0;
		taken.set(key, { productId, combinationId, code, quantity: known + quantity });
	}
	return [...taken.values()];
}

/**
 * The code that the shop has for the product now, otherwise the one on the order line. Where the shop's code stands in
 * an extra field (extra veld) it is the code of the article found by that, and the shop's own when none is found. A
 * product that a row of the settings books on an article goes by the code of that.
 */
function articleCodeOf(
	line: TakingLine,
	{ articleIndex }: Pick<IndexedBooks, 'articleIndex'>,
	settings: MatchedFields,
): string {
	const { shopArticleField, snelStartArticleField: field } = settings;
	const mapped = mappedArticle(line, settings);
	if (mapped !== null) return mapped.code;
	const shopCode = presentCodeOf(line, shopArticleField);
	const found =
		field === null || shopCode === ''
			? []
			: articleIndex.withCode(shopCode, field).filter(({ inactive }) => !inactive);
	return found.length === 1 ? found[0].code : shopCode;
}
