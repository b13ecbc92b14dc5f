import { readingOf } from '../client/readingOf';
import type { Shop } from '../client/shop';
import { groupedBy, text } from '../wire/row';
import { latestEpochOf } from '../wire/shopTime';
import type { ShopRow } from '../wire/shopRow';
import { readOfOrders } from './readOfOrders';
import type { ShopSettings } from './shopSettings';
import { SAME_MOMENT_SECONDS, wasEdited } from './wasEdited';
import { worded, type Wording } from '../../../domain/words/wording';

/**
 * Orders that may have been changed otherwise than by a state: one article may stand in the place of another at the same
 * total. The history is asked only for those that changed after they were placed and invoiced.
 */
export async function editedOrders(
	shop: Shop,
	orders: readonly ShopRow[],
	{ zone }: Pick<ShopSettings, 'zone'>,
	hints: Wording[],
): Promise<Set<string>> {
	const doubtful = orders.filter((order) => changedLater(order, zone));
	if (doubtful.length === 0) return new Set();
	const rows = await readOfOrders(
		shop,
		readingOf('order_histories'),
		'id_order',
		doubtful.map((order) => text(order, 'id')),
		{
			costs: worded(
				'orders that changed after they were paid are looked at one by one',
				'orders die na hun betaling gewijzigd zijn, worden een voor een bekeken',
			),
			hints,
		},
	);
	const histories = groupedBy(rows, 'id_order');
	const edited = doubtful.filter((order) => wasEdited(order, histories, zone) !== false);
	return new Set(edited.map((order) => text(order, 'id')));
}

function changedLater(order: ShopRow, zone: string): boolean {
	const moments = ['date_add', 'invoice_date']
		.map((field) => latestEpochOf(text(order, field), zone))
		.filter(Number.isFinite);
	const changed = latestEpochOf(text(order, 'date_upd'), zone);
	return !(changed - Math.max(...moments) <= SAME_MOMENT_SECONDS);
}
