import { availableOf, moveStock } from '../stock/moveStock';
import { stockRowOf } from '../stock/parentRow';
import type { Shop } from '../store/shop';
import type { Row } from '../types';
import { releasedStates } from './changeState';
import { detailRow } from './detailRow';
import type { Draft } from './draft';
import { stateOf } from './draft';
import { isVirtual } from './orderLines';
import type { PricedLine } from './orderLines';
import type { PlaceOrderInput } from './placeOrderInput';

/** Adds lines up to the given number; every line takes its stock unless the order starts released. */
export function buildRows(shop: Shop, input: PlaceOrderInput, draft: Draft, upTo: number): void {
	for (const line of draft.lines.slice(draft.rowsBuilt, upTo)) {
		const customization = customizationFor(shop, draft.order, line);
		const detail = shop
			.table('order_details')
			.insert(detailRow(shop, draft.order, line, customization));
		if (!releasedStates(shop).includes(stateOf(shop, input, [draft]))) {
			takeStock(shop, draft, line, detail);
		}
		draft.rowsBuilt += 1;
	}
}

/** OrderDetail::checkProductStock: takes the quantity and notes how much of it was there. */
function takeStock(shop: Shop, draft: Draft, line: PricedLine, detail: Row): void {
	const { product, combination, row } = line;
	if (product.id === 0) return;
	const shopId = Number(draft.order.id_shop);
	const of = { productId: String(product.id), combinationId: String(combination?.id ?? 0), shopId };
	const available = availableOf(shop, product, of);
	detail.product_quantity_in_stock = String(Math.min(available, row.quantity));
	const left = Number(stockRowOf(shop, of)?.quantity ?? 0) - row.quantity;
	draft.outOfStock ||= left < 0 && !isVirtual(line);
	moveStock(shop, { ...of, delta: -row.quantity });
}

function customizationFor(
	shop: Shop,
	order: Row,
	{ product, combination, input }: PricedLine,
): string {
	if (input.customization === undefined) return '0';
	const texts = [input.customization].flat();
	const linked = shop.release < 9;
	const row = shop.table('customizations').insert({
		id_address_delivery: linked ? order.id_address_delivery : '0',
		id_cart: order.id_cart,
		id_product: String(product.id),
		id_product_attribute: String(combination?.id ?? 0),
		quantity: linked ? String(input.quantity) : '0',
		quantity_refunded: '0',
		quantity_returned: '0',
		in_cart: '1',
		associations: {
			customized_data_text_fields: texts.map((text, index) => ({
				id_customization_field: String(index + 1),
				value: text.replace(/<[^>]*>?/g, ''),
			})),
		},
	});
	return String(row.id);
}
