import { availableOf, moveStock } from '../stock/moveStock';
import { stockRowOf } from '../stock/parentRow';
import type { Shop } from '../store/shop';
import type { Row } from '../types';
import type { Steps } from './buildStep';
import { releasedStates } from './changeState';
import { customizationFor } from './customization';
import { detailRow } from './detailRow';
import type { Draft } from './draft';
import { stateOf } from './draft';
import { lineTaxes } from './lineTaxes';
import { isVirtual } from './orderLines';
import type { PricedLine } from './orderLines';
import type { PlaceOrderInput } from './placeOrderInput';

/** Adds the lines: of each its stock is taken (unless the order starts released), then row and tax follow. */
export function* buildRows(shop: Shop, input: PlaceOrderInput, draft: Draft): Steps {
	const takesStock = !releasedStates(shop).includes(stateOf(shop, input, [draft]));
	for (const line of draft.lines) {
		const inStock = takesStock ? takeStock(shop, draft, line) : line.row.quantity;
		yield 'stock';
		const customization = customizationFor(shop, draft.order, line);
		const row = detailRow(shop, draft.order, line, customization);
		const detail = shop
			.table('order_details')
			.insert({ ...row, product_quantity_in_stock: String(inStock) });
		yield 'line';
		const taxes = lineTaxes(draft, line);
		detail.associations = taxes.length === 0 ? {} : { taxes };
		yield 'lineTax';
	}
}

/** OrderDetail::checkProductStock: takes the quantity; answers how much of it was there. */
function takeStock(shop: Shop, draft: Draft, line: PricedLine): number {
	const { product, combination, row } = line;
	if (product.id === 0) return row.quantity;
	const shopId = Number(draft.order.id_shop);
	const of = { productId: String(product.id), combinationId: String(combination?.id ?? 0), shopId };
	const available = availableOf(shop, product, of);
	const left = Number(stockRowOf(shop, of)?.quantity ?? 0) - row.quantity;
	draft.outOfStock ||= left < 0 && !isVirtual(line);
	moveStock(shop, { ...of, delta: -row.quantity });
	return Math.min(available, row.quantity);
}

/** Order::updateOrderDetailTax at the very end: deletes every tax row of the order and inserts them again. */
export function* rewriteTaxes(shop: Shop, order: Row): Steps {
	const details = shop.table('order_details').where('id_order', String(order.id));
	const before = details.map(({ associations }) => associations ?? {});
	for (const detail of details) detail.associations = {};
	yield 'taxesDeleted';
	details.forEach((detail, index) => {
		detail.associations = before[index];
	});
}
