import { readOptionalByIds } from '../client/readOptional';
import { readingOf } from '../client/readingOf';
import type { Shop } from '../client/shop';
import { groupedBy, text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';
import { worded, type Wording } from '../../../domain/words/wording';

/** What it costs the texts of an order. */
export const WITHOUT_PAYMENT_DETAILS = worded(
	'web orders carry no number, date and method of their payments',
	'bij weborders staan geen nummer, datum en methode van hun betalingen',
);

/**
 * What was paid on orders (order_payments), by the reference of the order: orders of a split cart share theirs, and so may
 * orders of two shops.
 *
 * @param without what it costs when the key may not read them, for the hint
 */
export async function readPayments(
	shop: Shop,
	orders: readonly ShopRow[],
	without: Wording,
	hints: Wording[],
): Promise<Map<string, ShopRow[]>> {
	const references = orders.map((order) => text(order, 'reference'));
	const reading = readingOf('order_payments');
	const rows = await readOptionalByIds(
		shop,
		reading,
		'order_reference',
		references,
		without,
		hints,
	);
	return groupedBy(rows, 'order_reference');
}
