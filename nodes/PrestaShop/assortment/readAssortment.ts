import type { ShopProduct } from '../../../domain/stream/shopProduct';
import { readAllPages } from '../client/pages';
import type { ShopQuery } from '../client/query';
import type { Shop } from '../client/shop';
import { languageOf } from '../names/languageOf';
import { codeOfCombination, codeOfProduct, type MatchField } from '../stock/matchField';
import { COMBINATION_OF_ASSORTMENT, PRODUCT_OF_ASSORTMENT } from '../wire/fields';
import { groupedBy, localised, reference, text } from '../wire/row';
import type { ShopResource, ShopRow } from '../wire/shopRow';
import { readVatRates, type VatRates } from './readVatRates';
import { specificPriceOf } from './specificPriceOf';
import type { Wording } from '../../../domain/words/wording';

/** One shop to read, by its id; '' for the one behind the URL. */
export interface ShopToRead {
	shopId: string;
	shop: Shop;
}

export interface AssortmentSettings {
	matchField: MatchField;
	pageSize: number;
	/** Texts that are read only where they are asked for: description, description_short. */
	alsoRead: readonly string[];
	/** Language of the texts; '' for the one of the shop itself. */
	languageId: string;
}

/**
 * All products and combinations of the shops with what may be written of them, those that several shops share once.
 * Pages of named fields; whoever matches articles with products of a shop begins here. `hints` takes what the key may
 * not read. Throws the shop's refusal in words for people.
 */
export async function readAssortment(
	shops: readonly ShopToRead[],
	settings: AssortmentSettings,
	hints: Wording[] = [],
): Promise<ShopProduct[]> {
	const [{ shop }] = shops;
	const languageId = settings.languageId || (await languageOf(shop));
	const language = languageId === '' ? {} : { language: languageId };
	const fields = {
		products: [...PRODUCT_OF_ASSORTMENT, ...settings.alsoRead],
		combinations: COMBINATION_OF_ASSORTMENT,
	};
	const read = async (resource: 'products' | 'combinations') =>
		await readShops(shops, resource, fields[resource], settings.pageSize, language);
	const combinations = await read('combinations');
	const products = await read('products');
	const prices = await readAllPages(shop, PRICES, settings.pageSize);
	const rates = await readVatRates(shop, hints);
	const from = { settings, languageId, prices: groupedBy(prices, 'id_product'), rates };
	const ofProduct = groupedBy([...combinations.rows.values()], 'id_product');
	return [...products.rows.values()].flatMap((product) => {
		const own = ofProduct.get(text(product, 'id')) ?? [];
		return [
			itemOf(product, null, products, products, { ...from, hasCombinations: own.length > 0 }),
			...own.map((row) =>
				itemOf(product, row, combinations, products, { ...from, hasCombinations: false }),
			),
		];
	});
}

const PRICES = { resource: 'specific_prices', display: 'full' } as const;

/** Rows by id as the first of the shops shows them, with the shops that have each and the fields that differ there. */
interface Shared {
	rows: Map<string, ShopRow>;
	shopIds: Map<string, string[]>;
	differing: Map<string, Set<string>>;
	/** What shops behind the first hold of those, by shop. */
	inShops: Map<string, Record<string, Record<string, string>>>;
}

async function readShops(
	shops: readonly ShopToRead[],
	resource: ShopResource,
	display: readonly string[],
	pageSize: number,
	query: ShopQuery,
): Promise<Shared> {
	const shared: Shared = {
		rows: new Map(),
		shopIds: new Map(),
		differing: new Map(),
		inShops: new Map(),
	};
	for (const { shop, shopId } of shops) {
		for (const row of await readAllPages(shop, { resource, display, query }, pageSize)) {
			const id = text(row, 'id');
			const first = shared.rows.get(id);
			if (!first) shared.rows.set(id, row);
			if (shopId !== '') shared.shopIds.set(id, [...(shared.shopIds.get(id) ?? []), shopId]);
			const others = display.filter((name) => first && shown(first, name) !== shown(row, name));
			if (others.length > 0) {
				shared.differing.set(id, new Set([...(shared.differing.get(id) ?? []), ...others]));
				const own = Object.fromEntries(others.map((name) => [name, shown(row, name)]));
				shared.inShops.set(id, { ...shared.inShops.get(id), [shopId]: own });
			}
		}
	}
	return shared;
}

/** A text in one language comes plain, or as a list of one. */
const shown = (row: ShopRow, name: string): string => localised(row, name, '');

interface From {
	settings: AssortmentSettings;
	languageId: string;
	prices: ReadonlyMap<string, ShopRow[]>;
	rates: VatRates;
	hasCombinations: boolean;
}

function itemOf(
	product: ShopRow,
	combination: ShopRow | null,
	{ shopIds, differing, inShops }: Shared,
	products: Shared,
	{ settings, languageId, prices, rates, hasCombinations }: From,
): ShopProduct {
	const row = combination ?? product;
	const id = text(row, 'id');
	const productId = text(product, 'id');
	const combinationId = combination ? id : '';
	const { matchField } = settings;
	return {
		kind: 'shopProduct',
		productId,
		combinationId,
		hasCombinations,
		code: combination
			? codeOfCombination(combination, matchField)
			: codeOfProduct(product, matchField),
		shopIds: shopIds.get(id) ?? [],
		languageId,
		values: valuesOf(row),
		differing: [...(differing.get(id) ?? [])],
		...inShopsOf(inShops.get(id), combination ? products.inShops.get(productId) : undefined),
		basePrice: text(product, 'price'),
		vatRate: rates(reference(product, 'id_tax_rules_group')),
		specificPrices: (prices.get(productId) ?? [])
			.filter((price) => reference(price, 'id_product_attribute') === combinationId)
			.map(specificPriceOf),
	};
}

/** What differs of a row in each shop, of a combination with the price of its product. */
function inShopsOf(
	own: ShopProduct['inShops'] = {},
	ofProduct: ShopProduct['inShops'] = {},
): Pick<ShopProduct, 'inShops'> {
	const all: NonNullable<ShopProduct['inShops']> = { ...own };
	for (const [shopId, { price }] of Object.entries(ofProduct)) {
		if (price !== undefined) all[shopId] = { ...all[shopId], basePrice: price };
	}
	return Object.keys(all).length === 0 ? {} : { inShops: all };
}

const NOT_WRITTEN = ['id', 'id_product', 'associations'];

const valuesOf = (row: ShopRow): Record<string, string> =>
	Object.fromEntries(
		Object.keys(row)
			.filter((name) => !NOT_WRITTEN.includes(name))
			.map((name) => [name, shown(row, name)]),
	);
