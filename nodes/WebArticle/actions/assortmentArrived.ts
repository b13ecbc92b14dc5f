import type { IExecuteFunctions } from 'n8n-workflow';

import type { ArticleRules } from '../../../domain/stream/articleRules';
import type { PricedArticle } from '../../../domain/stream/pricedArticle';
import type { Where } from '../../../domain/stream/lookedIn';
import type { ShopProduct } from '../../../domain/stream/shopProduct';
import { whereOf } from '../../../domain/stream/whereOf';
import { arrivedAt, type Door } from '../../shared/arrived';
import { worded } from '../../../domain/words/wording';
import { toldError } from '../../shared/toldError';

const DOOR: Door<'pricedArticle' | 'shopProduct' | 'articleRules' | 'lookedIn'> = {
	takes: ['pricedArticle', 'shopProduct', 'articleRules', 'lookedIn'],
	refusesOthers: {
		why: worded('is neither an article nor a product', 'is geen artikel en geen product'),
		advice: worded(
			"Connect 'SnelStart: Article: Get Many for Shop' and behind it 'PrestaShop: Product: Get Many for Assortment' to this node. A node in between must keep the member 'kind'.",
			"Verbind 'SnelStart: Article: Get Many for Shop' en daarachter 'PrestaShop: Product: Get Many for Assortment' met deze node. Een node daartussen moet het veld 'kind' behouden.",
		),
	},
};

/**
 * Articles and products of this run. Throws where one side is missing altogether and its end did not come in either:
 * nothing would be green for nothing.
 */
export function assortmentArrived(context: IExecuteFunctions): {
	articles: PricedArticle[];
	products: ShopProduct[];
	/** Of new articles, where they were read. */
	rules?: ArticleRules;
	where: Partial<Where>;
} {
	const { rows } = arrivedAt(context, DOOR);
	const [articles, products] = [rows('pricedArticle'), rows('shopProduct')];
	const [rules] = rows('articleRules');
	const ends = rows('lookedIn');
	const isThere = (articles.length > 0 || rules !== undefined) && products.length > 0;
	if (isThere || ends.length > 0) return { articles, products, rules, where: whereOf(ends) };
	const missing =
		articles.length === 0
			? worded('No article of SnelStart', 'geen artikel van SnelStart')
			: worded('No product of the shop', 'geen product van de webwinkel');
	throw toldError(
		context.getNode(),
		worded(
			`${missing.en} arrived, so nothing can be planned`,
			`Er kwam ${missing.nl} binnen, dus er valt niets te plannen`,
		),
		{
			description: worded(
				"Connect 'SnelStart: Article: Get Many for Shop' to 'PrestaShop: Product: Get Many for Assortment' and that node to this one; look at what a filter in between takes out.",
				"Verbind 'SnelStart: Article: Get Many for Shop' met 'PrestaShop: Product: Get Many for Assortment' en die met deze node; kijk wat een filter daartussen weglaat.",
			),
			itemIndex: 0,
		},
	);
}
