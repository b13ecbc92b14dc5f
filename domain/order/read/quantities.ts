import { shopCodeOf, type ShopCodes } from '../../article/shopCode';
import type { IndexedBooks } from '../../books/indexedBooks';
import type { PlanSettings } from '../../settings/planSettings';
import type { OrderedQuantity } from '../../stream/orderedQuantity';

/**
 * What an order takes from stock, summed per article code (artikelcode) of SnelStart. Where the shop's code stands in
 * an extra field (extra veld) it is the code of the article found by that, and the shop's own when none is found.
 * Lines without a code take nothing that can be named.
 */
export function orderedQuantities(
	lines: ReadonlyArray<ShopCodes & { quantity: number }>,
	{ articleIndex }: Pick<IndexedBooks, 'articleIndex'>,
	settings: Pick<PlanSettings, 'shopArticleField' | 'snelStartArticleField'>,
): OrderedQuantity[] {
	const { shopArticleField, snelStartArticleField: field } = settings;
	const byCode = new Map<string, number>();
	for (const line of lines) {
		const shopCode = shopCodeOf(line, shopArticleField);
		const found =
			field === null || shopCode === ''
				? []
				: articleIndex.withCode(shopCode, field).filter(({ inactive }) => !inactive);
		const code = found.length === 1 ? found[0].code : shopCode;
		if (code !== '' && line.quantity > 0) byCode.set(code, (byCode.get(code) ?? 0) + line.quantity);
	}
	return [...byCode].map(([code, quantity]) => ({ code, quantity }));
}
