import type { PrestaShopSimulator, Row } from '../../../lab/simulators/prestashop';
import type { RecordedShop } from './recording';

type Preparation = (shop: PrestaShopSimulator, recordedShop: RecordedShop) => void;

/** Where the recording script found its own data: the shops have other demo products and orders before it. */
interface OwnData {
	/** Stock row and product of the mug; those of the products after it follow in steps of one. */
	mugRow: number;
	mug: number;
	/** The first order the script placed, and the carrier row of the second. */
	order: number;
	carrierRow: number;
}

const usual: OwnData = { mugRow: 68, mug: 21, order: 6, carrierRow: 7 };

const ownData = (recordedShop: RecordedShop): OwnData => {
	if (recordedShop === '1.6.1.24') return { ...usual, mugRow: 62, mug: 9 };
	if (recordedShop !== '9.0.3') return usual;
	return { mugRow: 395, mug: 335, order: 491, carrierRow: 483 };
};

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
	location: '',
	...fields,
});

/** The stock row of the product so many after the mug. */
const stockOf =
	(afterMug: number, fields: Partial<Row> = {}): Preparation =>
	(shop, recordedShop) => {
		const { mugRow, mug } = ownData(recordedShop);
		put(shop, 'stock_availables', mugRow + afterMug, stock(mug + afterMug, fields));
	};

const mug = (fields: Partial<Row>) => stockOf(0, fields);

const changed = (resource: string, id: number, fields: Partial<Row>): Preparation => {
	return (shop) => put(shop, resource, id, fields);
};

const firstOrder =
	(fields: Partial<Row>, later: Partial<Row> = fields): Preparation =>
	(shop, recordedShop) => {
		put(shop, 'orders', ownData(recordedShop).order, recordedShop === '9.0.3' ? later : fields);
	};

const carrierRow =
	(fields: Partial<Row>, later: Partial<Row>): Preparation =>
	(shop, recordedShop) => {
		const id = ownData(recordedShop).carrierRow;
		put(shop, 'order_carriers', id, recordedShop === '9.0.3' ? later : fields);
	};

/** What nobody recorded of the second order's carrier on 9.0.3 before it was written. */
const carrierOf492: Partial<Row> = {
	id_order: '492',
	id_carrier: '2',
	id_order_invoice: '441',
	weight: '3.100000',
	shipping_cost_tax_excl: '4.090000',
	shipping_cost_tax_incl: '4.950000',
	date_add: '2026-11-26 23:26:57',
};

/** Order 491 on 9.0.3 after the script had written to it. */
const written491: Partial<Row> = {
	current_state: '4',
	note: 'SnelStart VK-0001',
	date_upd: '2026-11-26 23:27:10',
};

/** Its payment, which no recording shows. */
const paymentOf491: Partial<Row> = { order_reference: 'EOUXNRZHY', amount: '64.880000' };

const sixtyRows: Preparation = (shop) => {
	for (let id = 1; id <= 60; id += 1) {
		put(shop, 'stock_availables', id, stock(id, { out_of_stock: '1' }));
	}
};

const all =
	(...preparations: Preparation[]): Preparation =>
	(shop, recordedShop) => {
		for (const preparation of preparations) preparation(shop, recordedShop);
	};

/** What the recording script had done to the shop, by its own requests or in the database. */
const preparations: Array<[RegExp, Preparation]> = [
	[/^71-webservice-disabled/, (shop) => shop.setSwitches({ webserviceEnabled: false })],
	[/^74-host-forces/, (shop) => shop.setSwitches({ displayErrorsForced: true })],
	[/^40-get-quantity-zero/, mug({ quantity: '0' })],
	[
		/^40-get-quantity-zero-list/,
		onlyOn9(changed('stock_availables', 68, stock(68, { quantity: '1' }))),
	],
	[/^40-put-no-location-had-one/, mug({ location: 'Stelling 4' })],
	[/^41-after-no-id_shop/, mug({ quantity: '83', id_shop: '0' })],
	[/^42-after-put-depends/, mug({ quantity: '91', depends_on_stock: '1' })],
	[
		/^45-after-bulk-partial/,
		all(mug({ quantity: '201' }), stockOf(1, { quantity: '102' }), stockOf(3, { quantity: '175' })),
	],
	[/^46-patch-bulk-60/, sixtyRows],
	[/^52-stock-after-cancel_/, mug({ quantity: '333' })],
	[/^52-stock-after-cancelled/, mug({ quantity: '331' })],
	[/^(20-countries_xml)/, dutchName],
	[/^46-patch-depends-on-stock-row/, stockOf(8, { depends_on_stock: '1', location: 'Stelling 4' })],
	[/^42-put-row-depends-on-stock-body-0/, stockOf(1, { depends_on_stock: '1' })],
	[/^(45-bulk-partial|47-put-wrong-product)/, all(stockOf(3), stockOf(8))],
	[
		/^53-patch-order-state/,
		all(
			firstOrder({ current_state: '4' }, written491),
			onlyOn9(changed('order_payments', 1, paymentOf491)),
		),
	],
	[/^53-patch-order-note/, firstOrder({ delivery_date: '2026-11-23 12:21:46' }, {})],
	[/^70-url-_api_orders_6__/, firstOrder({}, written491)],
	[/^54-put-order_carrier/, carrierRow({ id_order: '7' }, carrierOf492)],
	[
		/^54-patch-order_carrier/,
		carrierRow({ id_order_invoice: '1030', weight: '10.200000' }, carrierOf492),
	],
	[/^60-stock-filter-id_shop2/, onlyOn9(changed('stock_availables', 419, { quantity: '222' }))],
	[/^63-patch-shared-row/, onlyOn9(changed('stock_availables', 420, { out_of_stock: '2' }))],
];

function onlyOn9(preparation: Preparation): Preparation {
	return (shop, recordedShop) => {
		if (recordedShop.startsWith('9')) preparation(shop, recordedShop);
	};
}

/** Before 9.0.3 no recording shows the country in both languages. */
function dutchName(shop: PrestaShopSimulator, recordedShop: RecordedShop): void {
	if (recordedShop.startsWith('9')) return;
	const name = [
		{ id: '1', value: 'Netherlands' },
		{ id: '2', value: 'Nederland' },
	];
	put(shop, 'countries', 13, { name });
}

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
