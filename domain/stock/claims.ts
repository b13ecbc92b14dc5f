import { type ArticleStock } from '../stream/articleStock';
import { resolveRecipe, type Recipe } from './recipe';
import { reservedByCode, type Reservation } from './reserved';
import type { StockBook } from './stockBook';
import { multiplyUp, quantityOf, unitsOf, type Units } from './units';
import { numberIn, worded, type Wording } from '../words/wording';
import type { ImportedOrder, ImportOutcome } from '../stream/importedOrder';
import { codeInShop } from './codeInShop';

/** A quantity that somebody has bought already while free stock still holds it. */
interface Claim {
	kind: 'uncounted' | 'reserved';
	units: Units;
	label: Wording;
	/** Sales order number, web order id, or code of a pack. */
	reference: string;
	/** Less than `units` where the components of a recipe are claimed by lines of their own. */
	unitsInParts: Units;
	/** False for what no open sales order stands for, so that SnelStart cannot have reserved it already. */
	ofSalesOrder: boolean;
}

/** Claims by article id, those on a recipe moved to its components: nothing is both exploded and counted. */
export type Claims = ReadonlyMap<string, readonly Claim[]>;

/** Every claim on the articles; time grows with the number of claims, not with articles x orders. */
export function claimsOn(book: StockBook, orders: readonly ImportedOrder[]): Claims {
	const reserved = reservedByCode(orders, keysInSnelStart(book));
	const codes = new Set([...book.articles.values()].map(({ code }) => code));
	const claims = new Map<string, Claim[]>();
	for (const article of book.articles.values()) {
		const own = [
			...uncountedOf(article),
			...shortageOf(article, book),
			...namesOf(article, codes).flatMap((code) => (reserved.get(code) ?? []).map(reservation)),
		];
		if (own.length === 0) continue;
		const composite = book.compositions.has(article.articleId);
		const recipe = composite ? resolveRecipe(article, book) : null;
		for (const [articleId, claim] of own.flatMap((claim) => placed(claim, article, recipe))) {
			const known = claims.get(articleId);
			if (known) known.push(claim);
			else claims.set(articleId, [claim]);
		}
	}
	for (const list of claims.values()) list.sort(byOrder);
	return claims;
}

/** Web orders name articles by article code; an order that nobody planned may still name the code of the shop. */
function namesOf(article: ArticleStock, codes: ReadonlySet<string>): string[] {
	const ofShop = codeInShop(article);
	return codes.has(ofShop) ? [article.code] : [article.code, ofShop];
}

function keysInSnelStart({ articles }: StockBook): Set<string> {
	const keys = new Set<string>();
	for (const { uncounted } of articles.values()) {
		for (const { importKey } of uncounted) if (importKey !== '') keys.add(importKey);
	}
	return keys;
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

/**
 * A pack sold from its contents that stands below zero in SnelStart was sold there as itself: SnelStart took the
 * pack off stock and not its contents, which are gone from the shelf all the same.
 */
function shortageOf(article: ArticleStock, { fromContents }: StockBook): Claim[] {
	const { code, stockControlled, articleId, technical } = article;
	const units = -(unitsOf(technical) ?? 0);
	if (!stockControlled || units <= 0 || !fromContents.has(articleId)) return [];
	const label = worded(
		'sold in SnelStart and not taken off its contents',
		'in SnelStart verkocht en niet van de inhoud afgeboekt',
	);
	const reference = code;
	return [{ kind: 'uncounted', units, unitsInParts: units, label, reference, ofSalesOrder: false }];
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
		`${claim.label.en}, ${numberIn('en', pieces)} x ${article.code}`,
		`${claim.label.nl}, ${numberIn('nl', pieces)} x ${article.code}`,
	);
	return [...recipe.needs].flatMap(([articleId, each]): Array<[string, Claim]> => {
		if (articleId === article.articleId) return [[articleId, claim]];
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
