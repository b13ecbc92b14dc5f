import type { Row } from '../../simulators/prestashop/types';
import { cents, millionths } from './millionths';

/** Whether an order costs something, and the shop charged no VAT at all on it: of six cents or less none comes to a cent. */
export function isWithoutVat(order: Row): boolean {
	const [incl, excl] = ['incl', 'excl'].map((side) =>
		cents(millionths(order[`total_paid_tax_${side}`] ?? '0')),
	);
	return incl === excl && incl > 6n;
}
