import type {
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';

import { canOrder } from '../../../domain/customer/canOrder';
import { snelStartClient } from '../../SnelStart/books/snelStartClient';
import { textFields } from '../plan/lineField';

/*
 * The value of an entry is a name, code or number rather than an id: ids change when an administration
 * is restored from a backup, and a person can read what a workflow is set to.
 */

const holding = (items: INodeListSearchItems[], filter: string): INodeListSearchResult => ({
	results: items.filter(({ name }) => name.toLowerCase().includes(filter.trim().toLowerCase())),
});

const itemsOf = (names: readonly string[]): INodeListSearchItems[] =>
	names.map((name) => ({ name, value: name }));

/** Active sales order templates (verkoopsjablonen), by name. */
export async function searchTemplates(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const templates = await (await snelStartClient(this)).administration.templates();
	return holding(itemsOf(templates.map(({ name }) => name)), filter);
}

/** Active cost centres (kostenplaatsen), by number. */
export async function searchCostCentres(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const rows = await (await snelStartClient(this)).administration.costCentres();
	const items = rows.map(({ number, name }) => ({
		name: `${number} ${name}`,
		value: String(number),
	}));
	return holding(items, filter);
}

/** Revenue groups (artikelomzetgroepen) with their kind of VAT, by number. */
export async function searchRevenueGroups(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const rows = await (await snelStartClient(this)).administration.revenueGroups();
	const items = rows.map(({ number, name, vatKind }) => ({
		name: `${number} ${name} (${vatKind})`,
		value: String(number),
	}));
	return holding(items, filter);
}

/** Articles (artikelen) whose code or description holds the text, by code. */
export async function searchArticles(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const articles = await (await snelStartClient(this)).articles.search(filter);
	return {
		results: articles.map(({ code, name }) => ({
			name: `${code} ${name}`.trim(),
			value: code,
		})),
	};
}

/** Active customers (klanten) whose name or e-mail address holds the text, by customer number. */
export async function searchCustomers(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const customers = await (await snelStartClient(this)).customers.search(filter);
	return {
		results: customers
			.filter(canOrder)
			.map(({ name, number }) => ({ name: `${name} (${number})`, value: String(number) })),
	};
}

/** Extra line fields (extra regelvelden) for text of the template that is chosen, of all templates while none is. */
export async function searchLineFields(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const chosen = this.getCurrentNodeParameter('salesOrderTemplate', { extractValue: true });
	const templates = await (await snelStartClient(this)).administration.templates();
	const ofChosen = templates.filter(({ name }) => name === chosen);
	const fields = (ofChosen.length > 0 ? ofChosen : templates).flatMap(textFields);
	return holding(itemsOf([...new Set(fields.map(({ name }) => name))]), filter);
}

/** Extra fields (extra velden) of articles, by name. */
export async function searchArticleFields(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	return holding(itemsOf(await (await snelStartClient(this)).articles.fieldNames()), filter);
}

/** Extra fields (extra velden) of customers, by name. */
export async function searchCustomerFields(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	return holding(itemsOf(await (await snelStartClient(this)).customers.fieldNames()), filter);
}
