import type { SnelStartClient } from '../../../../books/snelStartClient';
import { cardFor, type CardFor } from './cardFor';
import { createCard } from './createCard';
import type { NewCustomer } from './createCustomer';
import { findCards, type FoundCards } from './findCards';
import { finishCustomers } from './finishCustomers';
import { keptCards } from './keptCards';
import { settleCustomers, type NewCard } from './settleCustomers';
import { oneFirst } from '../oneFirst';
import type { Stop } from '../stop';
import type { PlannedCustomer } from '../../../../../../domain/stream/plannedCustomer';
import type { CustomerInBooks } from './customerInBooks';

/**
 * Every customer the plans ask for, by its key, each created at most once however many orders share it, with the
 * changes and extra fields the plans bring.
 *
 * @param known cards found for the new ones, see `knownCards`
 */
export async function ensureCustomers(
	client: SnelStartClient,
	planned: readonly PlannedCustomer[],
	known: FoundCards,
	stop: Stop,
): Promise<Map<string, CustomerInBooks>> {
	const unique = [...new Map(planned.map((customer) => [customer.key, customer])).values()];
	const wanted = unique.filter(isNew);
	const found = new Map(wanted.map((customer) => [customer.key, cardFor(known, customer)]));
	const missing = wanted.filter(({ key }) => !found.get(key));
	const inBooks = new Map<string, CustomerInBooks>([
		...inUse(unique),
		...[...found].flatMap(([key, card]) => (card ? [[key, asFound(card)] as const] : [])),
		...(await make(client, missing, withoutNumber(planned), stop)),
	]);
	const seenSeveral = unique.filter(
		({ key, alike = [] }) => alike.length > 0 || isOneOfSeveral(found.get(key)),
	);
	const kept = await keptCards(client, seenSeveral);
	for (const { key } of seenSeveral) {
		const customer = inBooks.get(key);
		if (customer?.ok) inBooks.set(key, { ...customer, ...kept.get(key), several: 'cutOff' });
	}
	await finishCustomers(client, planned, inBooks, stop);
	return inBooks;
}

/** Cards of customers that the plans hold for new: another run may have made one since the plan. */
export const knownCards = async (
	client: SnelStartClient,
	planned: readonly PlannedCustomer[],
): Promise<FoundCards> => await findCards(client, planned.filter(isNew));

const isNew = (customer: PlannedCustomer): customer is NewCustomer =>
	customer.action === 'create' && customer.card !== undefined;

const inUse = (customers: readonly PlannedCustomer[]): Array<[string, CustomerInBooks]> =>
	customers.flatMap(({ key, action, id, customerNumber }) =>
		action === 'use' && id
			? [[key, { ok: true, id, number: customerNumber ?? null, created: false }]]
			: [],
	);

const asFound = (card: CardFor): CustomerInBooks =>
	card.ok ? { ok: true, id: card.id, number: card.number, created: false } : card;

const isOneOfSeveral = (card: CardFor | null | undefined): boolean =>
	card?.ok === true && card.alike.length > 0;

/** Creates the cards and settles them with those of other runs, before anything refers to them. */
async function make(
	client: SnelStartClient,
	customers: readonly NewCustomer[],
	mayGoWithout: ReadonlySet<string>,
	stop: Stop,
): Promise<Map<string, CustomerInBooks>> {
	const made = await oneFirst(customers, client.concurrency, {
		isDecided: () => stop.cards.isDecided || stop.reason !== null || stop.isLate,
		work: async (planned) => createCard(client, planned, mayGoWithout.has(planned.key), stop),
	});
	const cards = made.flatMap(({ planned, result }): NewCard[] => {
		if (!result.ok) return [];
		return [{ ...result, planned }];
	});
	const failed = made.flatMap(
		({ planned, result }): Array<[string, CustomerInBooks]> =>
			result.ok ? [] : [[planned.key, result]],
	);
	const settled = await settleCustomers(client, cards);
	for (const { planned, troubles } of made) {
		const customer = settled.get(planned.key);
		if (customer?.ok && troubles.length > 0) settled.set(planned.key, { ...customer, troubles });
	}
	return new Map([...failed, ...settled]);
}

/** Keys of customers with an order whose VAT does not depend on the VAT number of the card. */
const withoutNumber = (planned: readonly PlannedCustomer[]): Set<string> =>
	new Set(planned.flatMap(({ key, vatByNumber }) => (vatByNumber ? [] : [key])));
