import type { PrestaShopSimulator, Row } from '../../../lab/simulators/prestashop';
import type { RecordedShop } from './recording';

type Preparation = (shop: PrestaShopSimulator, recordedShop: RecordedShop) => void;

/** Ids of the products the recording script wrote stock for: 1.6 has other demo products. */
const isOld = (recordedShop: RecordedShop) => recordedShop === '1.6.1.24';

/** Puts fields on a row; a row that no recording shows is added. */
function put(shop: PrestaShopSimulator, resource: string, id: number, fields: Partial<Row>): void {
	const rows = (shop.state.tables[resource] ??= []);
	const row = rows.find((candidate) => candidate.id === id);
	if (row) Object.assign(row, fields);
	else rows.push({ id, ...fields });
}

const stock = (productId: number, fields: Partial<Row> = {}): Partial<Row> => ({
	id_product: String(productId),
	id_product_attribute: '0',
	id_shop: '1',
	id_shop_group: '0',
	quantity: '9',
	depends_on_stock: '0',
	out_of_stock: '2',
	...fields,
});

const mug =
	(fields: Partial<Row>): Preparation =>
	(shop, recordedShop) => {
		const id = isOld(recordedShop) ? 62 : 68;
		put(shop, 'stock_availables', id, stock(isOld(recordedShop) ? 9 : 21, fields));
	};

const changed = (resource: string, id: number, fields: Partial<Row>): Preparation => {
	return (shop) => put(shop, resource, id, fields);
};

/** The row of another product whose id the recorded body carries. */
const occupiedProduct: Preparation = (shop, recordedShop) => {
	put(
		shop,
		'stock_availables',
		isOld(recordedShop) ? 65 : 71,
		stock(isOld(recordedShop) ? 12 : 24),
	);
	put(
		shop,
		'stock_availables',
		isOld(recordedShop) ? 70 : 76,
		stock(isOld(recordedShop) ? 17 : 29),
	);
};

/** What the recording script had done to the shop, by its own requests or in the database. */
const preparations: Array<[RegExp, Preparation]> = [
	[/^71-webservice-disabled/, (shop) => shop.setSwitches({ webserviceEnabled: false })],
	[/^40-get-quantity-zero/, mug({ quantity: '0' })],
	[/^40-put-no-location-had-one/, mug({ location: 'Stelling 4' })],
	[/^41-after-no-id_shop/, mug({ quantity: '83', id_shop: '0' })],
	[
		/^20-countries_xml/,
		changed('countries', 13, {
			name: [
				{ id: '1', value: 'Netherlands' },
				{ id: '2', value: 'Nederland' },
			],
		}),
	],
	[/^46-patch-depends-on-stock-row/, changed('stock_availables', 76, { depends_on_stock: '1' })],
	[
		/^42-put-row-depends-on-stock-body-0/,
		(shop, recordedShop) => {
			const [id, product] = isOld(recordedShop) ? [63, 10] : [69, 22];
			put(shop, 'stock_availables', id, stock(product, { depends_on_stock: '1' }));
		},
	],
	[/^(45-bulk-partial|47-put-wrong-product)/, occupiedProduct],
	[/^53-patch-order-state/, changed('orders', 6, { current_state: '4' })],
	[/^53-patch-order-note/, changed('orders', 6, { delivery_date: '2026-11-23 12:21:46' })],
	[/^54-put-order_carrier/, changed('order_carriers', 7, { id_order: '7' })],
	[
		/^54-patch-order_carrier/,
		changed('order_carriers', 7, { id_order_invoice: '1030', weight: '10.200000' }),
	],
];

/**
 * Brings the shop into the state it was in when this request was recorded; true when that took
 * anything.
 */
export function prepare(
	shop: PrestaShopSimulator,
	recordedShop: RecordedShop,
	name: string,
): boolean {
	const needed = preparations.filter(([pattern]) => pattern.test(name));
	for (const [, preparation] of needed) preparation(shop, recordedShop);
	return needed.length > 0;
}
