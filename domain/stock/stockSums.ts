import { alreadyReserved } from './alreadyReserved';
import { articlePolicy, hasOwnBuffer } from './articlePolicy';
import { type ArticleStock } from '../stream/articleStock';
import { claimsOn } from './claims';
import { limited, zeroed } from './limited';
import type { StockPolicy } from '../settings/stockPolicy';
import { resolveRecipe } from './recipe';
import {
	bufferTerms,
	leftAlone,
	ownStock,
	sellableOf,
	type Sellable,
	type Taken,
} from './sellable';
import type { ShopPack } from '../stream/shopPack';
import { isStandIn, stockBook, type StockBook } from './stockBook';
import { sumOf, type Term } from './term';
import type { StockSum } from './stockSum';
import { quantityOf } from './units';
import type { RecipePart, WebStock } from '../stream/webStock';
import type { Wording } from '../words/wording';
import type { ImportedOrder } from '../stream/importedOrder';
import { byCode } from './byCode';
import { codeInShop } from './codeInShop';

/**
 * Web stock (webvoorraad) of every article: what is in stock, less sales orders that SnelStart does not count yet,
 * web orders that are not in SnelStart, and the buffer; then the share of the shop, whole pieces, and the limits of
 * the policy. A recipe or pack without stock of its own comes to what its components allow; the general buffer is kept
 * back of those and not again of the recipe, and their maximum is theirs. Articles that nothing can be said of have
 * `webStock` null. Sorted by article code; the order of all inputs does not matter. As sums that are still in terms, which
 * a table of them is made of.
 */
export function stockSums(
	articles: readonly ArticleStock[],
	orders: readonly ImportedOrder[],
	policy: StockPolicy,
	packs: readonly ShopPack[] = [],
): StockSum[] {
	const book = stockBook(articles, policy.stockBasis, packs);
	const claims = claimsOn(book, orders, policy.packContents);
	const taken: Taken = { claims, alreadyReserved: alreadyReserved(book, claims) };
	const own = new Map<string, Sellable>();
	for (const article of book.articles.values()) {
		own.set(article.articleId, ownStock(article, taken, policy));
	}
	const sold = codesOfActive(book);
	return [...book.articles.values()]
		.filter((article) => !isStandIn(article))
		.sort(byCode)
		.map((article) => published(article, { book, own, sold }, policy));
}

/** Codes of the shop that an active article has: an inactive one that has the same is not the one that is sold. */
function codesOfActive(book: StockBook): ReadonlySet<string> {
	const active = [...book.articles.values()].filter(
		(article) => !article.inactive && !isStandIn(article),
	);
	return new Set(active.map(codeInShop).filter(Boolean));
}

const OTHER_IS_ACTIVE = leftAlone(
	'it is not active in SnelStart (niet actief), and another article with its code is',
	'het is niet actief in SnelStart, en een ander artikel met zijn code wel',
).leftAlone;

const NOT_ACTIVE = leftAlone(
	'it is not active in SnelStart (niet actief)',
	'het is niet actief in SnelStart',
).leftAlone;

function published(
	article: ArticleStock,
	{
		book,
		own,
		sold,
	}: { book: StockBook; own: ReadonlyMap<string, Sellable>; sold: ReadonlySet<string> },
	policy: StockPolicy,
): StockSum {
	const stock = sellableOf(article, book, own);
	const { articleId, code, shopCode, name } = article;
	const isReplaced = article.inactive && sold.has(codeInShop(article));
	const because = isReplaced ? OTHER_IS_ACTIVE : whyLeftAlone(article, stock, policy);
	return {
		articleId,
		code,
		...(shopCode === undefined ? {} : { shopCode }),
		name,
		leftAlone: because,
		terms: because === null ? shownTerms(article, stock, book, policy) : [],
		...(because === null && policy.allowNegative ? { mayBeNegative: true } : {}),
		...recipeOf(article, book, own),
	};
}

function whyLeftAlone(
	{ code, inactive }: ArticleStock,
	stock: Sellable,
	policy: StockPolicy,
): Wording | null {
	if (!inactive || code === '' || policy.inactive === 'active') return stock.leftAlone;
	return policy.inactive === 'zero' ? null : NOT_ACTIVE;
}

function shownTerms(
	article: ArticleStock,
	{ terms }: Sellable,
	book: StockBook,
	policy: StockPolicy,
): Term[] {
	if (article.inactive && policy.inactive === 'zero') return zeroed(terms);
	const own = articlePolicy(article, policy);
	const isComposed = terms[0]?.kind === 'components' && book.compositions.has(article.articleId);
	const kept = isComposed && hasOwnBuffer(article, policy) ? bufferTerms(own.buffer) : [];
	return limited([...terms, ...kept], own);
}

/** What one piece takes and what is left of that, for a recipe or pack only. */
function recipeOf(
	article: ArticleStock,
	book: StockBook,
	own: ReadonlyMap<string, Sellable>,
): Pick<WebStock, 'recipe'> {
	if (!book.compositions.has(article.articleId)) return {};
	const recipe = [...resolveRecipe(article, book).needs].map(([articleId, each]): RecipePart => {
		const stock = own.get(articleId);
		return {
			articleId,
			code: book.articles.get(articleId)?.code ?? '',
			quantity: quantityOf(each),
			left: !stock || stock.leftAlone !== null ? null : quantityOf(sumOf(stock.terms)),
		};
	});
	return { recipe: recipe.sort(byCode) };
}
