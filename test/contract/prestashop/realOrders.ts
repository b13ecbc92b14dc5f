/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlaceOrderInput, PrestaShopState, Row } from '../../../lab/simulators/prestashop';
import { recordedWorld } from './recordedWorld';

type Table = { columns: string[]; rows: unknown[][] };

/** The vouchers of the recorded shop, by id, as its owner had set them. */
const vouchers: Record<string, Omit<NonNullable<PlaceOrderInput['vouchers']>[0], 'name'>> = {
	1: { percent: 10 },
	2: { amountTaxIncl: '5' },
	3: { amountTaxExcl: '5' },
	4: { freeShipping: true },
	5: { giftReference: 'GRATIS-1' },
	6: { percent: 100, freeShipping: true },
};

/** What the two carriers of the recorded shop cost without VAT, in euros. */
const carrierPrice: Record<string, number> = { 0: 0, 5: 5.743802, 6: 10.330579 };

/** What gift wrapping costs there without VAT. */
const wrappingPrice = '2.066116';

/** All 540 exported orders of the real 8.2.1 shop, the products they sold, and the shop they were placed in. */
export function realOrders() {
	const text = readFileSync(join(__dirname, 'world', 'realOrders.json'), 'utf8');
	const tables = Object.fromEntries(
		Object.entries(JSON.parse(text) as Record<string, Table>).map(([name, table]) => [
			name,
			rowsOf(table),
		]),
	);
	const linesOf = (order: Row) =>
		tables.order_details.filter((row) => row.id_order === String(order.id));
	const vouchersOf = (order: Row) =>
		tables.order_cart_rules.filter((row) => row.id_order === String(order.id));
	return { orders: tables.orders, linesOf, vouchersOf, world: () => worldOf(tables) };
}

const rowsOf = ({ columns, rows }: Table): Row[] =>
	rows.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index]])) as Row);

/** The recorded shop before its orders, with the one product back that was deleted after its order. */
function worldOf(tables: Record<string, Row[]>): PrestaShopState {
	const state = recordedWorld('8.2.1');
	const deleted = tables.order_details.find(({ product_id }) => product_id === '33');
	const products = [
		...tables.products,
		{ id: 33, reference: 'WEG-001', price: deleted?.product_price, id_tax_rules_group: '1' },
	];
	for (const name of ['orders', 'order_details', 'order_carriers', 'order_cart_rules']) {
		state.tables[name] = [];
	}
	return {
		...state,
		tables: { ...state.tables, products, combinations: tables.combinations },
	};
}

/** The cart a real order came from: catalogue prices, carriers and vouchers, no amount of the order. */
export function cartOf(order: Row, lines: Row[], used: Row[]): PlaceOrderInput {
	const rate = Number(order.conversion_rate);
	return {
		lines: lines.filter((line) => !isGift(line, used)).map(lineOf),
		vouchers: used.map(({ id_cart_rule: id, name }) => ({
			...vouchers[String(id)],
			id: Number(id),
			name: String(name),
		})),
		customer: { id: Number(order.id_customer) },
		deliveryAddress: { id: Number(order.id_address_delivery) },
		invoiceAddress: { id: Number(order.id_address_invoice) },
		languageId: Number(order.id_lang),
		currencyId: Number(order.id_currency),
		carrierId: Number(order.id_carrier),
		shippingTaxExcl: String(carrierPrice[String(order.id_carrier)] * rate),
		wrappingTaxExcl: order.gift === '1' ? wrappingPrice : undefined,
		roundType: Number(order.round_type) as 1 | 2 | 3,
		roundMode: Number(order.round_mode) as 2,
	};
}

const isGift = (line: Row, used: Row[]) =>
	line.product_reference === 'GRATIS-1' && used.some(({ id_cart_rule: id }) => id === '5');

const lineOf = (row: Row): PlaceOrderInput['lines'][0] => ({
	productId: Number(row.product_id),
	combinationId: Number(row.product_attribute_id),
	quantity: Number(row.product_quantity),
	reductionPercent: Number(row.reduction_percent),
});
