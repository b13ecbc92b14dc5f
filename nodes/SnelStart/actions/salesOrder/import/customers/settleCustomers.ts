import { plannedIdentities } from '../../../../../../domain/customer/plannedIdentities';
import type { Customer } from '../../../../../../domain/books/books';
import { mapConcurrently } from '../../../../../shared/mapConcurrently';
import type { SnelStartClient } from '../../../../books/snelStartClient';
import { cardsWith } from './cardFor';
import { customerNotVerified } from './customerProblems';
import { deactivateCustomer } from './deactivateCustomer';
import { findCards } from './findCards';
import type { PlannedCustomer } from '../../../../../../domain/stream/plannedCustomer';
import type { CustomerInBooks } from './customerInBooks';

/** A customer this run has just created, or found after it got no clear answer. */
export interface NewCard {
	planned: PlannedCustomer;
	id: string;
	number: number;
	isProven: boolean;
}

/**
 * Looks up once more the cards this run has made, before any sales order is put on one. SnelStart takes the same
 * customer twice, so two runs may have made a card for one. Whoever looks after making its own sees every lower
 * number: all runs take the lowest, and each makes its own inactive again when it is higher.
 *
 * @returns the customer to use, by key; when SnelStart cannot be asked, none may be used in this run
 */
export async function settleCustomers(
	client: SnelStartClient,
	made: readonly NewCard[],
): Promise<Map<string, CustomerInBooks>> {
	if (made.length === 0) return new Map();
	const planned = made.map((card) => card.planned);
	const known = planned.find(({ card }) => card?.email)?.card?.email;
	const customers = await findCards(client, planned, known).catch(() => null);
	if (customers === null) {
		const unverified = { ok: false as const, problem: customerNotVerified() };
		return new Map(planned.map(({ key }) => [key, unverified]));
	}
	const settled = await mapConcurrently(made, client.concurrency, async (own) => {
		const { id, number } = own;
		const lower = lowerCard(customers, own);
		if (!lower) return { ok: true as const, id, number, created: true };
		if (own.isProven) await deactivateCustomer(client, id);
		return { ok: true as const, id: lower.id, number: lower.number, created: false };
	});
	return new Map(planned.map(({ key }, index) => [key, settled[index]]));
}

/** Another card of the same customer with a lower number. Extra fields are set later, so they tell nothing yet. */
function lowerCard(
	customers: readonly Customer[],
	{ planned, number }: NewCard,
): Customer | undefined {
	return plannedIdentities(planned)
		.filter(({ by }) => by !== 'webCustomerId')
		.slice(0, 1)
		.flatMap((identity) => cardsWith(customers, identity, planned))
		.filter((card) => card.number < number)
		.sort((a, b) => a.number - b.number)
		.at(0);
}
