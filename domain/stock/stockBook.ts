import { type ArticleStock } from '../stream/articleStock';
import { distinctArticles } from './distinctArticles';
import type { StockPolicy } from '../settings/stockPolicy';
import type { ShopPack } from '../stream/shopPack';
import { codeInShop } from './codeInShop';

/** What one piece takes off stock when it is sold, for an article that is not simply taken off its own shelf. */
interface Composition {
	/** Whether its own stock is taken too (a pack of which shop and SnelStart keep a number of its own). */
	ownShelf: boolean;
	parts: ArticleStock['components'];
}

/** All articles and what they are made of, by article id. */
export interface StockBook {
	/** With stand-ins for packs that SnelStart does not know: they are never published, but their sales count. */
	articles: ReadonlyMap<string, ArticleStock>;
	/** Recipes and packs only. */
	compositions: ReadonlyMap<string, Composition>;
	/** Ids of packs that take their contents while SnelStart has no recipe for them. */
	packs: ReadonlySet<string>;
	/** Those of them that are sold from their contents alone. */
	fromContents: ReadonlySet<string>;
	/** Products of the shop by the id of the pack they stand for, of packs that have no code. */
	productsWithoutCode: ReadonlyMap<string, readonly string[]>;
}

/**
 * Whether an article lives on its components: a recipe (recept, samengesteld artikel) whose stock control
 * (voorraadControle) is off, so that SnelStart keeps no stock of its own for it. A recipe with stock control is
 * kept as boxes on the shelf: it counts by its own stock, and its sales never touch the components.
 */
export const livesOnComponents = (article: ArticleStock): boolean =>
	!article.stockControlled && article.components.length > 0;

/** No article id of SnelStart holds a blank. */
const STAND_IN = 'pack ';

/** Whether an article of the book is only there for a pack that SnelStart does not know. */
export const isStandIn = ({ articleId }: ArticleStock): boolean => articleId.startsWith(STAND_IN);

/**
 * Joins SnelStart's recipes and the shop's packs into one book. Where SnelStart has a recipe, it decides; the contents
 * of the pack hold where it has none, so that nothing is taken by both. A pack of mode `packOnly` is an ordinary article.
 */
export function stockBook(
	articles: readonly ArticleStock[],
	basis: StockPolicy['stockBasis'],
	packs: readonly ShopPack[],
): StockBook {
	const byId = distinctArticles(articles, basis);
	const compositions = new Map<string, Composition>();
	for (const article of byId.values()) {
		if (!livesOnComponents(article)) continue;
		compositions.set(article.articleId, { ownShelf: false, parts: article.components });
	}
	const fromContents = new Set<string>();
	const taking = new Set<string>();
	const productsWithoutCode = new Map<string, string[]>();
	const sold = composedPacks(packs);
	const byCode = sold.length === 0 ? new Map<string, ArticleStock[]>() : articlesByCode(byId);
	for (const pack of sold) {
		const known = pack.code === '' ? undefined : byCode.get(pack.code);
		for (const article of known ?? [standIn(pack)]) {
			if (compositions.has(article.articleId)) continue;
			if (pack.code === '') productsWithoutCode.set(article.articleId, [pack.productId]);
			taking.add(article.articleId);
			byId.set(article.articleId, article);
			compositions.set(article.articleId, compositionOf(pack, article, byCode));
			if (pack.mode === 'productsOnly') fromContents.add(article.articleId);
		}
	}
	const ofShop = { packs: taking, fromContents, productsWithoutCode };
	return { articles: byId, compositions, ...ofShop };
}

/** Packs that take their contents, in an order of their own: where shops differ about one code, the same one wins. */
function composedPacks(packs: readonly ShopPack[]): ShopPack[] {
	return packs
		.filter(({ code, productId, mode }) => code + productId !== '' && mode !== 'packOnly')
		.map((pack) => ({ pack, text: JSON.stringify([pack.code, pack.mode, pack.contents]) }))
		.sort((a, b) => (a.text < b.text ? -1 : 1))
		.map(({ pack }) => pack);
}

function compositionOf(
	{ mode, contents }: ShopPack,
	article: ArticleStock,
	byCode: ReadonlyMap<string, ArticleStock[]>,
): Composition {
	const parts = contents.map(({ code, quantity }) => {
		const named = code === '' ? undefined : byCode.get(code)?.[0];
		return { articleId: named?.articleId ?? '', code, quantity };
	});
	return { ownShelf: mode === 'both' && article.stockControlled, parts };
}

/** By the code of the shop, in which its packs are told. */
function articlesByCode(byId: ReadonlyMap<string, ArticleStock>): Map<string, ArticleStock[]> {
	const byCode = new Map<string, ArticleStock[]>();
	const sorted = [...byId.values()].sort((a, b) => (a.articleId < b.articleId ? -1 : 1));
	for (const article of sorted) {
		const code = codeInShop(article);
		const known = byCode.get(code);
		if (known) known.push(article);
		else byCode.set(code, [article]);
	}
	return byCode;
}

function standIn({ code, productId }: ShopPack): ArticleStock {
	const product = `product ${productId}`;
	return {
		kind: 'articleStock',
		articleId: `${STAND_IN}${code === '' ? product : code}`,
		code,
		name: code === '' ? product : '',
		free: 0,
		technical: 0,
		stockControlled: false,
		inactive: false,
		components: [],
		uncounted: [],
	};
}
