import type { Customer } from '../../../../../../domain/books/books';
import type { PlannedCustomer } from '../../../../../../domain/stream/plannedCustomer';
import type { SnelStartClient } from '../../../../books/snelStartClient';
import { alikeGroups, type AlikeGroup } from './alikeGroups';

/**
 * The card that each of these customers goes on, of several that say the same: the one with sales orders, so that no
 * second one gets any. None where SnelStart cannot be asked, or where there is one card only by now: as planned then.
 */
export async function keptCards(
	client: SnelStartClient,
	customers: readonly PlannedCustomer[],
): Promise<Map<string, Pick<Customer, 'id' | 'number'>>> {
	if (customers.length === 0) return new Map();
	const byKey = new Map(customers.map((customer) => [customer.key, customer]));
	const groups = await alikeGroups(client, customers).catch(() => []);
	return new Map(
		groups
			.filter((group) => isMeant(byKey.get(group.key), group))
			.map(({ key, keep: { id, number } }) => [key, { id, number }]),
	);
}

/** Whether the card that the plan chose is among these; a plan for a new card has chosen none. */
function isMeant(
	customer: PlannedCustomer | undefined,
	{ keep, surplus, used }: AlikeGroup,
): boolean {
	const { id } = customer ?? {};
	return id === undefined || [keep, ...surplus, ...used].some((card) => card.id === id);
}
