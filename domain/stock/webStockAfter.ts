import type { ShopPack } from '../stream/shopPack';
import {
	floorDivide,
	quantityOf,
	unitsOf,
	UNITS_PER_PIECE,
	wholePieces,
	type Units,
} from './units';
import type { RecipePart, StockPart, WebStock } from '../stream/webStock';
import { codeInShop } from './codeInShop';

/** Web stock under orders that came after it was calculated. */
export interface WebStockAfter {
	/** The number to show; never more than was calculated, null where nothing can be said. */
	of(item: WebStock): number | null;
}

/** What was taken later, by article id. */
type Taken = ReadonlyMap<string, Units>;

/**
 * What is left of the web stock after orders that came later, under the same rounding and limits. What is ordered is
 * taken off the article itself, or off what its recipe or pack consists of; whatever is made of the same parts falls
 * with them. Where a maximum hides stock, the maximum goes on being shown until less is left.
 *
 * @param pieces ordered since the calculation, by code of the shop
 * @param packs of the shop: one that SnelStart does not know has no item, and still takes its contents
 */
export function webStockAfter(
	items: readonly WebStock[],
	pieces: ReadonlyMap<string, number>,
	packs: readonly ShopPack[] = [],
): WebStockAfter {
	const taken = takenOf(items, withContents(items, pieces, packs));
	return {
		of: (item) => {
			const { webStock } = item;
			if (webStock === null) return null;
			const left = item.recipe ? leftOfRecipe(item, item.recipe, taken) : leftOf(item, taken);
			if (left === null) return webStock;
			const whole = quantityOf(wholePieces(left));
			return Math.min(webStock, item.mayBeNegative || webStock < 0 ? whole : Math.max(0, whole));
		},
	};
}

/** The pieces, with the contents of packs that no item stands for in place of those packs. */
function withContents(
	items: readonly WebStock[],
	pieces: ReadonlyMap<string, number>,
	packs: readonly ShopPack[],
): ReadonlyMap<string, number> {
	const known = packs.length === 0 ? null : new Set(items.map(codeInShop));
	const all = new Map(pieces);
	for (const [code, ordered] of known === null ? [] : pieces) {
		const pack = known?.has(code) ? undefined : packs.find((one) => one.code === code);
		if (!pack || pack.mode === 'packOnly') continue;
		for (const part of pack.contents) {
			all.set(part.code, (all.get(part.code) ?? 0) + ordered * part.quantity);
		}
	}
	return all;
}

function takenOf(items: readonly WebStock[], pieces: ReadonlyMap<string, number>): Taken {
	const taken = new Map<string, Units>();
	for (const item of pieces.size === 0 ? [] : items) {
		const { articleId, recipe } = item;
		const ordered = pieces.get(codeInShop(item)) ?? 0;
		if (ordered === 0) continue;
		for (const need of recipe ?? [{ articleId, quantity: 1 }]) {
			const units = Math.ceil(ordered * (unitsOf(need.quantity) ?? 0));
			taken.set(need.articleId, (taken.get(need.articleId) ?? 0) + units);
		}
	}
	return taken;
}

/** Null when nothing of it was taken. */
function leftOf(item: WebStock, taken: Taken): Units | null {
	const units = taken.get(item.articleId);
	return units === undefined ? null : shareOfRest(item, units);
}

/**
 * What is left to show when so much is taken of all there is: a shop that shows a share of the stock shows the same
 * share of the rest, whichever shop sold it.
 */
function shareOfRest(item: WebStock, taken: Units): Units {
	const all = before(item, ['share', 'rounding', 'limit']);
	const rest = all - taken;
	const shared = before(item, ['rounding', 'limit']);
	return all <= 0 || rest <= 0 || shared === all
		? rest
		: Number((BigInt(rest) * BigInt(shared)) / BigInt(all));
}

/** Null when nothing of its parts was taken, or of none that sets a bound. */
function leftOfRecipe(item: WebStock, recipe: readonly RecipePart[], taken: Taken): Units | null {
	const bounds = recipe.flatMap(({ articleId, quantity, left }): Units[] => {
		const units = taken.get(articleId);
		const each = unitsOf(quantity) ?? 0;
		if (units === undefined || left === null || each <= 0) return [];
		return [floorDivide((unitsOf(left) ?? 0) - units, each) * UNITS_PER_PIECE];
	});
	if (bounds.length === 0) return null;
	const all = before(item, ['share', 'rounding', 'limit']);
	return shareOfRest(item, Math.max(0, all - (Math.min(...bounds) - keptBack(item))));
}

/** The buffer of a recipe itself, beyond that of its parts. */
const keptBack = ({ parts }: WebStock): Units =>
	parts
		.filter(({ kind }) => kind === 'buffer' && parts[0].kind === 'components')
		.reduce((sum, { quantity }) => sum - (unitsOf(quantity) ?? 0), 0);

/** The sum before its last parts. */
function before({ webStock, parts }: WebStock, last: ReadonlyArray<StockPart['kind']>): Units {
	return parts
		.filter(({ kind }) => last.includes(kind))
		.reduce((sum, { quantity }) => sum - (unitsOf(quantity) ?? 0), unitsOf(webStock ?? 0) ?? 0);
}
