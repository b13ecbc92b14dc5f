import type { PlaceOrderInput, Row } from '../../../lab/simulators/prestashop';
import { startPrestaShop } from '../../../lab/simulators/prestashop';
import { recordedWorld } from './recordedWorld';

describe('orders of a real 8.2.1 shop, placed again', () => {
	const world = recordedWorld('8.2.1');
	const linesOf = (order: Row) =>
		world.tables.order_details.filter((row) => row.id_order === String(order.id));
	const known = (row: Row) => world.tables.products.some(({ id }) => id === Number(row.product_id));
	const plain = world.tables.orders.filter(
		(order) =>
			linesOf(order).length > 0 &&
			linesOf(order).every((row) => known(row) && row.reduction_amount === '0.000000') &&
			Number(order.id) > 5 &&
			order.id_currency === '1' &&
			linesOf(order).length === (order.associations?.order_rows ?? []).length,
	);

	it('finds enough of them', () => expect(plain.length).toBeGreaterThan(20));

	test.each(plain.map((order) => [order.reference, order] as const))('%s', async (_, order) => {
		const shop = await startPrestaShop({ seed: structuredClone(world) });
		const details = linesOf(order);
		const input: PlaceOrderInput = {
			lines: details.map((row) => ({
				productId: Number(row.product_id),
				combinationId: Number(row.product_attribute_id),
				quantity: Number(row.product_quantity),
				unitPriceTaxExcl: String(row.original_product_price),
				reductionPercent: Number(row.reduction_percent),
			})),
			customer: { id: Number(order.id_customer) },
			deliveryAddress: { id: Number(order.id_address_delivery) },
			languageId: Number(order.id_lang),
			roundType: Number(order.round_type) as 1 | 2 | 3,
			shippingTaxIncl: String(order.total_shipping_tax_incl),
			shippingTaxRate: String(order.carrier_tax_rate),
		};
		const { orders, orderId } = shop.placeOrder(input);
		const rows = shop.state.tables.order_details.filter((row) => row.id_order === String(orderId));
		await shop.close();
		expect(orders[0]).toMatchObject({
			total_products: order.total_products,
			total_products_wt: order.total_products_wt,
			total_shipping_tax_excl: order.total_shipping_tax_excl,
		});
		const priced = (row: Row) => ({
			name: row.product_name,
			reference: row.product_reference,
			incl: row.total_price_tax_incl,
			excl: row.total_price_tax_excl,
			taxes: row.associations?.taxes ?? [],
		});
		expect(rows.map(priced)).toEqual(details.map(priced));
	});
});
