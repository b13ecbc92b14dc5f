import type { Row } from '../../simulators/prestashop/types';
import { stockRow } from '../stockRow';
import { microEuros } from './orderMoney';
import type { Random } from '../random';
import { lang } from '../lang';
import { taxGroup, type ShopTables } from './shopTables';
import type { Assortment, StoryProduct, StorySku } from './story';

/** Writes the products, combinations and stock rows of the shop, in wire shape. */
export class ShopCatalogue {
	private readonly optionIds = new Map<string, number>();

	/** `technical`: stock by article code, from which the shop's own numbers have strayed. */
	constructor(
		private readonly tables: ShopTables,
		private readonly random: Random,
		private readonly technical: Map<string, number>,
	) {}

	write(assortment: Assortment): void {
		for (const product of assortment.products.filter(({ deleted }) => !deleted)) {
			this.product(product);
		}
	}

	private product(product: StoryProduct): void {
		const combinations = product.skus.filter((sku) => sku.combinationId > 0);
		const rows = combinations.map((sku) => ({ sku, quantity: this.startQuantity(sku) }));
		const total =
			combinations.length > 0
				? rows.reduce((sum, { quantity }) => sum + quantity, 0)
				: this.startQuantity(product.skus[0]);
		const stock = [
			{ id: String(this.stockRow(product.id, 0, total)), id_product_attribute: '0' },
			...rows.map(({ sku, quantity }) => ({
				id: String(this.stockRow(product.id, sku.combinationId, quantity)),
				id_product_attribute: String(sku.combinationId),
			})),
		];
		for (const { sku } of rows) this.combination(product, sku);
		this.tables.add('products', productRow(product, combinations, stock));
	}

	/** Believable, and wrong in many places: somebody kept the shop's stock by hand. */
	private startQuantity(sku: StorySku): number {
		const technical = Math.max(0, Math.floor(this.technical.get(sku.code) ?? 5));
		return this.random.chance(0.55) ? technical : Math.max(0, technical + this.random.int(-6, 6));
	}

	private stockRow(product: number, combination: number, quantity: number): number {
		const row = this.tables.add('stock_availables', stockRow(product, quantity, { combination }));
		return row.id;
	}

	private combination(product: StoryProduct, sku: StorySku): void {
		const values = sku.options.map(({ group, value }) => this.optionValue(group, value));
		this.tables.add('combinations', {
			id: sku.combinationId,
			id_product: String(product.id),
			ean13: sku.ean13,
			isbn: '',
			upc: '',
			mpn: '',
			reference: sku.code,
			supplier_reference: '',
			wholesale_price: '0.000000',
			price: microEuros(sku.net - product.net),
			ecotax: '0.000000',
			weight: '0.000000',
			unit_price_impact: '0.000000',
			minimal_quantity: '1',
			low_stock_threshold: null,
			low_stock_alert: '0',
			default_on: '',
			available_date: '0000-00-00',
			available_now: lang(''),
			available_later: lang(''),
			associations: { product_option_values: values.map((id) => ({ id: String(id) })) },
		});
	}

	private optionValue(group: string, value: string): number {
		const key = `${group}:${value}`;
		const known = this.optionIds.get(key);
		if (known !== undefined) return known;
		const groupId = this.optionIds.get(group) ?? this.optionGroup(group);
		const { id } = this.tables.add('product_option_values', {
			id_attribute_group: String(groupId),
			color: '',
			position: '0',
			name: lang(value),
		});
		this.optionIds.set(key, id);
		return id;
	}

	private optionGroup(group: string): number {
		const { id } = this.tables.add('product_options', {
			is_color_group: group === 'Kleur' ? '1' : '0',
			group_type: group === 'Kleur' ? 'color' : 'select',
			position: '0',
			name: lang(group),
			public_name: lang(group),
		});
		this.optionIds.set(group, id);
		return id;
	}
}

function productRow(
	product: StoryProduct,
	combinations: StorySku[],
	stock: Array<Record<string, string>>,
): Row {
	return {
		id: product.id,
		reference: product.code,
		ean13: combinations.length > 0 ? '' : product.skus[0].ean13,
		upc: '',
		isbn: '',
		mpn: '',
		supplier_reference: '',
		type: 'simple',
		product_type: combinations.length > 0 ? 'combinations' : 'standard',
		id_tax_rules_group: taxGroup[product.rate],
		price: microEuros(product.net),
		wholesale_price: '0.000000',
		ecotax: '0.000000',
		active: '1',
		minimal_quantity: '1',
		cache_is_pack: '0',
		pack_stock_type: '3',
		quantity: '0',
		date_add: '2026-01-05 09:00:00',
		date_upd: '2026-01-05 09:00:00',
		name: lang(product.name),
		associations: {
			...(combinations.length > 0
				? { combinations: combinations.map((sku) => ({ id: String(sku.combinationId) })) }
				: {}),
			stock_availables: stock,
		},
	};
}
