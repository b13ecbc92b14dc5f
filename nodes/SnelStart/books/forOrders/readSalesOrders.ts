import { importKeyOf } from '../../../../domain/books/importKey';
import { allTexts } from '../../../../domain/order/texts/identifyingTexts';
import type { WebOrder } from '../../../../domain/stream/webOrder';
import type { WireSalesOrder } from '../../wire/wireSalesOrder';
import type { SnelStartClient } from '../snelStartClient';
import type { BooksWanted } from './booksWanted';
import { allPrefixes, importKeyWith } from './importKeyPrefixes';
import { isToBeJudged } from './ordersToRead';

/**
 * Sales orders that carry the import key of one of these web orders or of one that came to nothing, and for those of
 * which none does, the sales orders that name them: they may have been made under another key.
 */
export async function readSalesOrders(
	client: SnelStartClient,
	orders: readonly WebOrder[],
	{ prefixes, textsOf }: BooksWanted,
	{ releasedIds, since }: { releasedIds: readonly string[]; since: string | undefined },
): Promise<WireSalesOrder[]> {
	const keyOf = (order: WebOrder) => importKeyWith(prefixes, order);
	const released = allPrefixes(prefixes).flatMap((prefix) =>
		releasedIds.map((id) => importKeyOf(prefix, id)),
	);
	return await client.salesOrders.ofWebOrders(
		[...orders.map(keyOf), ...released],
		{ since },
		(byKey) => {
			const keys = new Set(byKey.map(({ betalingskenmerk }) => betalingskenmerk));
			const missing = orders.filter((order) => isToBeJudged(order) && !keys.has(keyOf(order)));
			return allTexts(missing.map(textsOf));
		},
	);
}
