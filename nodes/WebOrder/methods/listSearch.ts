import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { snelStartClient } from '../../SnelStart/transport/client';

/*
 * The value of an entry is a name, code or number rather than an id: ids change when an administration
 * is restored from a backup, and a person can read what a workflow is set to.
 */

/** Active sales order templates (verkoopsjablonen), by name. */
export async function searchTemplates(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const templates = await (await snelStartClient(this)).templates();
	const wanted = templates.filter(({ name }) => name.toLowerCase().includes(filter.toLowerCase()));
	return { results: wanted.map(({ name }) => ({ name, value: name })) };
}

/** Articles (artikelen) whose code or description holds the text, by code. */
export async function searchArticles(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const articles = await (await snelStartClient(this)).searchArticles(filter);
	return {
		results: articles.map(({ artikelcode, omschrijving }) => ({
			name: `${artikelcode} ${omschrijving ?? ''}`.trim(),
			value: artikelcode,
		})),
	};
}

/** Customers (klanten) whose name holds the text, by customer number. */
export async function searchCustomers(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const customers = await (await snelStartClient(this)).searchCustomers(filter);
	return {
		results: customers
			.filter(({ isCustomer, inactive }) => isCustomer && !inactive)
			.map(({ name, number }) => ({ name: `${name} (${number})`, value: String(number) })),
	};
}
