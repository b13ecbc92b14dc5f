import { vatRateOfText } from '../../money/vat';
import type { WebOrder, WebOrderLine } from '../../stream/webOrder';
import type { PlanContext } from '../read/planContext';
import { shippingShares } from './shippingShares';

/**
 * An order as its amounts are booked where VAT is reversed on it (btw verlegd): all without VAT. What the shop charged
 * VAT on and gave away whole, as a gift or free carriage, comes to nothing on either side of it. A tax that is gone,
 * and carriage whose amounts belong to no rate, stay as they are, to be asked about. Any other order is left alone.
 *
 * @param whole the order before anything was refunded
 */
export function asReversed(order: WebOrder, whole: WebOrder, context: PlanContext): WebOrder {
	if (context.reversed === undefined) return order;
	const { lines, discounts, totals, shipping, wrapping } = order;
	const isKnown = shippingShares(order, whole, context) !== null;
	return {
		...order,
		lines: lines.map(withoutVat),
		discounts: discounts.map((one) => ({ ...one, amountExcl: one.amountIncl })),
		shipping: isKnown ? { ...shipping, amountExcl: shipping.amountIncl, vatRate: '0' } : shipping,
		wrapping: { ...wrapping, amountExcl: wrapping.amountIncl },
		totals: { ...totals, productsExcl: totals.productsIncl, discountsExcl: totals.discountsIncl },
	};
}

const withoutVat = (line: WebOrderLine): WebOrderLine =>
	line.vatRate === null || vatRateOfText(line.vatRate) === null
		? line
		: { ...line, totalExcl: line.totalIncl, vatRate: '0' };
