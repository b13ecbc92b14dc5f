import { type ArticleStock } from '../stream/articleStock';
import { resolveRecipe, type Recipe } from './recipe';
import { heldOrders, type Reservation } from './heldOrders';
import { keysInSnelStart } from './keysInSnelStart';
import { namesOf } from './namesOf';
import { editedClaims } from './editedClaims';
import { packClaims } from './packClaims';
import type { Claim } from './claim';
import type { StockBook } from './stockBook';
import { multiplyUp, quantityOf, unitsOf } from './units';
import { numberIn, worded } from '../words/wording';
import type { ImportedOrder, ImportOutcome } from '../stream/importedOrder';
import { DEFAULT_POLICY, type StockPolicy } from '../settings/stockPolicy';

/** Claims by article id, those on a recipe moved to its components: nothing is both exploded and counted. */
export type Claims = ReadonlyMap<string, readonly Claim[]>;

/**
 * Every claim on the articles; time grows with the number of claims, not with articles x orders.
 *
 * @param packContents what is known of the contents of packs that SnelStart has no recipe for
 */
export function claimsOn(
	book: StockBook,
	orders: readonly ImportedOrder[],
	packContents: StockPolicy['packContents'] = DEFAULT_POLICY.packContents,
): Claims {
	const { reserved, counted } = heldOrders(orders, keysInSnelStart(book));
	const names = namesOf(book);
	const edited = editedClaims(orders);
	const claims = new Map<string, Claim[]>();
	for (const article of book.articles.values()) {
		const own = names(article);
		const sold = own.flatMap((name) => counted.get(name) ?? []);
		const ofIt = [
			...uncountedOf(article),
			...packClaims(article, book, packContents === 'keptBack' ? sold : []),
			...own.flatMap((name) => (reserved.get(name) ?? []).map(reservation)),
			...edited(article.articleId, own),
		];
		if (ofIt.length === 0) continue;
		const composite = book.compositions.has(article.articleId);
		const recipe = composite ? resolveRecipe(article, book) : null;
		for (const [articleId, claim] of ofIt.flatMap((claim) => placed(claim, article, recipe))) {
			const known = claims.get(articleId);
			if (known) known.push(claim);
			else claims.set(articleId, [claim]);
		}
	}
	for (const list of claims.values()) list.sort(byOrder);
	return claims;
}

/** Credit lines (negative quantities) are left out: goods on their way back cannot be sold yet. */
function uncountedOf({ uncounted }: ArticleStock): Claim[] {
	return uncounted.flatMap(({ salesOrderNumber, quantity, withComponents }): Claim[] => {
		const units = unitsOf(quantity) ?? 0;
		if (units <= 0) return [];
		const unitsInParts = Math.max(0, units - (unitsOf(withComponents ?? 0) ?? 0));
		const reference = String(salesOrderNumber);
		const label = worded(`sales order ${reference}`, `verkooporder ${reference}`);
		return [{ kind: 'uncounted', units, unitsInParts, label, reference, ofSalesOrder: true }];
	});
}

const OUTCOME_NL: Partial<Record<ImportOutcome, string>> = {
	waiting: 'wachtende weborder',
	blocked: 'geblokkeerde weborder',
	failed: 'niet ingelezen weborder',
};

function reservation({ orderId, outcome, units }: Reservation): Claim {
	const label = worded(
		`web order ${orderId} (${outcome})`,
		`${OUTCOME_NL[outcome] ?? 'weborder'} ${orderId}`,
	);
	const reference = orderId;
	return { kind: 'reserved', units, unitsInParts: units, label, reference, ofSalesOrder: false };
}

function placed(
	claim: Claim,
	article: ArticleStock,
	recipe: Recipe | null,
): Array<[string, Claim]> {
	if (!recipe) return [[article.articleId, claim]];
	const pieces = quantityOf(claim.unitsInParts);
	const label = worded(
		`${claim.label.en}, ${numberIn('en', pieces)} x ${article.code || article.name}`,
		`${claim.label.nl}, ${numberIn('nl', pieces)} x ${article.code || article.name}`,
	);
	return [...recipe.needs].flatMap(([articleId, each]): Array<[string, Claim]> => {
		if (articleId === article.articleId) return claim.contentsOnly ? [] : [[articleId, claim]];
		const units = multiplyUp(claim.unitsInParts, each);
		return units === 0 ? [] : [[articleId, { ...claim, label, units }]];
	});
}

const textOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sales orders before web orders, each by number, so that the same claims always read the same. */
function byOrder(a: Claim, b: Claim): number {
	return (
		-textOrder(a.kind, b.kind) ||
		a.reference.length - b.reference.length ||
		textOrder(a.reference, b.reference) ||
		textOrder(a.label.en, b.label.en) ||
		a.units - b.units
	);
}
