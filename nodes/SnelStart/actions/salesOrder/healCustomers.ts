import { sleep } from 'n8n-workflow';
import type { Problem } from '../../../../domain/problem';
import { mapConcurrently } from '../../../shared/concurrency';
import type { SnelStartClient } from '../../transport/client';
import { untilSettledMs } from './age';
import { cardFor } from './cardFor';
import { deactivateCustomer } from './deactivateCustomer';
import { customersTakenAway } from './problems';

/**
 * Makes inactive what a run that was cut off left: further cards with the same e-mail address that say in every
 * member what the lowest-numbered one says. Younger ones are waited for first, their own run may still be at work.
 *
 * @param emails addresses that were seen on several such cards
 * @returns what was done, by e-mail address
 */
export async function healCustomers(
	client: SnelStartClient,
	emails: readonly string[],
): Promise<Map<string, Problem>> {
	if (emails.length === 0) return new Map();
	try {
		const young = untilSettledMs(
			(await alike(client, emails)).flatMap(({ cards }) => cards),
			Date.now(),
		);
		if (young > 0) await sleep(young);
		const done = await mapConcurrently(
			await alike(client, emails),
			client.concurrency,
			async ({ email, kept, cards }): Promise<Array<[string, Problem]>> => {
				const gone = await mapConcurrently(cards, 1, async ({ id }) =>
					deactivateCustomer(client, id),
				);
				const numbers = cards.filter((_, index) => gone[index]).map(({ number }) => number);
				return numbers.length > 0 ? [[email, customersTakenAway(numbers, kept)]] : [];
			},
		);
		return new Map(done.flat());
	} catch {
		return new Map();
	}
}

async function alike(client: SnelStartClient, emails: readonly string[]) {
	const customers = await client.findCustomersByEmail(emails);
	return emails.flatMap((email) => {
		const found = cardFor(customers, email);
		if (!found?.ok || found.alike.length === 0) return [];
		const cards = found.alike.map((card) => ({ ...card, modifiedOn: card.modifiedOn ?? null }));
		return [{ email, kept: found.number, cards }];
	});
}
