import { sleep } from 'n8n-workflow';
import type { Problem } from '../../../../../../domain/words/problem';
import { mapConcurrently } from '../../../../../shared/mapConcurrently';
import type { SnelStartClient } from '../../../../books/snelStartClient';
import { untilSettledMs } from '../untilSettledMs';
import { cardFor } from './cardFor';
import { customersLeft, customersTakenAway } from './customerProblems';
import { deactivateCustomer } from './deactivateCustomer';
import { findCards } from './findCards';
import type { PlannedCustomer } from '../../../../../../domain/stream/plannedCustomer';

/**
 * Makes inactive what a run that was cut off left: further cards of one customer that say in every member what the
 * lowest-numbered one says. Younger ones are waited for first, their own run may still be at work.
 *
 * @param seenSeveral customers that were seen on several such cards
 * @returns what was done, or what SnelStart would not do, by the key of the customer
 */
export async function healCustomers(
	client: SnelStartClient,
	seenSeveral: readonly PlannedCustomer[],
): Promise<Map<string, Problem>> {
	if (seenSeveral.length === 0) return new Map();
	try {
		const young = untilSettledMs(
			(await alike(client, seenSeveral)).flatMap(({ cards }) => cards),
			Date.now(),
		);
		if (young > 0) await sleep(young);
		const done = await mapConcurrently(
			await alike(client, seenSeveral),
			client.concurrency,
			async ({ key, kept, cards }): Promise<Array<[string, Problem]>> => {
				const gone = await mapConcurrently(cards, 1, async ({ id }) =>
					deactivateCustomer(client, id),
				);
				const numbersThat = (isGone: boolean) =>
					cards.filter((_, index) => gone[index] === isGone).map(({ number }) => number);
				const [away, left] = [numbersThat(true), numbersThat(false)];
				if (left.length > 0) return [[key, customersLeft(left, kept, away)]];
				return away.length > 0 ? [[key, customersTakenAway(away, kept)]] : [];
			},
		);
		return new Map(done.flat());
	} catch {
		return new Map();
	}
}

async function alike(client: SnelStartClient, planned: readonly PlannedCustomer[]) {
	const customers = await findCards(client, planned);
	return planned.flatMap((customer) => {
		const found = cardFor(customers, customer);
		if (!found?.ok || found.alike.length === 0) return [];
		const cards = found.alike.map((card) => ({ ...card, modifiedOn: card.modifiedOn ?? null }));
		return [{ key: customer.key, kept: found.number, cards }];
	});
}
