import { NodeOperationError } from 'n8n-workflow';

import type { Books, Customer, SalesOrderTemplate } from '../../../domain/order/books';
import { importKeyOf } from '../../../domain/order/importKey';
import type { WebOrder } from '../../../domain/order/webOrder';
import { companyOf } from '../../SnelStart/api/books';
import type { SnelStartClient } from '../../SnelStart/transport/client';
import type { Choices } from './settings';

/**
 * Reads from SnelStart what the plan of these orders needs, in batches: no request is made for a single order.
 * Throws when the sales order template or the collective customer is not in the administration.
 */
export async function readBooks(
	client: SnelStartClient,
	orders: readonly WebOrder[],
	choices: Choices,
): Promise<Books> {
	const [company, template, salesOrders] = await Promise.all([
		client.companyInfo(),
		chosenTemplate(client, choices.templateName),
		client.findSalesOrdersByImportKeys(
			orders.map((order) => keyOf(order, choices)),
			{ since: earliest(orders) },
		),
	]);
	const inBooks = new Set(salesOrders.map(({ importKey }) => importKey));
	const open = orders.filter(
		(order) => !KEPT.includes(order.readiness) && !inBooks.has(keyOf(order, choices)),
	);
	return {
		company: companyOf(company),
		template,
		salesOrders,
		...(await readToJudge(client, open, lastMade(orders, salesOrders, choices), choices)),
	};
}

/** Orders whose sales orders are the newest: as many as one filter can ask for. */
const LAST_MADE = 60;

/**
 * Orders that were imported last. A run that was cut off may have sent a customer card that arrived only after
 * the next run had made another, so their customers are looked at once more.
 */
function lastMade(
	orders: readonly WebOrder[],
	salesOrders: Books['salesOrders'],
	choices: Choices,
): WebOrder[] {
	const newest = [...salesOrders].sort((a, b) => b.number - a.number).slice(0, LAST_MADE);
	const keys = new Set(newest.map(({ importKey }) => importKey));
	return orders.filter((order) => keys.has(keyOf(order, choices)));
}

/** Readiness of orders that wait whatever SnelStart holds; anything else is judged, also when it is no readiness. */
const KEPT: Array<WebOrder['readiness']> = ['waiting', 'incomplete'];

type ToJudge = Omit<Books, 'company' | 'template' | 'salesOrders'>;

/** An order that waits or exists is not judged, so a quiet run asks for little of this. */
const NOTHING_TO_JUDGE: ToJudge = {
	countries: [],
	revenueGroups: [],
	vatTariffs: [],
	foreignVatRates: [],
	articles: [],
	customers: [],
};

async function readToJudge(
	client: SnelStartClient,
	open: readonly WebOrder[],
	settled: readonly WebOrder[],
	choices: Choices,
): Promise<ToJudge> {
	if (open.length === 0) {
		return { ...NOTHING_TO_JUDGE, customers: await readCustomers(client, settled, choices) };
	}
	const [countries, revenueGroups, vatTariffs, articles, customers] = await Promise.all([
		client.countries(),
		client.revenueGroups(),
		client.vatTariffs(),
		client.findArticlesByCode(codesOf(open, choices)),
		readCustomers(client, [...open, ...settled], choices),
	]);
	return { countries, revenueGroups, vatTariffs, foreignVatRates: [], articles, customers };
}

const keyOf = ({ id }: WebOrder, { importKeyPrefix }: Choices): string =>
	importKeyOf(importKeyPrefix, textOf(id));

/** Orders may come from an Edit Fields node, so their members are not trusted to be there. */
const textOf = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const distinct = (values: string[]): string[] => [...new Set(values)].filter((text) => text !== '');

/** Codes of all lines, as they stand and without surrounding blanks, so that a near miss can be named. */
function codesOf(orders: readonly WebOrder[], choices: Choices): string[] {
	const lines = orders.flatMap((order) => (Array.isArray(order.lines) ? order.lines : []));
	const codes = lines.map((line) => textOf(line?.code));
	return distinct([
		...choices.costArticles.map(({ code }) => code),
		...codes,
		...codes.map((code) => code.trim()),
	]);
}

async function readCustomers(
	client: SnelStartClient,
	orders: readonly WebOrder[],
	{ guestCustomerNumber }: Choices,
): Promise<Customer[]> {
	const emails = distinct(orders.map(({ customer }) => textOf(customer?.email).trim()));
	const [byEmail, collective] = await Promise.all([
		client.findCustomersByEmail(emails),
		guestCustomerNumber === null ? [] : collectiveCustomer(client, guestCustomerNumber),
	]);
	return [...byEmail, ...collective.filter(({ id }) => byEmail.every((known) => known.id !== id))];
}

async function collectiveCustomer(client: SnelStartClient, number: number): Promise<Customer[]> {
	const customer = await client.findCustomerByNumber(number);
	if (customer) return [customer];
	throw new NodeOperationError(client.node, `There is no customer with number ${number}`, {
		description:
			"Choose the customer (verzamelklant) for guests under 'Collective Customer' from the list.",
	});
}

async function chosenTemplate(client: SnelStartClient, name: string): Promise<SalesOrderTemplate> {
	const templates = await client.templates();
	const chosen = templates.filter((template) => template.name === name);
	if (chosen.length === 1) return chosen[0];
	const names = templates.map((template) => `"${template.name}"`).join(', ') || 'none';
	throw new NodeOperationError(
		client.node,
		chosen.length === 0
			? `SnelStart has no active sales order template "${name}"`
			: `SnelStart has ${chosen.length} active sales order templates named "${name}"`,
		{
			description: `Choose the template (verkoopsjabloon) for web orders under 'Sales Order Template', or give it a name of its own in SnelStart. There are: ${names}.`,
		},
	);
}

const earliest = (orders: readonly WebOrder[]): string | undefined =>
	orders
		.map(({ placedAt }) => textOf(placedAt))
		.filter((text) => text !== '')
		.sort()[0];
