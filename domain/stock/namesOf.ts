import type { ArticleStock } from '../stream/articleStock';
import { codeInShop } from './codeInShop';
import { nameOf } from './heldOrders';
import type { StockBook } from './stockBook';

/**
 * What web orders may call an article: its article code; an order that nobody planned may still name the code of the
 * shop, and a pack without a code goes by its product.
 */
export function namesOf(book: StockBook): (article: ArticleStock) => string[] {
	const codes = new Set([...book.articles.values()].map(({ code }) => code));
	return (article) => {
		const { articleId, code } = article;
		const products = book.productsWithoutCode.get(articleId) ?? [];
		const ofShop = codeInShop(article);
		const named = codes.has(ofShop) ? [code] : [code, ofShop];
		return [
			...named.filter((one) => one !== '').map((one) => nameOf({ code: one, productId: '' })),
			...products.map((productId) => nameOf({ code: '', productId })),
		];
	};
}
