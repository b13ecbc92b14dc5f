import type { SnelStartClient } from '../../../../books/snelStartClient';

/** Which of these cards are named by a sales order, an invoice, or another card as the one that pays. */
export async function cardsInUse(
	client: SnelStartClient,
	ids: readonly string[],
): Promise<ReadonlySet<string>> {
	if (ids.length === 0) return new Set();
	const [orders, invoiced] = await Promise.all([
		client.salesOrders.onCards(ids),
		client.customers.invoiced(ids),
	]);
	return new Set([...orders.flatMap(({ relatie }) => relatie?.id ?? []), ...invoiced]);
}
