import type { AssortmentChanges } from '../stream/assortmentChanges';
import type { AssortmentSummary } from '../stream/assortmentSummary';
import type { PricedArticle } from '../stream/pricedArticle';
import type { ShopProduct } from '../stream/shopProduct';
import { counted } from '../words/counted';
import type { Matched } from './matchAssortment';

/** Names of each kind that are told; the shop and SnelStart show the rest. */
const MOST_TOLD = 50;

/** How much was looked at and what it came to. */
export function assortmentSummary(
	about: AssortmentSummary['about'],
	of: {
		articles: readonly PricedArticle[];
		products: readonly ShopProduct[];
		matched: Matched;
		planned: readonly AssortmentChanges[];
	},
): AssortmentSummary {
	const { articles, products, matched, planned } = of;
	const count = (...actions: string[]): number =>
		planned.filter(({ action }) => actions.includes(action)).length;
	const [toWrite, toAsk, blocked] = [count('write', 'create'), count('ask'), count('none')];
	const [pairs, shown] = [matched.pairs.length, { articles: articles.length }];
	return {
		kind: 'assortmentSummary',
		about,
		...shown,
		products: products.length,
		matched: pairs,
		toWrite,
		toAsk,
		blocked,
		notInSnelStart: matched.notInSnelStart.slice(0, MOST_TOLD),
		notInShop: matched.notInShop.slice(0, MOST_TOLD).map(({ code }) => code),
		unknownCustomers: withoutAccount(matched).slice(0, MOST_TOLD),
		headline: `${counted(pairs, 'product')} with an article: ${toWrite} to write, ${toAsk} to confirm, ${blocked} not written`,
		headlineNl: `${counted(pairs, 'product', 'producten')} met een artikel: ${toWrite} te schrijven, ${toAsk} te bevestigen, ${blocked} niet geschreven`,
	};
}

const withoutAccount = ({ pairs }: Matched): string[] => [
	...new Set(
		pairs
			.flatMap(({ article }) => article.agreements ?? [])
			.filter(({ customerIds }) => customerIds?.length === 0)
			.map(({ description, relationNumber }) => `${relationNumber} ${description}`.trim()),
	),
];
