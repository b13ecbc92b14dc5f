import { readOptionalByIds } from '../client/readOptional';
import { readingOf } from '../client/readingOf';
import type { Shop } from '../client/shop';
import { groupedBy, inOrderOfId, text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';
import { worded, type Wording } from '../../../domain/words/wording';

const WITHOUT = worded(
	"an order that a payment module moved on to a state that is not marked as paid waits for one that is, and when an order from before 'Import From' was paid is taken from the date of its invoice in the shop",
	"een order die een betaalmodule naar een status bracht die niet als betaald geldt, wacht op een status die dat wel doet, en wanneer een order van vóór 'Import From' betaald is, wordt afgelezen aan de datum van de factuur in de webwinkel",
);

/** The states that orders were given (order_histories), oldest first, by the id of the order; none where the key may not read them. */
export async function readHistories(
	shop: Shop,
	orders: readonly ShopRow[],
	hints: Wording[],
): Promise<Map<string, ShopRow[]>> {
	const ids = orders.map((order) => text(order, 'id'));
	const reading = readingOf('order_histories');
	const rows = await readOptionalByIds(shop, reading, 'id_order', ids, WITHOUT, hints);
	return groupedBy(inOrderOfId(rows), 'id_order');
}
