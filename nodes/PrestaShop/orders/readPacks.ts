import type { ShopPack } from '../../../domain/stream/shopPack';
import { PRODUCT_WITH_CODES } from '../wire/fields';
import type { ShopRow } from '../wire/shopRow';
import { settingsOf } from '../wire/shopScope';
import { reference, text } from '../wire/row';
import { followsShop, partsOf, productCodesOf, shopPackOf, type ProductCodes } from './shopPack';
import { sellableKey } from '../../../domain/stock/shop/sellableKey';
import { readAllPages } from '../client/pages';
import type { Shop } from '../client/shop';
import { lacksRight } from '../client/lacks';
import { readConfiguration } from '../client/readConfiguration';
import { readOptionalByIds } from '../client/readOptional';

const PAGE_SIZE = 500;
/** What the shop counts for packs that leave it to the shop. */
const PACK_SETTING = 'PS_PACK_STOCK_TYPE';
const PACK_FIELDS = [...PRODUCT_WITH_CODES, 'pack_stock_type'];
const COMBINATION_WITH_CODES = [...PRODUCT_WITH_CODES, 'id_product'];
/** 1.6 cannot hold a chosen combination in a pack and refuses the question for it. */
const bundleOf = (shop: Shop): string =>
	shop.version().startsWith('1.6')
		? 'product_bundle[id,quantity]'
		: 'product_bundle[id,id_product_attribute,quantity]';

/**
 * Packs (pakketten) of the shop: their orders name the pack and never what is in it, so that only these tell what a
 * sale takes off stock. Undefined when the key may not read products: then nobody knows.
 */
export async function readPacks(shop: Shop): Promise<ShopPack[] | undefined> {
	const packs = await readPackProducts(shop);
	if (packs === undefined || packs.length === 0) return packs && [];
	const [codes, ofShop] = await Promise.all([readCodes(shop, packs), readShopMode(shop, packs)]);
	return packs.map((product) => shopPackOf(product, codes, ofShop));
}

async function readPackProducts(shop: Shop): Promise<ShopRow[] | undefined> {
	const reading = {
		resource: 'products',
		display: [...PACK_FIELDS, bundleOf(shop)],
		query: { 'filter[cache_is_pack]': '[1]' },
	} as const;
	const first = await shop.read({
		...reading,
		query: { ...reading.query, sort: '[id_ASC]', limit: PAGE_SIZE },
	});
	if (!first.ok && lacksRight(first.refusal)) return undefined;
	if (first.ok && first.rows.length < Math.min(PAGE_SIZE, shop.mostRows())) return first.rows;
	if (first.ok && first.rows.length === 0) return [];
	return await readAllPages(shop, reading, PAGE_SIZE);
}

/** Codes of what the packs hold, by product and combination. */
async function readCodes(
	shop: Shop,
	packs: readonly ShopRow[],
): Promise<Map<string, ProductCodes>> {
	const parts = packs.flatMap(partsOf);
	const [products, combinations] = await Promise.all([
		readOptionalByIds(
			shop,
			{ resource: 'products', display: PRODUCT_WITH_CODES },
			'id',
			parts.map(({ productId }) => productId),
		),
		readOptionalByIds(
			shop,
			{ resource: 'combinations', display: COMBINATION_WITH_CODES },
			'id',
			parts.map(({ combinationId }) => combinationId),
		),
	]);
	const codes = new Map<string, ProductCodes>();
	for (const row of products) codes.set(sellableKey(text(row, 'id'), ''), productCodesOf(row));
	for (const row of combinations) {
		const key = sellableKey(reference(row, 'id_product'), text(row, 'id'));
		codes.set(key, productCodesOf(row));
	}
	return codes;
}

/** What a pack counts that leaves it to the shop; '' where no pack does, or where it may not be read. */
async function readShopMode(shop: Shop, packs: readonly ShopRow[]): Promise<string> {
	if (!packs.some(followsShop)) return '';
	const rows = await readConfiguration(shop, [PACK_SETTING]);
	return settingsOf(rows).get(PACK_SETTING) ?? '';
}
