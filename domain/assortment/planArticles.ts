import type { AssortmentSummary } from '../stream/assortmentSummary';
import type { PlannedProduct } from '../stream/plannedProduct';
import type { PricedArticle } from '../stream/pricedArticle';
import type { ShopProduct } from '../stream/shopProduct';
import { grouped } from '../words/grouped';
import { fitsPattern } from '../words/fitsPattern';
import { worded } from '../words/wording';
import { assortmentProblem } from './assortmentProblem';
import { assortmentSummary } from './assortmentSummary';
import type { ArticleSettings } from './articleSettings';
import { draftOf, isForShop } from './draftOf';
import { fieldChanges } from './fieldChanges';
import { heldBackByMany } from './heldBackByMany';
import { changesInShops, eachOnce, inEachShop } from './inEachShop';
import { matchAssortment, type Matched, type Pair } from './matchAssortment';
import { parentOf } from './parentOf';
import { plannedGoods, type ToldOfGoods } from './plannedGoods';

/**
 * What is to be written of the products of the shop by the mapping table, one item for each product or combination that
 * differs, and drafts of articles without a product where they are wanted. What the shop owns is never written.
 */
export function planArticles(
	articles: readonly PricedArticle[],
	products: readonly ShopProduct[],
	settings: ArticleSettings,
): { planned: PlannedProduct[]; summary: AssortmentSummary } {
	const matched = matchAssortment(articles, products);
	const pairs = matched.pairs.filter(
		({ article }) => !settings.exclude.some((pattern) => fitsPattern(pattern, article.code)),
	);
	const priced = new Set(
		pairs.flatMap(({ product }) => (product.combinationId === '' ? [] : product.productId)),
	);
	const parent = parentOf(products);
	const doubtful = matched.doubtful.map(({ product, problem }) =>
		planned(product, null, { action: 'none', problems: [problem] }),
	);
	const judged = pairs.flatMap((pair) => planPair(pair, priced, parent(pair.product), settings));
	const drafts = settings.makeDrafts ? draftsOf(matched, articles, products, settings) : [];
	const all = heldBackByMany([...doubtful, ...judged, ...drafts], pairs.length, settings);
	return {
		planned: all,
		summary: assortmentSummary('products', { articles, products, matched, planned: all }),
	};
}

const planned = (
	product: ShopProduct | null,
	article: PricedArticle | null,
	told: ToldOfGoods,
): PlannedProduct => ({
	kind: 'plannedProduct',
	...plannedGoods(product, article, told),
});

function planPair(
	pair: Pair,
	priced: ReadonlySet<string>,
	parent: ShopProduct,
	settings: ArticleSettings,
): PlannedProduct[] {
	const { product, article } = pair;
	const isBase = product.hasCombinations && priced.has(product.productId);
	const inShops = inEachShop(product).map((one) => {
		const verdict = fieldChanges({ product: one, article }, settings, {
			parent: inEachShop(parent).find((base) => isIn(base, one.shopIds[0])) ?? parent,
			isBase,
		});
		return { ...verdict, shopIds: one.shopIds };
	});
	const changes = changesInShops(product, inShops);
	const problems = eachOnce(inShops.flatMap((one) => one.problems));
	const isToConfirm = inShops.some((one) => one.isToConfirm);
	if (isToConfirm) {
		return [planned(product, article, { action: 'ask', fields: changes, problems })];
	}
	if (changes.length > 0) {
		return [planned(product, article, { action: 'write', fields: changes, problems })];
	}
	return problems.length > 0 ? [planned(product, article, { action: 'none', problems })] : [];
}

const isIn = ({ shopIds }: ShopProduct, shopId = ''): boolean => shopIds.includes(shopId);

/** Articles that nothing in the shop could be; a code that is nearly that of a product is left to a person. */
function draftsOf(
	{ notInShop, doubtful }: Matched,
	articles: readonly PricedArticle[],
	products: readonly ShopProduct[],
	settings: ArticleSettings,
): PlannedProduct[] {
	const near = new Set(doubtful.map(({ product }) => product.code.trim().toLowerCase()));
	const byCode = grouped(articles, ({ code }) => code);
	const once = notInShop.filter(
		({ code }) => byCode.get(code)?.length === 1 && !near.has(code.trim().toLowerCase()),
	);
	return once
		.filter((article) => isForShop(article, settings))
		.map((article) => {
			const fields = draftOf(article, products, settings);
			if (fields) return planned(null, article, { action: 'create', fields });
			const problem = assortmentProblem(
				'product-not-written',
				worded(
					'no draft was made: its name or price cannot be told for the shop',
					'er is geen concept gemaakt: naam of prijs is voor de webwinkel niet te bepalen',
				),
				worded(
					'Make the product in the shop with this code.',
					'Maak het product in de webwinkel met deze code.',
				),
			);
			return planned(null, article, { action: 'none', problems: [problem] });
		});
}
