import { oneOfAlike } from '../../../../../../domain/customer/alike';
import { plannedIdentities } from '../../../../../../domain/customer/plannedIdentities';
import type { Customer } from '../../../../../../domain/books/books';
import { mapConcurrently } from '../../../../../shared/mapConcurrently';
import type { SnelStartClient } from '../../../../books/snelStartClient';
import type { PlannedCustomer } from '../../../../../../domain/stream/plannedCustomer';
import { cardsWith } from './cardFor';
import type { CreatedCustomer } from './createCustomer';
import type { CustomerInBooks } from './customerInBooks';
import { customerNotVerified, madeTogether } from './customerProblems';
import { findCards, type FoundCards } from './findCards';
import { takeAwayCard } from './takeAwayCard';

/** A customer this run has just created, or found after it got no clear answer. */
export type NewCard = Extract<CreatedCustomer, { ok: true }> & { planned: PlannedCustomer };

/**
 * Looks up once more the cards this run has made, before any sales order is put on one. SnelStart takes the same
 * customer twice, so two runs may have made a card for one. Whoever looks after making its own sees every lower
 * number: all runs take the lowest, and each makes its own inactive again when it is higher and nobody touched it.
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
	const settled = await mapConcurrently(
		made,
		client.concurrency,
		async (own) => await settle(client, own, customers),
	);
	return new Map(planned.map(({ key }, index) => [key, settled[index]]));
}

async function settle(
	client: SnelStartClient,
	own: NewCard,
	customers: FoundCards,
): Promise<CustomerInBooks> {
	const { id, number, made, isOwn, isUnsure } = own;
	const others = othersOf(own, customers);
	const lower = others.find((card) => card.number < number);
	if (!lower) {
		const why = isUnsure ? 'lostAnswer' : 'together';
		const isSeveral = isUnsure || oneOfAlike(others) !== null;
		return { ok: true, id, number, created: isOwn, ...(isSeveral ? { several: why } : {}) };
	}
	const kept = { ok: true as const, id: lower.id, number: lower.number, created: false };
	if (isUnsure || !made) return { ...kept, several: 'lostAnswer' };
	const taken = await takeAwayCard(client, lower, own, made);
	const told = madeTogether(number, lower.number, taken);
	return { ...kept, told, ...(taken === 'gone' ? {} : { several: 'together' }) };
}

/** Other cards of the same customer, by rising number. Extra fields are set later, so they tell nothing yet. */
function othersOf({ planned, id }: NewCard, customers: FoundCards): Customer[] {
	return plannedIdentities(planned)
		.filter(({ by }) => by !== 'webCustomerId')
		.slice(0, 1)
		.flatMap((identity) => cardsWith(customers, identity, planned))
		.filter((card) => card.id !== id)
		.sort((a, b) => a.number - b.number);
}
