import { addQuantity, stockRowsOf } from '../stock/parentRow';
import type { Shop } from '../store/shop';
import type { Row } from '../types';
import { releasedStates } from './changeState';
import type { Draft } from './draft';
import { stateOf } from './draft';
import type { PricedLine } from './orderLines';
import { detailRow } from './orderLines';
import type { PlaceOrderInput } from './placeOrderInput';

/** Adds lines up to the given number; every line takes its stock unless the order starts released. */
export function buildRows(shop: Shop, input: PlaceOrderInput, draft: Draft, upTo: number): void {
	for (const line of draft.lines.slice(draft.rowsBuilt, upTo)) {
		const customization = customizationFor(shop, draft.order, line);
		const detail = shop
			.table('order_details')
			.insert(detailRow(shop, draft.order, line, customization));
		if (!releasedStates(shop).includes(stateOf(shop, input, [draft]))) {
			detail.product_quantity_in_stock = String(takeStock(shop, draft.order, line));
		}
		draft.rowsBuilt += 1;
	}
}

/** Takes the quantity, also from the contents of a pack; answers how much of it was there. */
function takeStock(shop: Shop, order: Row, { product, combination, input }: PricedLine): number {
	const shopId = Number(order.id_shop);
	const attribute = String(combination?.id ?? 0);
	const row = stockRowsOf(shop, String(product.id), shopId).find(
		(candidate) => Number(candidate.id_product_attribute) === Number(attribute),
	);
	const available = Number(row?.quantity ?? 0);
	addQuantity(shop, String(product.id), attribute, shopId, -input.quantity);
	for (const part of product.associations?.product_bundle ?? []) {
		const used = Number(part.quantity ?? 1) * input.quantity;
		addQuantity(shop, String(part.id), part.id_product_attribute ?? '0', shopId, -used);
	}
	return Math.min(available, input.quantity);
}

function customizationFor(
	shop: Shop,
	order: Row,
	{ product, combination, input }: PricedLine,
): string {
	if (input.customization === undefined) return '0';
	const row = shop.table('customizations').insert({
		id_address_delivery: order.id_address_delivery,
		id_cart: order.id_cart,
		id_product: String(product.id),
		id_product_attribute: String(combination?.id ?? 0),
		quantity: String(input.quantity),
		quantity_refunded: '0',
		quantity_returned: '0',
		in_cart: '1',
		associations: {
			customized_data_text_fields: [
				{ id_customization_field: '1', value: input.customization.replace(/<[^>]*>?/g, '') },
			],
		},
	});
	return String(row.id);
}
