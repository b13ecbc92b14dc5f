import type { ShopRow } from '../wire/shopRow';
import { returnedPiecesOf } from './creditSlipOf';
import { mayBeRefunded } from '../../../domain/order/read/refundsOf';
import { text } from '../wire/row';
import type { Shop } from '../client/shop';
import { readingOf } from '../client/readingOf';
import { readOptionalByIds } from '../client/readOptional';
import { worded, type Wording } from '../../../domain/words/wording';

/**
 * Refunds (order_slip) in batches. A line tells when goods of it came back, so that most runs ask nothing; a refund of
 * shipping alone shows on no line.
 *
 * @param orders all orders to ask for, null for those with a line that tells of a refund
 */
export async function readSlips(
	shop: Shop,
	orders: readonly ShopRow[] | null,
	details: readonly ShopRow[],
	hints: Wording[],
): Promise<ShopRow[]> {
	const ids = orders
		? orders.map((order) => text(order, 'id'))
		: details
				.filter((line) => mayBeRefunded(returnedPiecesOf(line)))
				.map((line) => text(line, 'id_order'));
	return await readOptionalByIds(
		shop,
		readingOf('order_slip', { sort: '[id_ASC]' }),
		'id_order',
		ids,
		worded(
			'web orders do not tell what was refunded in the shop',
			'weborders zeggen niet wat in de webwinkel terugbetaald is',
		),
		hints,
	);
}
