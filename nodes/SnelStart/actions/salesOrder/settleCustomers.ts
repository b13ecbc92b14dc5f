import { mapConcurrently } from '../../../shared/concurrency';
import type { SnelStartClient } from '../../transport/client';
import { cardsWith } from './cardFor';
import { deactivateCustomer } from './deactivateCustomer';
import type { CustomerInBooks } from './ensureCustomers';
import { customerNotVerified } from './problems';

/** A customer this run has just created, or found after it got no clear answer. */
export interface NewCard {
	key: string;
	email: string;
	id: string;
	number: number;
	isProven: boolean;
}

/**
 * Looks up once more the cards this run has made, before any sales order is put on one. SnelStart takes the same
 * e-mail address twice, so two runs may have made a card for one customer. Whoever looks after making its own
 * sees every lower number: all runs take the lowest, and each makes its own inactive again when it is higher.
 *
 * @returns the customer to use, by key; when SnelStart cannot be asked, none may be used in this run
 */
export async function settleCustomers(
	client: SnelStartClient,
	made: readonly NewCard[],
): Promise<Map<string, CustomerInBooks>> {
	if (made.length === 0) return new Map();
	const emails = made.map(({ email }) => email);
	const customers = await client.findCustomersByEmail(emails, emails[0]).catch(() => null);
	if (customers === null) {
		const unverified = { ok: false as const, problem: customerNotVerified() };
		return new Map(made.map(({ key }) => [key, unverified]));
	}
	const settled = await mapConcurrently(made, client.concurrency, async (own) => {
		const { id, number } = own;
		const lower = cardsWith(customers, own.email)
			.filter((card) => card.number < number)
			.sort((a, b) => a.number - b.number)
			.at(0);
		if (!lower) return { ok: true as const, id, number, created: true };
		if (own.isProven) await deactivateCustomer(client, id);
		return { ok: true as const, id: lower.id, number: lower.number, created: false };
	});
	return new Map(made.map(({ key }, index) => [key, settled[index]]));
}
