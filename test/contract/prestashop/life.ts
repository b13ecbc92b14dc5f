import type { PrestaShopState, PrestaShopVersion, Row } from '../../../lab/simulators/prestashop';
import { emptyShop } from '../../../lab/simulators/prestashop';
import recorded from './world/life.json';

/** What happened to an order of a real shop, by PrestaShop's own code, and what the webservice showed of it. */
export interface LivedEvent {
	note: string;
	/** One line per field or row, see `changesBetween`. */
	changes?: string[];
	/** PrestaShop's own words when it refused. */
	refused?: string;
}

export const lived = recorded as Record<string, LivedEvent>;

const text = (value: string) => [
	{ id: '1', value },
	{ id: '2', value },
];

/** The products of the recorded orders: id, reference, price, tax rules group, weight. */
const products: Array<[number, string, string, string, string]> = [
	[205, 'ART-0205', '10.000000', '1', '0.200000'],
	[206, 'ART-0206', '10.000000', '1', '0.200000'],
	[321, 'PAKKET-1', '36.024793', '1', '0.200000'],
	[322, 'PAKKET-2', '28.983471', '1', '0.200000'],
	[324, 'PAKKET-4', '24.173554', '1', '0.200000'],
	[331, 'GRATIS-1', '5.000000', '1', '0.200000'],
	[332, 'ZWAAR-1', '50.000000', '1', '0.200000'],
	[333, 'BRIEF-1', '8.000000', '4', '0.200000'],
	[334, 'LEV-MOK', '10.206612', '1', '0.300000'],
	[335, 'LEV-BOEK', '18.340000', '4', '0.300000'],
	[336, 'LEV-LAMP', '33.020000', '1', '0.300000'],
	[337, 'LEV-EXTRA', '4.090000', '1', '0.300000'],
	[342, 'LEV-WEG', '12.360000', '1', '0.300000'],
	[343, 'LEV-SHIRT', '24.750000', '1', '0.300000'],
];

/** Packs of the recorded shop, which take stock of the pack, of its contents or of both. */
const packs: Record<number, { type: string; contents: Array<{ id: string; quantity: string }> }> = {
	321: { type: '1', contents: [{ id: '205', quantity: '2' }] },
	322: {
		type: '2',
		contents: [
			{ id: '205', quantity: '2' },
			{ id: '206', quantity: '1' },
		],
	},
	324: { type: '0', contents: [{ id: '206', quantity: '1' }] },
};

const stockRow = (id: number, productId: number, combinationId: number): Row => ({
	id,
	id_product: String(productId),
	id_product_attribute: String(combinationId),
	id_shop: '1',
	id_shop_group: '0',
	quantity: combinationId === 0 ? '900' : '450',
	depends_on_stock: '0',
	out_of_stock: '1',
});

/** A shop that sells what the recorded orders held; Switzerland is at 0 %, returns are on. */
export function shopOfLife(version: PrestaShopVersion): PrestaShopState {
	const state = emptyShop(version);
	const { tables } = state;
	tables.products = products.map(([id, reference, price, group, weight]) => ({
		id,
		reference,
		price,
		weight,
		id_tax_rules_group: group,
		name: text(reference),
		...(packs[id] && {
			cache_is_pack: '1',
			pack_stock_type: packs[id].type,
			associations: { product_bundle: packs[id].contents },
		}),
	}));
	tables.combinations = [63, 64].map((id) => ({
		id,
		id_product: '343',
		reference: id === 63 ? 'LEV-SHIRT-S' : 'LEV-SHIRT-M',
		price: '0.000000',
	}));
	tables.stock_availables = [
		...products.map(([id]) => stockRow(id, id, 0)),
		stockRow(1001, 343, 63),
		stockRow(1002, 343, 64),
	];
	return state;
}

