import type { FieldChange } from '../stream/assortmentChanges';
import type { AssortmentSummary } from '../stream/assortmentSummary';
import type { PlannedPrice } from '../stream/plannedPrice';
import type { PricedArticle } from '../stream/pricedArticle';
import type { ShopProduct } from '../stream/shopProduct';
import { fitsPattern } from '../words/fitsPattern';
import type { Problem } from '../words/problem';
import { assortmentSummary } from './assortmentSummary';
import type { PriceSettings } from './priceSettings';
import { heldBackByMany } from './heldBackByMany';
import { changesInShops, inEachShop } from './inEachShop';
import { matchAssortment, type Pair } from './matchAssortment';
import { plannedGoods, type ToldOfGoods } from './plannedGoods';
import { priceChange, type PriceVerdict } from './priceChange';
import { withoutVat, type WithoutVat } from './withoutVat';
import { specificPriceChanges } from './specificPriceChanges';
import { wantedPrices } from './wantedPrices';

/**
 * What is to be written of the prices of everything that the shop sells: base prices, promotion prices, price agreements
 * and prices of shops of their own. What is right already makes no item. A change that is too large, or too many at once,
 * is kept back until the owner confirms it.
 */
export function planPrices(
	articles: readonly PricedArticle[],
	products: readonly ShopProduct[],
	settings: PriceSettings,
): { planned: PlannedPrice[]; summary: AssortmentSummary } {
	const matched = matchAssortment(articles, products);
	const pairs = matched.pairs.filter(
		({ article }) =>
			!article.inactive && !settings.exclude.some((pattern) => fitsPattern(pattern, article.code)),
	);
	const priced = new Set(
		pairs
			.map(({ product }) => product)
			.filter(isCombination)
			.map(idOf),
	);
	const doubtful = matched.doubtful.map(({ product, problem }) =>
		planned(product, null, { action: 'none', problems: [problem] }),
	);
	const read = new Set(products.flatMap(({ shopIds }) => shopIds));
	const judged = pairs.flatMap((pair) => {
		const { shopIds } = pair.product;
		const shopRules = settings.shopRules.filter(
			({ shopId }) => !read.has(shopId) || shopIds.includes(shopId),
		);
		return planPair(pair, priced, { ...settings, shopRules });
	});
	const all = heldBackByMany([...doubtful, ...judged], pairs.length, settings);
	return {
		planned: all,
		summary: assortmentSummary('prices', { articles, products, matched, planned: all }),
	};
}

const isCombination = ({ combinationId }: ShopProduct): boolean => combinationId !== '';
const idOf = ({ productId }: ShopProduct): string => productId;

const planned = (
	product: ShopProduct,
	article: PricedArticle | null,
	told: ToldOfGoods,
): PlannedPrice => ({
	kind: 'plannedPrice',
	...plannedGoods(product, article, told),
});

/** @param priced products whose combinations have prices of their own: what they are on top of stays as it is */
function planPair(
	pair: Pair,
	priced: ReadonlySet<string>,
	settings: PriceSettings,
): PlannedPrice[] {
	const { product, article } = pair;
	const conversion = withoutVat(article, product);
	if (conversion.value === null) {
		return [planned(product, article, { action: 'none', problems: conversion.problems })];
	}
	const isBase = product.hasCombinations && priced.has(product.productId);
	const verdict = isBase ? { changes: [] } : pricesInShops(pair, conversion.value, settings);
	const wanted = wantedPrices(pair, conversion.value, settings);
	const { changes, problems } = specificPriceChanges(product, wanted);
	const told = [...wanted.problems, ...problems];
	if ('problem' in verdict) {
		const action = verdict.isToConfirm ? 'ask' : 'none';
		return [planned(product, article, { action, problems: [verdict.problem, ...told] })];
	}
	const fields = verdict.changes;
	if (fields.length + changes.length > 0) {
		const of = { fields, specificPrices: changes, problems: told };
		return [planned(product, article, { action: 'write', ...of })];
	}
	return told.length > 0 ? [planned(product, article, { action: 'none', problems: told })] : [];
}

/** The price in each shop, or the first thing that stands in the way of one. */
function pricesInShops(
	{ product, article }: Pair,
	conversion: WithoutVat,
	settings: PriceSettings,
): { changes: FieldChange[] } | Extract<PriceVerdict, { problem: Problem }> {
	const each: Parameters<typeof changesInShops>[1][number][] = [];
	for (const one of inEachShop(product)) {
		const verdict = priceChange({ product: one, article }, conversion, settings);
		if ('problem' in verdict) return verdict;
		each.push({ shopIds: one.shopIds, changes: verdict.change ? [verdict.change] : [] });
	}
	return { changes: changesInShops(product, each) };
}
