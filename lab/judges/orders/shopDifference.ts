import type { Case } from './case';
import { cents, millionths } from './millionths';

/** The parts of the order against its total, as the shop itself wrote them. */
export function shopDifference({ order }: Pick<Case, 'order'>): bigint {
	const amount = (field: string) => cents(millionths(order[field] ?? '0'));
	const parts =
		amount('total_products_wt') +
		amount('total_shipping_tax_incl') +
		amount('total_wrapping_tax_incl') -
		amount('total_discounts_tax_incl');
	return amount('total_paid_tax_incl') - parts;
}
