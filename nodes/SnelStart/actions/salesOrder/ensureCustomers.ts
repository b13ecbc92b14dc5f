import { sleep } from 'n8n-workflow';
import { emailsOf, normalisedEmail } from '../../../../domain/customer/email';
import type { Customer } from '../../../../domain/order/books';
import type { CustomerCard, PlannedCustomer } from '../../../../domain/order/orderPlan';
import type { Problem } from '../../../../domain/problem';
import { mapConcurrently } from '../../../shared/concurrency';
import type { WireCustomer } from '../../api/types';
import type { SnelStartClient } from '../../transport/client';
import { SnelStartError } from '../../transport/snelStartError';
import { notTried, outcomeUnknown, refused, severalCustomers } from './problems';
import type { Stop } from './stop';

export type CustomerInBooks =
	| { ok: true; id: string; number: number | null; created: boolean }
	| { ok: false; problem: Problem };

type NewCustomer = PlannedCustomer & { card: CustomerCard };

const PAUSE_BEFORE_SECOND_TRY_MS = 2000;

/**
 * Every customer the plans ask for, by its key, each created at most once however many orders share it.
 * E-mail addresses are looked up again first: another run may have made the card since the plan.
 */
export async function ensureCustomers(
	client: SnelStartClient,
	planned: readonly PlannedCustomer[],
	stop: Stop,
): Promise<Map<string, CustomerInBooks>> {
	const unique = new Map(planned.map((customer) => [customer.key, customer]));
	const inBooks = new Map<string, CustomerInBooks>();
	for (const { key, action, id, customerNumber } of unique.values()) {
		if (action === 'use' && id) {
			inBooks.set(key, { ok: true, id, number: customerNumber ?? null, created: false });
		}
	}
	const wanted = [...unique.values()].filter(isNew);
	const known = await client.findCustomersByEmail(wanted.map(({ card }) => card.email));
	const made = await mapConcurrently(wanted, client.concurrency, async (customer) => {
		const found = foundAmong(known, customer.card.email);
		return found ?? (await createCustomer(client, customer, stop));
	});
	wanted.forEach(({ key }, index) => inBooks.set(key, made[index]));
	return inBooks;
}

const isNew = (customer: PlannedCustomer): customer is NewCustomer =>
	customer.action === 'create' && customer.card !== undefined;

/** The customer with this address; -1 and -2 are SnelStart's own placeholders. Null when there is none. */
function foundAmong(customers: readonly Customer[], email: string): CustomerInBooks | null {
	const candidates = customers.filter(
		(customer) =>
			customer.isCustomer &&
			!customer.inactive &&
			customer.number > 0 &&
			emailsOf(customer.email).includes(normalisedEmail(email)),
	);
	if (candidates.length === 0) return null;
	if (candidates.length > 1) {
		const numbers = candidates.map(({ number }) => number);
		return { ok: false, problem: severalCustomers(email, numbers) };
	}
	return { ok: true, id: candidates[0].id, number: candidates[0].number, created: false };
}

/** A lost answer is looked up before a second and last try. */
async function createCustomer(
	client: SnelStartClient,
	{ card, name }: NewCustomer,
	stop: Stop,
): Promise<CustomerInBooks> {
	for (let tries = 1; ; tries += 1) {
		if (stop.reason) return { ok: false, problem: notTried(stop.reason) };
		const answer = await client.attempt({ method: 'POST', path: '/relaties', body: card });
		if (answer.ok) {
			stop.countWrite();
			const { id, relatiecode } = answer.body as WireCustomer;
			return { ok: true, id, number: relatiecode, created: true };
		}
		const { failure } = answer;
		stop.note(failure);
		if (!failure.unknownWrite) {
			return { ok: false, problem: refused(`customer ${name} was not created`, failure) };
		}
		stop.countWrite();
		const found = await lookUp(client, card.email, stop);
		if (found.customer) {
			return found.customer.ok ? { ...found.customer, created: true } : found.customer;
		}
		if (tries === 2 || !found.isAbsent || stop.reason) {
			return { ok: false, problem: outcomeUnknown(`customer ${name} was sent`, failure) };
		}
		await sleep(PAUSE_BEFORE_SECOND_TRY_MS);
	}
}

/** Absent only when SnelStart really said so. */
async function lookUp(
	client: SnelStartClient,
	email: string,
	stop: Stop,
): Promise<{ customer: CustomerInBooks | null; isAbsent: boolean }> {
	try {
		const customer = foundAmong(await client.findCustomersByEmail([email]), email);
		return { customer, isAbsent: customer === null };
	} catch (error) {
		if (error instanceof SnelStartError) stop.noteUnreachable(error.details);
		return { customer: null, isAbsent: false };
	}
}
