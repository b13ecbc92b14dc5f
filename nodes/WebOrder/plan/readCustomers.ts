import { customerNameOf } from '../../../domain/customer/card';
import { orderIdentityOf } from '../../../domain/customer/orderIdentity';
import type { Customer } from '../../../domain/books/books';
import type { RecognitionStep } from '../../../domain/settings/planSettings';
import type { WebOrder } from '../../../domain/stream/webOrder';
import type { SnelStartClient } from '../../SnelStart/books/snelStartClient';
import type { Choices } from './choices';
import type { OrdersToRead } from './ordersToRead';

/**
 * Customers that the steps of the recognition may find for these orders, and the collective customers. Each step is
 * one lookup for all orders together.
 */
export async function readCustomers(
	client: SnelStartClient,
	{ open, settled }: OrdersToRead,
	choices: Choices,
): Promise<Customer[]> {
	const orders = [...open, ...settled];
	const lookups = [...new Set(choices.settings.recognition)].map(
		async (step) => await LOOKUPS[step]?.(client, orders, choices),
	);
	const found = await Promise.all([...lookups, collectiveCustomers(client, choices)]);
	const customers = found.flatMap((rows) => rows ?? []);
	return [...new Map(customers.map((customer) => [customer.id, customer])).values()];
}

type Lookup = (
	client: SnelStartClient,
	orders: readonly WebOrder[],
	choices: Choices,
) => Promise<Customer[]>;

/** How the customers of one step are looked up; a collective customer is looked up by its number. */
const LOOKUPS: Partial<Record<RecognitionStep, Lookup>> = {
	email: async (client, orders) =>
		await client.customers.byEmail(
			distinct(orders.map(({ customer }) => customer?.email.trim() ?? '')),
		),
	vatNumber: async (client, orders, choices) =>
		await client.customers.byVatNumber(told('vatNumber', orders, choices)),
	nameAndPostcode: async (client, orders) =>
		await client.customers.byName(distinct(orders.map(customerNameOf))),
	webCustomerId: async (client, orders, choices) =>
		await client.customers.byExtraField(
			choices.settings.webCustomerField ?? '',
			told('webCustomerId', orders, choices),
		),
};

/** What the orders tell for a step. */
function told(
	step: 'vatNumber' | 'webCustomerId',
	orders: readonly WebOrder[],
	{ settings }: Choices,
): string[] {
	const identities = orders.map((order) =>
		orderIdentityOf(step, order, { countries: [] }, settings),
	);
	return distinct(
		identities.map((identity) => (identity && 'value' in identity ? identity.value : '')),
	);
}

async function collectiveCustomers(
	client: SnelStartClient,
	{ collectiveCustomer, profiles }: Choices,
): Promise<Customer[]> {
	const numbers = distinct([
		collectiveCustomer,
		...profiles.map((profile) => profile.collectiveCustomer),
	]);
	const whole = numbers.map(Number).filter(Number.isSafeInteger);
	const found = await Promise.all(
		whole.map(async (number) => await client.customers.byNumber(number)),
	);
	return found.flatMap((customer) => customer ?? []);
}

const distinct = (values: string[]): string[] => [...new Set(values)].filter((text) => text !== '');
