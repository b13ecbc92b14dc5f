import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';

import type { ArticleRules } from '../../../domain/stream/articleRules';
import type { PricedArticle } from '../../../domain/stream/pricedArticle';
import type { ShopProduct } from '../../../domain/stream/shopProduct';
import { arrivedAt, type Door } from '../../shared/arrived';

const DOOR: Door<'pricedArticle' | 'shopProduct' | 'articleRules'> = {
	takes: ['pricedArticle', 'shopProduct', 'articleRules'],
	refusesOthers: {
		why: 'is neither an article nor a product',
		advice:
			"Connect 'SnelStart: Article: Get Many for Shop' and behind it 'PrestaShop: Product: Get Many for Assortment' to this node. A node in between must keep the member 'kind'.",
	},
};

/** Articles and products of this run. Throws where one side is missing altogether: nothing would be green for nothing. */
export function assortmentArrived(context: IExecuteFunctions): {
	articles: PricedArticle[];
	products: ShopProduct[];
	/** Of new articles, where they were read. */
	rules?: ArticleRules;
} {
	const { rows } = arrivedAt(context, DOOR);
	const [articles, products] = [rows('pricedArticle'), rows('shopProduct')];
	const [rules] = rows('articleRules');
	const hasArticles = articles.length > 0 || rules !== undefined;
	if (hasArticles && products.length > 0) return { articles, products, rules };
	const missing = articles.length === 0 ? 'No article of SnelStart' : 'No product of the shop';
	throw new NodeOperationError(context.getNode(), `${missing} arrived, so nothing can be planned`, {
		description:
			"Connect 'SnelStart: Article: Get Many for Shop' to 'PrestaShop: Product: Get Many for Assortment' and that node to this one; look at what a filter in between takes out.",
		itemIndex: 0,
	});
}
