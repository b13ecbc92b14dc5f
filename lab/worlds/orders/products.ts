import { lang } from '../lang';
import { ShopTables } from '../webshop/shopTables';
import { stockRow } from '../stockRow';
import type { Row } from '../../simulators/prestashop/types';
import type { Choices } from './choices';
import type { Item } from './catalogue';
import { FEE_PRODUCT } from './named';
import type { Rate } from './rate';

/** Pieces of everything: stock is not what is looked at here. */
const PLENTY = 100_000;

const TAX_GROUP: Record<Rate, string> = { 21: '1', 9: '2', 0: '0' };

/** Writes the catalogue into a shop: products, combinations with their options, and stock enough. */
export function writeProducts(tables: ShopTables, items: readonly Item[], choices: Choices): void {
	for (const product of productsOf(items)) writeProduct(tables, product, choices);
	tables.add('products', {
		...codes(null),
		id: FEE_PRODUCT.id,
		name: lang(FEE_PRODUCT.name),
		price: '0.000000',
		id_tax_rules_group: '0',
		is_virtual: '1',
		type: 'virtual',
		active: '1',
	});
}

function productsOf(items: readonly Item[]): Item[][] {
	const byId = new Map<number, Item[]>();
	for (const item of items) byId.set(item.productId, [...(byId.get(item.productId) ?? []), item]);
	return [...byId.values()];
}

function writeProduct(tables: ShopTables, skus: Item[], choices: Choices): void {
	const [first] = skus;
	const isCombined = first.combinationId > 0;
	tables.add('products', {
		id: first.productId,
		...codes(isCombined ? null : first),
		name: lang(first.name),
		price: first.price,
		ecotax: first.ecotax,
		id_tax_rules_group: TAX_GROUP[first.rate],
		weight: '0.300000',
		type: 'simple',
		...(choices.version.startsWith('1.6')
			? {}
			: { product_type: isCombined ? 'combinations' : 'standard' }),
		active: '1',
		cache_is_pack: '0',
		pack_stock_type: '3',
		associations: {
			combinations: skus
				.filter(() => isCombined)
				.map(({ combinationId }) => ({ id: String(combinationId) })),
		},
	});
	tables.add('stock_availables', stockRow(first.productId, PLENTY));
	for (const sku of skus.filter(() => isCombined)) writeCombination(tables, sku);
}

const codes = (item: Item | null) => ({
	reference: item?.code ?? '',
	ean13: item?.ean13 ?? '',
	upc: item?.upc ?? '',
	isbn: item?.isbn ?? '',
	mpn: item?.mpn ?? '',
	supplier_reference: item?.supplierReference ?? '',
});

function writeCombination(tables: ShopTables, sku: Item): void {
	const values = sku.options.map(({ group, value }) => optionValue(tables, group, value));
	tables.add('combinations', {
		id: sku.combinationId,
		id_product: String(sku.productId),
		...codes(sku),
		price: '0.000000',
		ecotax: '0.000000',
		associations: { product_option_values: values.map((id) => ({ id: String(id) })) },
	});
	tables.add(
		'stock_availables',
		stockRow(sku.productId, PLENTY, { combination: sku.combinationId }),
	);
}

function optionValue(tables: ShopTables, group: string, value: string): number {
	const named = (row: Row, text: string) => JSON.stringify(row.name) === JSON.stringify(lang(text));
	const groups = tables.rows('product_options');
	const owner =
		groups.find((row) => named(row, group)) ??
		tables.add('product_options', {
			is_color_group: '0',
			group_type: 'select',
			position: '0',
			name: lang(group),
			public_name: lang(group),
		});
	const known = tables
		.rows('product_option_values')
		.find((row) => named(row, value) && row.id_attribute_group === String(owner.id));
	const row =
		known ??
		tables.add('product_option_values', {
			id_attribute_group: String(owner.id),
			color: '',
			position: '0',
			name: lang(value),
		});
	return row.id;
}
