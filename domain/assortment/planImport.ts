import type { ArticleChange } from '../stream/articleChange';
import type { ArticleRules } from '../stream/articleRules';
import type { AssortmentSummary } from '../stream/assortmentSummary';
import type { PlannedArticle } from '../stream/plannedArticle';
import type { PricedArticle } from '../stream/pricedArticle';
import type { ShopProduct } from '../stream/shopProduct';
import { fitsPattern } from '../words/fitsPattern';
import type { Problem } from '../words/problem';
import { worded } from '../words/wording';
import { articleForProduct } from './articleForProduct';
import { assortmentProblem } from './assortmentProblem';
import { assortmentSummary } from './assortmentSummary';
import { differsInShops } from './differsInShops';
import { heldBackByMany } from './heldBackByMany';
import { importChanges } from './importChanges';
import type { ImportSettings } from './importSettings';
import { isConfirmed } from './largeChange';
import { matchAssortment, type Pair } from './matchAssortment';
import { newGoods } from './newGoods';
import { parentOf } from './parentOf';
import { plannedGoods, type ToldOfGoods } from './plannedGoods';

/**
 * What is to be written in SnelStart of what the shop says since the chosen moment: one item for each article that
 * differs or is new. A code that stands twice or nearly is another is told and never written.
 */
export function planImport(
	articles: readonly PricedArticle[],
	products: readonly ShopProduct[],
	rules: ArticleRules,
	settings: ImportSettings,
): { planned: ArticleChange[]; summary: AssortmentSummary } {
	const parent = parentOf(products);
	const isMeant = (product: ShopProduct) =>
		(parent(product).values.date_upd ?? '') >= settings.importFrom &&
		!settings.exclude.some((pattern) => fitsPattern(pattern, product.code));
	const matched = matchAssortment(articles, products);
	const doubtful = matched.doubtful
		.filter(({ product }) => isMeant(product))
		.map(({ product, problem }) => told(product, null, { action: 'none', problems: [problem] }));
	const pairs = matched.pairs.filter(({ product }) => isMeant(product));
	const known = pairs.flatMap((pair) => planPair(pair, parent(pair.product), settings));
	const fresh = newGoods(articles, products, matched, { codeField: settings.codeField, rules })
		.filter(({ product }) => isMeant(product) && isWanted(parent(product), settings))
		.map(({ product, doubt }) =>
			doubt
				? told(product, null, { action: 'none', problems: [doubt] })
				: planNew(product, parent(product), rules, settings),
		);
	const planned = [...doubtful, ...heldBackByMany(known, matched.pairs.length, settings), ...fresh];
	return {
		planned,
		summary: assortmentSummary('articles', { articles, products, matched, planned }),
	};
}

const isWanted = ({ values }: ShopProduct, { inactiveToo }: ImportSettings): boolean =>
	inactiveToo || values.active !== '0';

const NEW_ARTICLE = worded('new article', 'nieuw artikel');

/** What differs of its product differs of a combination. */
const withParent = (product: ShopProduct, { differing }: ShopProduct): ShopProduct => ({
	...product,
	differing: [...product.differing, ...differing],
});

const told = (
	product: ShopProduct,
	article: PricedArticle | null,
	what: ToldOfGoods,
	made: PlannedArticle | null = null,
): ArticleChange => ({
	kind: 'articleChange',
	...plannedGoods(product, article, what, NEW_ARTICLE),
	article: made,
});

function planPair(pair: Pair, parent: ShopProduct, settings: ImportSettings): ArticleChange[] {
	const { product, article } = pair;
	const { changes, problems, isToConfirm } = importChanges(pair, parent, settings);
	const read = settings.fields.filter(({ owner }) => owner === 'shop').map(({ field }) => field);
	const differing = changes.length > 0 ? differsInShops(withParent(product, parent), read) : null;
	if (differing) return [told(product, article, { action: 'none', problems: [differing] })];
	if (isToConfirm) return [told(product, article, { action: 'ask', fields: changes, problems })];
	if (changes.length > 0) {
		const isAsked = settings.knownArticles === 'propose' && !isConfirmed(article.code, settings);
		return [
			told(product, article, {
				action: isAsked ? 'ask' : 'write',
				fields: changes,
				problems: isAsked ? [PROPOSED, ...problems] : problems,
			}),
		];
	}
	return problems.length > 0 ? [told(product, article, { action: 'none', problems })] : [];
}

function planNew(
	product: ShopProduct,
	parent: ShopProduct,
	rules: ArticleRules,
	settings: ImportSettings,
): ArticleChange {
	const article = articleForProduct(product, parent, rules, settings);
	if (article.value === null) {
		return told(product, null, { action: 'none', problems: article.problems });
	}
	const { artikelcode, omschrijving, verkoopprijs, extraFields, fieldsByHand } = article.value;
	const written = {
		...{ artikelcode, omschrijving, verkoopprijs },
		...Object.fromEntries(
			Object.entries({ ...extraFields, ...fieldsByHand }).map(([name, value]) => [
				`extraVelden.${name}`,
				value,
			]),
		),
	};
	const fields = Object.entries(written).map(([field, after]) => ({
		...{ field, languageId: '', before: '', after },
	}));
	const differing = differsInShops(withParent(product, parent), ['name', 'price']);
	const isAsked = settings.newArticles === 'propose' && !isConfirmed(product.code, settings);
	return told(
		product,
		null,
		differing
			? { action: 'none', problems: [differing] }
			: { action: isAsked ? 'ask' : 'create', fields, problems: isAsked ? [PROPOSED] : [] },
		article.value,
	);
}

const PROPOSED: Problem = assortmentProblem(
	'article-proposed',
	worded(
		'it is proposed, and nobody confirmed it',
		'het is een voorstel, dat niemand heeft bevestigd',
	),
	worded(
		"Name the article in 'Confirmed Articles', or choose to create or update them all.",
		"Noem het artikel bij 'Confirmed Articles', of kies voor aanmaken of bijwerken van alles.",
	),
);
