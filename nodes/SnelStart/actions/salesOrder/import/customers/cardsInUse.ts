import type { SnelStartClient } from '../../../../books/snelStartClient';

/**
 * Which of these cards are named by a sales order, an invoice, or another card as the one that pays.
 *
 * @param gone sales orders that do not count: they were deleted, or would be
 */
export async function cardsInUse(
	client: SnelStartClient,
	ids: readonly string[],
	gone: ReadonlySet<string> = new Set(),
): Promise<ReadonlySet<string>> {
	if (ids.length === 0) return new Set();
	const [orders, invoiced] = await Promise.all([
		client.salesOrders.onCards(ids),
		client.customers.invoiced(ids),
	]);
	const left = orders.filter(({ id }) => !gone.has(id));
	return new Set([...left.flatMap(({ relatie }) => relatie?.id ?? []), ...invoiced]);
}
