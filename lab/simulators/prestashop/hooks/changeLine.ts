import { decimal, psRound } from '../php/round';
import type { Shop } from '../store/shop';
import type { Row } from '../types';
import type { LineOfOrder } from './findOrder';
import { findDetail, findOrder } from './findOrder';
import { hasBeen } from './orderHistory';
import { rewriteLine } from './rewriteLine';
import { giveBack } from './takeOut';

/** Another quantity of a line, or another price with VAT. */
export interface LineChange extends LineOfOrder {
	quantity?: number;
	unitPriceTaxIncl?: string;
}

/**
 * Edits a line as the back office does, also one that is invoiced: nothing is frozen. The price before
 * stays in original_product_price only.
 */
export function changeLine(shop: Shop, input: LineChange): Row {
	const order = findOrder(shop, input.orderId);
	if (hasBeen(shop, order, 'delivery')) throw new Error('Delivered order cannot be modified.');
	const detail = findDetail(shop, order, input);
	const quantity = input.quantity ?? Number(detail.product_quantity);
	giveBack(shop, order, detail, Number(detail.product_quantity) - quantity);
	if (input.unitPriceTaxIncl !== undefined) setPrice(detail, Number(input.unitPriceTaxIncl));
	detail.product_quantity = String(quantity);
	rewriteLine(shop, order, detail);
	return order;
}

function setPrice(detail: Row, incl: number): void {
	const rate = Number(detail.unit_price_tax_incl) / Number(detail.unit_price_tax_excl);
	const excl = decimal(psRound(incl / Number(rate.toFixed(4)), 6, 2));
	Object.assign(detail, {
		product_price: excl,
		unit_price_tax_excl: excl,
		unit_price_tax_incl: decimal(incl),
	});
}
