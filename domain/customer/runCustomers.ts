import type { Books, Customer } from '../books/books';
import { emailsOf } from '../books/email';
import { sharedKeys } from '../books/identity';
import { cardPlace } from './cardPlace';
import { plannedIdentities } from './plannedIdentities';
import { territoryOf } from './territoryOf';
import type { CustomerChange, CustomerIdentity, PlannedCustomer } from '../stream/plannedCustomer';

/**
 * What the orders planned so far in one run make of customers. Cards are written before any sales order of the run,
 * so every later order meets them as the earlier ones leave them.
 */
export interface RunCustomers {
	/** New customers by everything their cards will be known by. */
	newCards: Map<string, PlannedCustomer>;
	/** Keys of those that stand there. */
	newKeys: Set<string>;
	/** Each of them once by every e-mail address of its card, in the order they came. */
	newByEmail: Map<string, PlannedCustomer[]>;
	/** The first order's plan for each card that is used, by its id. */
	used: Map<string, PlannedCustomer>;
}

export const noCustomersYet = (): RunCustomers => ({
	newCards: new Map(),
	newKeys: new Set(),
	newByEmail: new Map(),
	used: new Map(),
});

/** Remembers the customer of an order that will be created. */
export function noteCustomer(customer: PlannedCustomer, run: RunCustomers): void {
	const { newCards, newKeys, newByEmail, used } = run;
	if (customer.id !== undefined && !used.has(customer.id)) used.set(customer.id, customer);
	if (customer.action !== 'create') return;
	const fresh = sharingKeys(customer).filter((key) => !newCards.has(key));
	if (fresh.length === 0) return;
	for (const key of fresh) newCards.set(key, customer);
	newKeys.add(customer.key);
	for (const email of new Set(emailsOf(customer.card?.email ?? ''))) {
		const beside = newByEmail.get(email);
		if (beside) beside.push(customer);
		else newByEmail.set(email, [customer]);
	}
}

/**
 * The new customer of an earlier order that the chain would recognise this one as, had its card been there already;
 * otherwise the customer itself. So the import makes one card.
 */
export function sharedCard(customer: PlannedCustomer, run: RunCustomers): PlannedCustomer {
	const keys = sharingKeys(customer);
	const known = keys.map((key) => run.newCards.get(key)).find((one) => one !== undefined);
	return known ?? customer;
}

/** Whether an earlier order of the run brings this very card already. */
export const isBroughtEarlier = ({ key }: PlannedCustomer, { newKeys }: RunCustomers): boolean =>
	newKeys.has(key);

/** Other new customers of the run whose cards get this e-mail address too, each once. */
export function newCardsBeside(
	{ key }: PlannedCustomer,
	email: string,
	{ newByEmail }: RunCustomers,
): PlannedCustomer[] {
	return (newByEmail.get(email) ?? []).filter((other) => other.key !== key);
}

/** All that a card says tells customers apart only where the shop has no id for them. */
function sharingKeys(customer: PlannedCustomer): string[] {
	const identities = plannedIdentities(customer);
	const hasId = identities.some(({ by }) => by === 'webCustomerId');
	const isFallback = (identity: CustomerIdentity) =>
		identity.by === 'nameAndPostcode' && identity.email !== undefined;
	return identities.filter((one) => !(hasId && isFallback(one))).flatMap(sharedKeys);
}

/**
 * Changes of one card as far as they may come together with those of an earlier order in this run. What decides the
 * VAT of every order on the card, its VAT number, its country and the part of it that has VAT of its own, is settled by
 * the first order: the plans of the others count on it.
 */
export function afterEarlier(
	changes: readonly CustomerChange[],
	card: Customer,
	run: RunCustomers,
	books: Pick<Books, 'countries'>,
): CustomerChange[] {
	const first = run.used.get(card.id);
	if (!first) return [...changes];
	const [settled] = byVat(first.changes ?? [], card, books);
	const [, others] = byVat(changes, card, books);
	return [...settled, ...others];
}

/** The changes of a card that decide VAT, and the others. */
function byVat(
	changes: readonly CustomerChange[],
	card: Customer,
	books: Pick<Books, 'countries'>,
): [CustomerChange[], CustomerChange[]] {
	const [from, to] = [[], [...changes]].map((made) => cardPlace(card, { changes: made }, books));
	const isMoved =
		changes.some(({ member }) => member.endsWith('.land')) || territoryOf(from) !== territoryOf(to);
	const decides = ({ member }: CustomerChange) =>
		member === 'btwNummer' || (isMoved && ADDRESS.test(member));
	return [changes.filter(decides), changes.filter((change) => !decides(change))];
}

const ADDRESS = /Adres\.(straat|postcode|plaats|land)$/;
