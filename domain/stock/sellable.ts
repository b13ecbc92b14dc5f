import type { ArticleStock } from './articleStock';
import type { Claim } from './claims';
import type { StockPolicy } from './policy';
import { livesOnComponents, resolveRecipe, type ArticlesById } from './recipe';
import { floorDivide, quantityOf, unitsOf, UNITS_PER_PIECE, type Units } from './units';
import type { StockPart } from './webStock';

/** A part of the sum while it is being computed, exact. */
export interface Term {
	kind: StockPart['kind'];
	units: Units;
	label: string;
	reference?: string;
}

/** What can be sold of one article before rounding and limits; `leftAlone` says why nothing can be said of it. */
export interface Sellable {
	terms: Term[];
	leftAlone: string;
}

export const sumOf = (terms: readonly Term[]): Units =>
	terms.reduce((sum, { units }) => sum + units, 0);

export const leftAlone = (reason: string): Sellable => ({ terms: [], leftAlone: reason });

/** An article's own stock less what is claimed of it and less the buffer. */
export function ownStock(
	article: ArticleStock,
	claims: readonly Claim[],
	{ stockBasis, buffer }: StockPolicy,
): Sellable {
	if (!article.stockControlled) {
		return leftAlone('SnelStart keeps no stock of it (voorraadControle is off)');
	}
	const stock = unitsOf(article[stockBasis]);
	if (stock === null) return leftAlone(`its ${stockBasis} stock is not a number`);
	const kept = unitsOf(buffer) ?? 0;
	const claimed = claims.map((claim): Term => ({ ...claim, units: -claim.units }));
	const buffered: Term[] = kept === 0 ? [] : [{ kind: 'buffer', units: -kept, label: 'buffer' }];
	const terms: Term[] = [
		{ kind: 'free', units: stock, label: stockBasis },
		...claimed,
		...buffered,
	];
	return { leftAlone: '', terms };
}

/**
 * What the components of a recipe allow: the scarcest of them, in whole pieces. Components without stock control
 * set no bound. Each number holds by itself: selling a recipe also lowers what its components can be sold for.
 */
export function fromComponents(
	article: ArticleStock,
	articles: ArticlesById,
	own: ReadonlyMap<string, Sellable>,
): Sellable {
	const { needs, problem } = resolveRecipe(article, articles);
	if (problem !== '') return leftAlone(problem);
	const bounds: Term[] = [];
	for (const [articleId, each] of needs) {
		const component = articles.get(articleId);
		const stock = own.get(articleId);
		if (!component?.stockControlled || !stock) continue;
		if (stock.leftAlone !== '') return leftAlone(`component ${component.code}: ${stock.leftAlone}`);
		bounds.push(boundOf(component, sumOf(stock.terms), each));
	}
	if (bounds.length === 0) {
		return leftAlone('SnelStart keeps stock of none of its components (voorraadControle is off)');
	}
	return { terms: [bounds.reduce(scarcer)], leftAlone: '' };
}

function boundOf({ code }: ArticleStock, left: Units, each: Units): Term {
	return {
		kind: 'components',
		units: floorDivide(left, each) * UNITS_PER_PIECE,
		label: `components allow (${code}: ${quantityOf(left)} / ${quantityOf(each)})`,
		reference: code,
	};
}

function scarcer(a: Term, b: Term): Term {
	if (a.units !== b.units) return a.units < b.units ? a : b;
	return a.label <= b.label ? a : b;
}

/** Whether `article` is sold from its components or from its own shelf, and what that comes to. */
export function sellableOf(
	article: ArticleStock,
	articles: ArticlesById,
	own: ReadonlyMap<string, Sellable>,
): Sellable {
	if (article.code === '') return leftAlone('it has no article code (artikelcode)');
	if (article.inactive) return leftAlone('it is not active in SnelStart (niet actief)');
	if (livesOnComponents(article)) return fromComponents(article, articles, own);
	return own.get(article.articleId) ?? leftAlone('its stock was not read');
}
