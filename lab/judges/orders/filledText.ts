import type { Row } from '../../simulators/prestashop/types';
import type { Case } from './case';
import { oneLine } from './sameStart';
import { nameOf } from './whoseOrder';

/**
 * A text of the owner with its tokens filled from the shop's own rows.
 *
 * @param further tokens of a line
 */
export function filledText(
	template: string,
	found: Case,
	further: Record<string, unknown> = {},
): string {
	const values = { ...valuesOf(found), ...further };
	const text = template.replace(/\{([^}]*)\}/g, (_, names: string) =>
		oneLine(
			names
				.split('|')
				.map((name) => values[name] ?? '')
				.find(Boolean),
		),
	);
	return oneLine(text);
}

function valuesOf(found: Case): Record<string, unknown> {
	const { order, shop, choices } = found;
	const customer = shop.customer(order);
	const invoice = shop.address(order, 'invoice');
	return {
		reference: order.reference,
		id: order.id,
		shop: shop.row('shops', order.id_shop)?.name,
		payment: order.payment,
		carrier: shop.row('carriers', order.id_carrier)?.name,
		customerReference: invoice?.other,
		customer: customer && nameOf(found, customer),
		company: oneLine(invoice?.company) || customer?.company,
		customerId: customer?.id,
		group: customer && shop.nameOf('groups', customer.id_default_group, order),
		salesperson: choices.salesperson,
		date: String(order.date_add).slice(0, 10),
		total: order.total_paid_tax_incl,
	};
}

/** What the tokens of a line say, besides. */
export const lineValues = (detail: Row): Record<string, unknown> => ({
	product: detail.product_name,
	code: detail.product_reference,
	ean13: detail.product_ean13,
	quantity: detail.product_quantity,
	lineTotal: detail.total_price_tax_incl,
});
