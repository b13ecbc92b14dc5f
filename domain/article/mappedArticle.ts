import { firstMatch } from '../settings/firstMatch';
import type { PlanSettings } from '../settings/planSettings';
import { fitsProduct, type ProductArticle } from '../settings/productPattern';
import { presentCodeOf, shopCodeOf, type ShopCodes } from './shopCode';

/** Codes that an order line goes by: on the line itself, now, and its reference. */
export const codesOfLine = (
	line: ShopCodes,
	{ shopArticleField }: Pick<PlanSettings, 'shopArticleField'>,
): string[] => [
	shopCodeOf(line, shopArticleField),
	presentCodeOf(line, shopArticleField),
	line.code,
];

/** The row that books the product of a line on an article of its own; null where it goes by its code. */
export function mappedArticle(
	line: ShopCodes,
	settings: Pick<PlanSettings, 'productArticles' | 'shopArticleField'>,
): ProductArticle | null {
	const { productArticles } = settings;
	if (productArticles.length === 0) return null;
	const product = { ...line, codes: codesOfLine(line, settings) };
	return firstMatch(
		productArticles,
		(row) => fitsProduct(row, product),
		(row) => row,
	);
}
