import { customerNameOf } from '../../../../domain/customer/card';
import { orderIdentityOf } from '../../../../domain/customer/orderIdentity';
import type { Customer } from '../../../../domain/books/books';
import type { RecognitionStep } from '../../../../domain/settings/planSettings';
import type { WebOrder } from '../../../../domain/stream/webOrder';
import type { SnelStartClient } from '../snelStartClient';
import type { CustomersWanted } from './booksWanted';
import type { OrdersToRead } from './ordersToRead';

/**
 * Customers that the steps of the recognition may find for these orders, and those that are asked for by number.
 * Each step is one lookup for all orders together.
 */
export async function readCustomers(
	client: SnelStartClient,
	{ open, settled }: OrdersToRead,
	wanted: CustomersWanted,
): Promise<Customer[]> {
	const orders = [...open, ...settled];
	const wantedLookups = new Set(wanted.steps.flatMap((step) => LOOKUPS[step] ?? []));
	const lookups = [...wantedLookups].map(async (lookUp) => await lookUp(client, orders, wanted));
	const found = await Promise.all([...lookups, numberedCustomers(client, wanted)]);
	const customers = found.flat();
	return [...new Map(customers.map((customer) => [customer.id, customer])).values()];
}

type Lookup = (
	client: SnelStartClient,
	orders: readonly WebOrder[],
	wanted: CustomersWanted,
) => Promise<Customer[]>;

async function byEmail(client: SnelStartClient, orders: readonly WebOrder[]): Promise<Customer[]> {
	const emails = orders.map(({ customer }) => customer?.email.trim() ?? '');
	return await client.customers.byEmail(distinct(emails));
}

/** How the customers of one step are looked up; one that is asked for by number needs no step. */
const LOOKUPS: Partial<Record<RecognitionStep, Lookup>> = {
	email: byEmail,
	emailAndName: byEmail,
	vatNumber: async (client, orders, wanted) =>
		await client.customers.byVatNumber(told('vatNumber', orders, wanted)),
	nameAndPostcode: async (client, orders) =>
		await client.customers.byName(distinct(orders.map(customerNameOf))),
	webCustomerId: async (client, orders, wanted) =>
		await client.customers.byExtraField(
			wanted.webCustomerField ?? '',
			told('webCustomerId', orders, wanted),
		),
};

/** What the orders tell for a step. */
function told(
	step: 'vatNumber' | 'webCustomerId',
	orders: readonly WebOrder[],
	{ webCustomerField }: CustomersWanted,
): string[] {
	const identities = orders.map((order) =>
		orderIdentityOf(step, order, { countries: [] }, { webCustomerField }),
	);
	return distinct(
		identities.map((identity) => (identity && 'value' in identity ? identity.value : '')),
	);
}

async function numberedCustomers(
	client: SnelStartClient,
	{ numbers }: CustomersWanted,
): Promise<Customer[]> {
	const found = await Promise.all(
		[...new Set(numbers)].map(async (number) => await client.customers.byNumber(number)),
	);
	return found.flatMap((customer) => customer ?? []);
}

const distinct = (values: string[]): string[] => [...new Set(values)].filter((text) => text !== '');
