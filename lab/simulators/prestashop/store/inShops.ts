import type { LocalisedText, Row, RowsInShops } from '../types';
import type { Shop } from './shop';

/**
 * Fields that PrestaShop keeps once per shop (`'shop' => true` and multilang_shop of Product and Combination, the same from
 * 1.6 to 9); all others stand once for all shops.
 */
const SHOP_FIELDS: Record<string, readonly string[]> = {
	products: [
		...['id_category_default', 'id_tax_rules_group', 'on_sale', 'online_only', 'ecotax'],
		...['minimal_quantity', 'low_stock_threshold', 'low_stock_alert', 'price', 'wholesale_price'],
		...['unity', 'unit_price_ratio', 'unit_price', 'additional_shipping_cost', 'customizable'],
		...['text_fields', 'uploadable_files', 'active', 'redirect_type', 'id_type_redirected'],
		...['available_for_order', 'available_date', 'show_condition', 'condition', 'show_price'],
		...['indexed', 'visibility', 'advanced_stock_management', 'date_add', 'date_upd'],
		...['pack_stock_type', 'name', 'description', 'description_short', 'link_rewrite'],
		...['meta_description', 'meta_keywords', 'meta_title', 'available_now', 'available_later'],
		...['delivery_in_stock', 'delivery_out_stock'],
	],
	combinations: [
		...['wholesale_price', 'price', 'ecotax', 'weight', 'minimal_quantity', 'unit_price_impact'],
		...['low_stock_threshold', 'low_stock_alert', 'default_on', 'available_date'],
	],
};

const firstShop = (shop: Shop): number => Math.min(...shop.rows('shops').map(({ id }) => id));

const isShared = (shop: Shop, resource: string): boolean =>
	shop.switches.goodsPerShop && resource in SHOP_FIELDS && shop.rows('shops').length > 1;

const kept = (shop: Shop, resource: string): RowsInShops[string] =>
	((shop.state.inShops ??= {})[resource] ??= {});

/** Whether a product, or the product of a combination, is in a shop. */
export function isInShop(shop: Shop, resource: string, row: Row, shopId: number): boolean {
	if (!isShared(shop, resource)) return true;
	if (kept(shop, resource)[`${row.id}/${shopId}`] === null) return false;
	return (
		resource !== 'combinations' ||
		kept(shop, 'products')[`${String(row.id_product)}/${shopId}`] !== null
	);
}

/** A new row is in the shops of the request alone. */
export function placeInShops(
	shop: Shop,
	resource: string,
	{ id: rowId }: Row,
	shopIds: readonly number[],
): void {
	if (!isShared(shop, resource)) return;
	for (const { id } of shop.rows('shops')) {
		if (!shopIds.includes(id)) kept(shop, resource)[`${rowId}/${id}`] = null;
	}
}

/** A row as a shop has it; the first shop's is the row itself. */
export function rowInShop(shop: Shop, resource: string, row: Row, shopId: number): Row {
	if (!isShared(shop, resource)) return row;
	const own = kept(shop, resource)[`${row.id}/${shopId}`];
	return own ? { ...row, ...own } : row;
}

/**
 * Keeps what is written in the shops of a request apart from what all others have, and answers the columns for the row
 * itself.
 */
export function columnsInShops(
	shop: Shop,
	resource: string,
	stored: Row,
	columns: Record<string, unknown>,
	shopIds: readonly number[],
): Record<string, unknown> {
	if (!isShared(shop, resource)) return columns;
	const names = SHOP_FIELDS[resource].filter((name) => name in columns);
	const pick = (row: Record<string, unknown>): Partial<Row> =>
		structuredClone(Object.fromEntries(names.map((name) => [name, row[name] as LocalisedText])));
	const own = kept(shop, resource);
	const first = firstShop(shop);
	for (const { id } of shop.rows('shops')) {
		const key = `${stored.id}/${id}`;
		if (id === first || own[key] === null) continue;
		own[key] = { ...pick(stored), ...own[key], ...(shopIds.includes(id) ? pick(columns) : {}) };
	}
	return shopIds.includes(first) ? columns : { ...columns, ...pick(stored) };
}
