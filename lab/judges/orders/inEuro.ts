import type { Row } from '../../simulators/prestashop/types';
import { millionths, nearest, decimalText } from './millionths';

/** Where the currency of an order is looked up. */
interface Currencies {
	row(table: 'currencies', id: unknown): Row | undefined;
}

const AMOUNTS = /^(total_|value|unit_price_tax|amount)/;

/** A row of an order in another currency with its amounts in euros, by the order's own rate; others as they are. */
export function inEuro<T extends Record<string, unknown>>(row: T, order: Row, shop: Currencies): T {
	const iso = String(shop.row('currencies', order.id_currency)?.iso_code ?? 'EUR');
	if (iso === 'EUR') return row;
	const rate = millionths(order.conversion_rate);
	const amounts = Object.entries(row).filter(
		([name, value]) => AMOUNTS.test(name) && typeof value === 'string' && value !== '',
	);
	const euros = amounts.map(([name, value]): [string, string] => [
		name,
		decimalText(nearest(millionths(value) * 1_000_000n, rate)),
	]);
	return { ...row, ...Object.fromEntries(euros), converted: '1' };
}