/** Columns that are compared, by resource. */
const columns: Record<string, string[]> = {
	orders: [
		...['id_address_delivery', 'id_address_invoice', 'id_carrier', 'id_currency', 'current_state'],
		...['invoice_number', 'invoice_date', 'delivery_number', 'delivery_date', 'valid', 'date_upd'],
		...['shipping_number', 'total_discounts_tax_incl', 'total_discounts_tax_excl'],
		...['total_paid_tax_incl', 'total_paid_tax_excl', 'total_paid_real', 'total_products'],
		...['total_products_wt', 'total_shipping_tax_incl', 'total_shipping_tax_excl'],
		...['carrier_tax_rate', 'total_wrapping_tax_incl', 'total_wrapping_tax_excl'],
	],
	order_details: [
		...['product_quantity', 'product_quantity_refunded', 'product_quantity_return'],
		...['product_quantity_reinjected', 'product_price', 'original_product_price'],
		...['unit_price_tax_incl', 'unit_price_tax_excl', 'total_price_tax_incl'],
		...['total_price_tax_excl', 'total_refunded_tax_incl', 'total_refunded_tax_excl'],
		...['id_tax_rules_group', 'id_order_invoice', 'taxes'],
	],
	order_histories: ['id_order_state'],
	order_payments: ['amount', 'payment_method'],
	order_invoices: [
		...['number', 'delivery_number', 'delivery_date', 'total_discount_tax_excl'],
		...['total_discount_tax_incl', 'total_paid_tax_excl', 'total_paid_tax_incl'],
		...['total_products', 'total_products_wt', 'total_shipping_tax_excl'],
		'total_shipping_tax_incl',
	],
	order_carriers: [
		...['id_carrier', 'id_order_invoice', 'weight', 'shipping_cost_tax_excl'],
		...['shipping_cost_tax_incl', 'tracking_number'],
	],
	order_cart_rules: ['id_order_invoice', 'value', 'value_tax_excl', 'free_shipping', 'deleted'],
	order_slip: [
		...['total_products_tax_excl', 'total_products_tax_incl', 'total_shipping_tax_excl'],
		...['total_shipping_tax_incl', 'amount', 'shipping_cost', 'shipping_cost_amount'],
		...['partial', 'order_slip_type', 'details'],
	],
	cart_rules: [
		...['quantity', 'free_shipping', 'reduction_percent', 'reduction_amount'],
		...['reduction_tax', 'partial_use', 'active'],
	],
	stock_availables: ['quantity'],
};

const numbered = ['orders', 'order_invoices', 'order_carriers'];

/**
 * What changed between two states of a shop, one line per field or new row. Numbers, dates and ids that
 * differ from shop to shop are named only; stock is a difference.
 */
export function changesBetween(before: PrestaShopState, after: PrestaShopState): string[] {
	return Object.entries(columns).flatMap(([resource, names]) => {
		const old = new Map((before.tables[resource] ?? []).map((row) => [row.id, row]));
		const now = new Map((after.tables[resource] ?? []).map((row) => [row.id, row]));
		const all = [...new Map([...old, ...now]).values()].sort((a, b) => a.id - b.id);
		return all.flatMap((row) => {
			const label = labelOf(resource, row, all);
			const name = label === '' ? resource : `${resource}[${label}]`;
			return rowChanges(resource, names, name, old.get(row.id), now.get(row.id));
		});
	});
}

function rowChanges(
	resource: string,
	names: string[],
	name: string,
	before: Row | undefined,
	after: Row | undefined,
): string[] {
	if (after === undefined) return [`${name} gone`];
	if (before === undefined) {
		const shown = names.filter((column) => !['date_upd', 'id_tax_rules_group'].includes(column));
		return [
			`${name} new: ${shown.map((column) => `${column} ${shownAs(column, after)}`).join(', ')}`,
		];
	}
	return names.flatMap((column) => {
		const [old, now] = [plain(column, before), plain(column, after)];
		if (old === now) return [];
		if (resource === 'stock_availables') {
			const difference = Number(now) - Number(old);
			return [`${name}.quantity: ${difference > 0 ? '+' : ''}${difference}`];
		}
		if (column === 'date_upd') return [`${name}.date_upd: moved`];
		return [`${name}.${column}: ${shownAs(column, before)} -> ${shownAs(column, after)}`];
	});
}

function labelOf(resource: string, row: Row, all: Row[]): string {
	if (resource === 'order_details') return String(row.product_reference);
	if (resource === 'stock_availables') {
		return `${String(row.id_product)}-${String(row.id_product_attribute)}`;
	}
	const siblings = all.filter((other) => resource === 'orders' || other.id_order === row.id_order);
	if (!numbered.includes(resource) || siblings.length < 2) return '';
	return String(siblings.indexOf(row) + 1);
}

function plain(column: string, row: Row): string {
	if (column === 'taxes') return String(row.associations?.taxes?.length ?? 0);
	if (column === 'details') return detailsOf(row);
	return String(row[column] ?? '');
}

const detailsOf = (row: Row) =>
	(row.associations?.order_slip_details ?? [])
		.map((one) => `${one.product_quantity} x ${one.amount_tax_excl} / ${one.amount_tax_incl}`)
		.join('; ');

const givenNumbers = ['invoice_number', 'delivery_number', 'number', 'id_order_invoice'];

function shownAs(column: string, row: Row): string {
	const value = plain(column, row);
	if (value.startsWith('0000-')) return 'none';
	if (/^\d{4}-\d\d-\d\d/.test(value)) return 'date';
	if (givenNumbers.includes(column)) return value === '0' ? 'none' : 'given';
	if (column.startsWith('id_address')) return 'address';
	return column === 'id_carrier' ? 'carrier' : value;
}
