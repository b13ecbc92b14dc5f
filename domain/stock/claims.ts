import type { ImportedOrder } from '../order/orderPlan';
import type { ArticleStock } from './articleStock';
import { livesOnComponents, resolveRecipe, type ArticlesById, type Recipe } from './recipe';
import { reservedByCode } from './reserved';
import { multiplyUp, unitsOf, UNITS_PER_PIECE, type Units } from './units';

/** A quantity that somebody has bought already while free stock still holds it. */
export interface Claim {
	kind: 'uncounted' | 'reserved';
	units: Units;
	label: string;
	/** Sales order number or web order id. */
	reference: string;
}

/** Claims by article id, those on a recipe moved to its components: nothing is both exploded and counted. */
export type Claims = ReadonlyMap<string, readonly Claim[]>;

/** Every claim on the articles; time grows with the number of claims, not with articles x orders. */
export function claimsOn(articles: ArticlesById, orders: readonly ImportedOrder[]): Claims {
	const reserved = reservedByCode(orders, keysInSnelStart(articles));
	const claims = new Map<string, Claim[]>();
	for (const article of articles.values()) {
		const own = [...uncountedOf(article), ...reservedOf(reserved.get(article.code) ?? [])];
		if (own.length === 0) continue;
		const recipe = livesOnComponents(article) ? resolveRecipe(article, articles) : null;
		for (const [articleId, claim] of own.flatMap((claim) => placed(claim, article, recipe))) {
			const known = claims.get(articleId);
			if (known) known.push(claim);
			else claims.set(articleId, [claim]);
		}
	}
	for (const list of claims.values()) list.sort(byOrder);
	return claims;
}

function keysInSnelStart(articles: ArticlesById): Set<string> {
	const keys = [...articles.values()].flatMap(({ uncounted }) =>
		uncounted.map(({ importKey }) => importKey),
	);
	return new Set(keys.filter((key) => key !== ''));
}

/** Credit lines (negative quantities) are left out: goods on their way back cannot be sold yet. */
function uncountedOf(article: ArticleStock): Claim[] {
	return article.uncounted.flatMap(({ salesOrderNumber, quantity }) => {
		const units = unitsOf(quantity) ?? 0;
		const label = `sales order ${salesOrderNumber}`;
		if (units <= 0) return [];
		return [{ kind: 'uncounted' as const, units, label, reference: String(salesOrderNumber) }];
	});
}

function reservedOf(
	reservations: ReadonlyArray<{ orderId: string; outcome: string; units: Units }>,
) {
	return reservations.map(({ orderId, outcome, units }): Claim => {
		const label = `web order ${orderId} (${outcome})`;
		return { kind: 'reserved', units, label, reference: orderId };
	});
}

function placed(
	claim: Claim,
	article: ArticleStock,
	recipe: Recipe | null,
): Array<[string, Claim]> {
	if (!recipe) return [[article.articleId, claim]];
	const label = `${claim.label}, ${claim.units / UNITS_PER_PIECE} x ${article.code}`;
	return [...recipe.needs].map(([articleId, each]) => [
		articleId,
		{ ...claim, label, units: multiplyUp(claim.units, each) },
	]);
}

const textOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sales orders before web orders, each by number, so that the same claims always read the same. */
function byOrder(a: Claim, b: Claim): number {
	return (
		-textOrder(a.kind, b.kind) ||
		a.reference.length - b.reference.length ||
		textOrder(a.reference, b.reference) ||
		textOrder(a.label, b.label) ||
		a.units - b.units
	);
}
