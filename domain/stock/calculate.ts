import type { ImportedOrder } from '../order/orderPlan';
import type { ArticleStock } from './articleStock';
import { claimsOn } from './claims';
import { distinctArticles } from './distinctArticles';
import { explain } from './explanation';
import type { StockPolicy } from './policy';
import { ownStock, sellableOf, sumOf, type Sellable, type Term } from './sellable';
import { quantityOf, unitsOf, wholePieces } from './units';
import type { StockPart, WebStock } from './webStock';

/**
 * Web stock (webvoorraad) of every article: what is in stock, less sales orders that SnelStart does not count yet,
 * web orders that are not in SnelStart, and the buffer, rounded down and kept within the limits of the policy.
 * A recipe without stock of its own comes to what its components allow; the buffer is kept back of those and not
 * again of the recipe, and their maximum is theirs. Articles that nothing can be said of have `webStock` null.
 * Sorted by article code; the order of both inputs does not matter. Rule: design.md §3.
 */
export function calculateWebStock(
	articles: readonly ArticleStock[],
	orders: readonly ImportedOrder[],
	policy: StockPolicy,
): WebStock[] {
	const byId = distinctArticles(articles, policy.stockBasis);
	const claims = claimsOn(byId, orders);
	const own = new Map<string, Sellable>();
	for (const article of byId.values()) {
		own.set(article.articleId, ownStock(article, claims.get(article.articleId) ?? [], policy));
	}
	return [...byId.values()]
		.sort((a, b) => compare(a.code, b.code) || compare(a.articleId, b.articleId))
		.map((article) => published(article, sellableOf(article, byId, own), policy));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function published(article: ArticleStock, stock: Sellable, policy: StockPolicy): WebStock {
	const { articleId, code, name } = article;
	const identity = { kind: 'webStock' as const, articleId, code, name };
	if (stock.leftAlone !== '') {
		const explanation = `left alone: ${stock.leftAlone}`;
		return { ...identity, webStock: null, leftAlone: stock.leftAlone, parts: [], explanation };
	}
	const terms = limited(stock.terms, policy);
	const webStock = quantityOf(sumOf(terms));
	const parts = terms.map(partOf);
	return { ...identity, webStock, leftAlone: '', parts, explanation: explain(parts, webStock) };
}

/** The terms with rounding and limits added as terms of their own, so that all of them are the web stock. */
function limited(terms: readonly Term[], { allowNegative, cap }: StockPolicy): Term[] {
	const exact = sumOf(terms);
	const whole = wholePieces(exact);
	const floored = allowNegative ? whole : Math.max(0, whole);
	const most = cap === null ? floored : wholePieces(unitsOf(cap) ?? 0);
	const limits: Term[] = [
		{ kind: 'rounding', units: whole - exact, label: 'rounded down' },
		{ kind: 'limit', units: floored - whole, label: 'not below 0' },
		{ kind: 'limit', units: Math.min(floored, most) - floored, label: `not above ${cap}` },
	];
	return [...terms, ...limits.filter(({ units }) => units !== 0)];
}

function partOf({ kind, units, label, reference }: Term): StockPart {
	const part: StockPart = { kind, quantity: quantityOf(units), label };
	return reference === undefined ? part : { ...part, reference };
}
