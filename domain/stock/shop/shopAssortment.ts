import { grouped } from '../../words/grouped';
import { sellableKey } from './sellableKey';
import { worded, type Wording } from '../../words/wording';

/** A product of the shop by the code that stands for an article code (artikelcode); '' when it has none. */
export interface ShopProduct {
	id: string;
	code: string;
	/** Whether the shop offers it. */
	active: boolean;
}

/** A combination (combinatie) of a product, with a code of its own. */
export interface ShopCombination {
	id: string;
	productId: string;
	code: string;
}

/** Where the shop keeps the quantity of a product or combination. */
export interface ShopStockRow {
	id: string;
	/** Product and combination it is about. */
	key: string;
	quantity: number;
	/** The shop counts it from its warehouses (advanced stock management) and lets nobody write it. */
	isCountedFromWarehouses: boolean;
}

/** What can be ordered: a combination, or a product that has none. */
interface ShopSellable {
	key: string;
	name: string;
	/** Whether the shop offers it; a product that is switched off is written all the same. */
	active: boolean;
}

/** The shop's assortment by article code. */
export interface ShopAssortment {
	/** Products without combinations and combinations, by their own code. */
	sellables: ReadonlyMap<string, ShopSellable[]>;
	/** Codes of products that are sold in combinations only, so that stand for nothing that can be counted. */
	parents: ReadonlySet<string>;
	stockRows: ReadonlyMap<string, ShopStockRow[]>;
	/** Name of the field that holds the codes, as on the screen. */
	codeField: string;
}

/**
 * Arranges products, combinations and stock rows by article code, taken exactly as it stands: the same rule by which
 * order lines find their article, so that what is reserved and what is written meet. A product with combinations is
 * not addressable by its own code, and its stock row is never written: PrestaShop keeps it as the sum.
 */
export function shopAssortment(
	products: readonly ShopProduct[],
	combinations: readonly ShopCombination[],
	stockRows: readonly ShopStockRow[],
	codeField: string,
): ShopAssortment {
	const withCombinations = new Set(combinations.map(({ productId }) => productId));
	const inactive = new Set(products.filter(({ active }) => !active).map(({ id }) => id));
	const single = products.filter(({ id }) => !withCombinations.has(id));
	const sold = [
		...combinations.map(({ id, productId, code }) => ({
			code,
			key: sellableKey(productId, id),
			name: `combination ${id}`,
			active: !inactive.has(productId),
		})),
		...single.map(({ id, code, active }) => ({
			code,
			key: sellableKey(id, ''),
			name: `product ${id}`,
			active,
		})),
	].filter(({ code }) => code.trim() !== '');
	return {
		sellables: grouped(sold, ({ code }) => code),
		parents: new Set(products.filter(({ id }) => withCombinations.has(id)).map(({ code }) => code)),
		stockRows: grouped(stockRows, ({ key }) => key),
		codeField,
	};
}

/** Codes of the shop that none of the given article codes answers to. */
export function codesWithoutArticle(
	{ sellables }: ShopAssortment,
	codes: Iterable<string>,
): string[] {
	const known = new Set(codes);
	return [...sellables.keys()].filter((code) => !known.has(code));
}

/** Codes of which one product is offered and others are switched off, one sentence for all; none where there are none. */
export function alsoSwitchedOff({ sellables, codeField }: ShopAssortment): Wording[] {
	const shared = [...sellables].flatMap(([code, found]) => {
		const off = found.filter(({ active }) => !active);
		return found.length > 1 && off.length === found.length - 1
			? [`${code} (${off.map(({ name }) => name).join(', ')})`]
			: [];
	});
	if (shared.length === 0) return [];
	const more = (and: string, rest: string): string =>
		shared.length > 5 ? ` ${and} ${shared.length - 5} ${rest}` : '';
	const named = shared.slice(0, 5).join(', ');
	return [
		worded(
			`The shop has a code on a product that it offers and on others that are switched off; only the one offered gets its quantity: ${named}${more('and', 'more')}. Give each its own ${codeField}, before one of them is switched on again.`,
			`De webwinkel heeft een code op een product dat te koop is en op andere die uitgeschakeld zijn; alleen het product dat te koop is, krijgt zijn aantal: ${named}${more('en nog', 'andere')}. Geef elk een eigen ${codeField}, voordat een ervan weer wordt ingeschakeld.`,
		),
	];
}
