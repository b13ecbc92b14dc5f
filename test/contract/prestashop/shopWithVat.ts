import { chargeForeignTax, emptyShop } from '../../../lab/simulators/prestashop';
import type { PlaceOrderInput, Row } from '../../../lab/simulators/prestashop';
import { placeOrder } from '../../../lab/simulators/prestashop/orders/placeOrder';
import { Shop } from '../../../lab/simulators/prestashop/store/shop';

const text = (value: string) => [
	{ id: '1', value },
	{ id: '2', value },
];

const product = (id: number, reference: string, price: string, group: string): Row => ({
	id,
	reference,
	price,
	id_tax_rules_group: group,
	name: text(reference),
	ecotax: '0.000000',
});

/**
 * A shop that charges the VAT of the country it delivers to and sells HUNDRED (100 at 21 %), TEN (10 at
 * 9 %), SHIRT (20, in XL 25) and LAMP (5 of which 0.50 ecotax comes on top).
 */
export function shopWithVat(version: '8.2.1' | '1.6.1.24' = '8.2.1'): Shop {
	const state = chargeForeignTax(emptyShop(version));
	state.tables.products = [
		product(1, 'HUNDRED', '100.000000', '1'),
		product(2, 'TEN', '10.000000', '4'),
		product(3, 'SHIRT', '20.000000', '1'),
		{ ...product(4, 'LAMP', '5.000000', '1'), ecotax: '0.500000' },
	];
	state.tables.combinations = [
		{ id: 1, id_product: '3', reference: 'SHIRT-XL', price: '5.000000', ecotax: '0.000000' },
	];
	return new Shop(state, version);
}

/** One line per reference, without shipping unless the input says so. */
export const cart = (
	lines: Record<string, number>,
	input: Partial<PlaceOrderInput> = {},
): PlaceOrderInput => ({
	lines: Object.entries(lines).map(([reference, quantity]) => ({ reference, quantity })),
	shippingTaxIncl: '0',
	...input,
});

export interface Seen {
	order: Row;
	details: Row[];
	vouchers: Row[];
}

/** Places an order and answers it with its lines and vouchers. */
export function placed(shop: Shop, input: PlaceOrderInput): Seen {
	const [order] = placeOrder(shop, input).orders;
	const of = (resource: string) => shop.table(resource).where('id_order', String(order.id));
	return {
		order,
		details: of('order_details'),
		vouchers: of(shop.release === 1.6 ? 'order_discounts' : 'order_cart_rules'),
	};
}

/** Numbers of some columns of a row, in order. */
export const numbers = (row: Row | undefined, ...columns: string[]): number[] =>
	columns.map((column) => Number(row?.[column]));
