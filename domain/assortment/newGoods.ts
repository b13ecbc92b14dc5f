import { codeMatches, type MissingBecause } from '../article/codeMatches';
import { looseCode } from '../books/nearMiss';
import type { ArticleRules } from '../stream/articleRules';
import type { PricedArticle } from '../stream/pricedArticle';
import type { ShopCode } from '../stream/shopCheck';
import type { ShopProduct } from '../stream/shopProduct';
import { grouped } from '../words/grouped';
import type { Problem } from '../words/problem';
import { quotedCode } from '../words/quotedCode';
import { worded, type Wording } from '../words/wording';
import { assortmentProblem } from './assortmentProblem';
import type { Matched } from './matchAssortment';

/** A product or combination without an article, and why nobody can be sure that it is new. */
interface NewGoods {
	product: ShopProduct;
	doubt: Problem | null;
}

/**
 * What the shop sells under a code that no article has. A code that stands twice in the shop, that SnelStart may know by
 * another field of the product, or that it cannot have is told with what may be meant.
 */
export function newGoods(
	articles: readonly PricedArticle[],
	products: readonly ShopProduct[],
	{ notInSnelStart }: Matched,
	{ codeField, rules }: { codeField: string; rules: ArticleRules },
): NewGoods[] {
	const codes = new Set(notInSnelStart);
	const fresh = soldUnderCode(products).filter(({ code }) => codes.has(code));
	const alike = grouped(fresh, ({ code }) => looseCode(code));
	const barcodes = new Map(
		articles.flatMap((article) =>
			Object.values(article.extraFields).map((value) => [value.trim(), article] as const),
		),
	);
	const by = codeField === 'ean13' ? 'ean13' : 'reference';
	const matches = codeMatches(
		fresh.map((product) => codesOf(product, by)),
		articles,
		{ ...rules, codeField: by },
	);
	return fresh.map((product, place) => {
		const match = matches[place];
		const twins = alike.get(looseCode(product.code)) ?? [];
		if (twins.length > 1) return { product, doubt: twice(product, twins) };
		if (match.article === null && match.because !== 'missing') {
			return { product, doubt: unlikely(product, match.because, match.hint) };
		}
		const other = barcodes.get((product.values.ean13 ?? '').trim() || NO_CODE);
		return { product, doubt: other ? unlikely(product, 'swapped', other.code) : null };
	});
}

const NO_CODE = ' ';

/** How a product is looked for: by its code, and by the other field that may hold it. */
export const codesOf = (product: ShopProduct, by: 'reference' | 'ean13'): ShopCode => {
	const { productId, combinationId, code, values } = product;
	const other = by === 'reference' ? (values.ean13 ?? '') : (values.reference ?? '');
	return {
		id: combinationId === '' ? productId : `${productId}-${combinationId}`,
		reference: by === 'reference' ? code : other,
		ean13: by === 'ean13' ? code : other,
		active: values.active !== '0',
	};
};

/** A product with combinations is sold under its own code only where one of them has none, and never beside one that has it. */
export function soldUnderCode(products: readonly ShopProduct[]): ShopProduct[] {
	const parts = grouped(
		products.filter(({ combinationId }) => combinationId !== ''),
		({ productId }) => productId,
	);
	return products.filter(({ combinationId, hasCombinations, productId }) => {
		if (combinationId !== '' || !hasCombinations) return true;
		return (parts.get(productId) ?? []).some(({ code }) => code.trim() === '');
	});
}

const WHERE = worded(
	'Correct the code in the shop or in SnelStart.',
	'Verbeter de code in de webwinkel of in SnelStart.',
);

function twice({ code }: ShopProduct, twins: readonly ShopProduct[]): Problem {
	const others = twins.map((one) => codesOf(one, 'reference').id).join(', ');
	return assortmentProblem(
		'product-code-twice',
		worded(
			`code ${quotedCode(code)} stands on ${twins.length} products of the shop, or nearly: ${others}`,
			`code ${quotedCode(code)} staat, of bijna, op ${twins.length} producten van de webwinkel: ${others}`,
		),
		WHERE,
		code,
	);
}

function unlikely({ code }: ShopProduct, because: MissingBecause, hint = ''): Problem {
	const meant = quotedCode(hint);
	const of: Record<MissingBecause, Wording> = {
		empty: worded('the product has no code', 'het product heeft geen code'),
		zeros: worded(
			`SnelStart has ${meant}: leading zeros differ`,
			`SnelStart heeft ${meant}: voorloopnullen verschillen`,
		),
		swapped: worded(
			`SnelStart has article ${meant}, which carries the other code (EAN or reference) of this product`,
			`SnelStart heeft artikel ${meant}, dat de andere code (EAN of referentie) van dit product heeft`,
		),
		tooLong: worded(
			'it is longer than SnelStart allows',
			'de code is langer dan SnelStart toestaat',
		),
		notNumeric: worded(
			'it is no number, and SnelStart is set to numeric article codes (artikelcode numeriek)',
			'de code is geen getal, en SnelStart staat op numerieke artikelcodes (artikelcode numeriek)',
		),
		missing: worded('', ''),
	};
	return assortmentProblem(
		'product-code-differs',
		worded(
			`no article is made of code ${quotedCode(code)}: ${of[because].en}`,
			`van code ${quotedCode(code)} is geen artikel gemaakt: ${of[because].nl}`,
		),
		WHERE,
		code,
	);
}
