import type { Row } from '../../simulators/prestashop/types';
import { cents, millionths } from './millionths';

/**
 * Whether an order costs something, and the shop charged no VAT at all on it: of six cents or less none comes to a cent, and
 * its goods tell.
 */
export function isWithoutVat(order: Row): boolean {
	const pairs = [
		['total_paid_tax_incl', 'total_paid_tax_excl'],
		['total_products_wt', 'total_products'],
	].map((columns) => columns.map((column) => cents(millionths(order[column] ?? '0'))));
	const told = pairs.find(([incl]) => incl > 6n);
	return told !== undefined && told[0] === told[1];
}
