import { looseCode, nearMissOf } from '../books/nearMiss';
import type { PricedArticle } from '../stream/pricedArticle';
import type { ShopProduct } from '../stream/shopProduct';
import { grouped } from '../words/grouped';
import type { Problem } from '../words/problem';
import { quotedCode } from '../words/quotedCode';
import { worded } from '../words/wording';
import { assortmentProblem } from './assortmentProblem';

/** A product or combination with the article that carries its code. */
export interface Pair {
	product: ShopProduct;
	article: PricedArticle;
}

/** A product or combination that no article can be told for with certainty. */
interface Unmatched {
	product: ShopProduct;
	problem: Problem;
}

export interface Matched {
	pairs: Pair[];
	doubtful: Unmatched[];
	/** Codes of the shop that no article has, and articles that no product has. */
	notInSnelStart: string[];
	notInShop: PricedArticle[];
}

/**
 * Which article each product or combination is, by its code exactly. A code that stands twice on either side, or that
 * differs only by what people overlook, is told and never guessed.
 */
export function matchAssortment(
	articles: readonly PricedArticle[],
	products: readonly ShopProduct[],
): Matched {
	const byCode = grouped(articles.filter(hasCode), ({ code }) => code);
	const loose = grouped(articles.filter(hasCode), ({ code }) => looseCode(code));
	const holders = grouped(products.filter(hasCode), ({ code }) => code);
	const matched: Matched = { pairs: [], doubtful: [], notInSnelStart: [], notInShop: [] };
	for (const product of products.filter(hasCode)) {
		const own = sold(holders.get(product.code) ?? []);
		if (!own.includes(product)) continue;
		const found = byCode.get(product.code) ?? [];
		const problem = doubtAbout(product, own, found, loose.get(looseCode(product.code)) ?? []);
		if (problem) matched.doubtful.push({ product, problem });
		else if (found.length === 1) matched.pairs.push({ product, article: found[0] });
		else matched.notInSnelStart.push(product.code);
	}
	const taken = new Set([...products.map(({ code }) => code)]);
	matched.notInShop = articles.filter(({ code }) => code.trim() !== '' && !taken.has(code));
	return matched;
}

const hasCode = ({ code }: { code: string }): boolean => code.trim() !== '';

/** A product is not told from its own combinations by a code they share: they are what is sold. */
const sold = (holders: readonly ShopProduct[]): ShopProduct[] =>
	holders.filter(
		({ productId, hasCombinations }) =>
			!hasCombinations ||
			!holders.some((other) => other.productId === productId && other.combinationId !== ''),
	);

function doubtAbout(
	product: ShopProduct,
	holders: readonly ShopProduct[],
	found: readonly PricedArticle[],
	near: readonly PricedArticle[],
): Problem | null {
	const code = quotedCode(product.code);
	if (found.length > 0 && holders.length > 1) {
		const others = holders.map(idOf).join(', ');
		return assortmentProblem(
			'product-code-twice',
			worded(
				`code ${code} stands on ${holders.length} products of the shop: ${others}`,
				`code ${code} staat op ${holders.length} producten van de webwinkel: ${others}`,
			),
			worded(
				'Give each product and combination a code of its own.',
				'Geef elk product en elke combinatie een eigen code.',
			),
			product.code,
		);
	}
	if (found.length > 1) {
		return assortmentProblem(
			'duplicate-article',
			worded(
				`${found.length} articles of SnelStart carry the code ${code}`,
				`${found.length} artikelen van SnelStart hebben de code ${code}`,
			),
			worded('Give each article a code of its own.', 'Geef elk artikel een eigen code.'),
			product.code,
		);
	}
	if (found.length === 1 || near.length === 0) return null;
	const [{ code: other }] = near;
	const how = nearMissOf(product.code, other);
	return assortmentProblem(
		'product-code-differs',
		worded(
			`the shop says ${code} and SnelStart ${quotedCode(other)}: ${how.en} differ`,
			`de webwinkel zegt ${code} en SnelStart ${quotedCode(other)}: ${how.nl} verschillen`,
		),
		worded('Write the code alike on both sides.', 'Schrijf de code aan beide kanten gelijk.'),
		product.code,
	);
}

const idOf = ({ productId, combinationId }: ShopProduct): string =>
	combinationId === '' ? productId : `${productId}-${combinationId}`;
