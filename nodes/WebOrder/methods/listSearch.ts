import {
	NodeOperationError,
	type ILoadOptionsFunctions,
	type INodeListSearchItems,
	type INodeListSearchResult,
} from 'n8n-workflow';

import type { SalesOrderTemplate, TemplateField } from '../../../domain/books/books';
import { canOrder } from '../../../domain/customer/canOrder';
import { filledText, TOKEN_NAMES } from '../../../domain/order/texts/filledText';
import { LINE_TOKEN_NAMES, lineTokens } from '../../../domain/order/texts/lineTokens';
import type { WebOrder } from '../../../domain/stream/webOrder';
import { cutText } from '../../../domain/words/text';
import { carrierNames } from '../../PrestaShop/names/carrierNames';
import { countryNames } from '../../PrestaShop/names/countryNames';
import { customerGroupNames } from '../../PrestaShop/names/customerGroupNames';
import { lastWebOrder } from '../../PrestaShop/names/lastWebOrder';
import { paymentMethodNames } from '../../PrestaShop/names/paymentMethodNames';
import { productNames } from '../../PrestaShop/names/productNames';
import { shopNames } from '../../PrestaShop/names/shopNames';
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
	return await ofTemplate(this, filter, textFields);
}

/** Extra line fields (extra regelvelden) of any kind. */
export async function searchAllLineFields(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	return await ofTemplate(this, filter, ({ lineFields }) => lineFields);
}

/** Extra head fields (extra hoofdvelden). */
export async function searchHeadFields(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	return await ofTemplate(this, filter, ({ headFields }) => headFields);
}

async function ofTemplate(
	context: ILoadOptionsFunctions,
	filter: string,
	fieldsOf: (template: SalesOrderTemplate) => readonly TemplateField[],
): Promise<INodeListSearchResult> {
	const chosen = context.getCurrentNodeParameter('salesOrderTemplate', { extractValue: true });
	const templates = await (await snelStartClient(context)).administration.templates();
	const ofChosen = templates.filter(({ name }) => name === chosen);
	const fields = (ofChosen.length > 0 ? ofChosen : templates).flatMap(fieldsOf);
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

/** Lists of the shop need the second credential; without it everything can be typed. */
async function ofShop(
	context: ILoadOptionsFunctions,
	filter: string,
	read: () => Promise<INodeListSearchItems[]>,
): Promise<INodeListSearchResult> {
	if (!hasShop(context)) {
		throw new NodeOperationError(context.getNode(), 'Lists of the shop need its credential', {
			description:
				'Choose the credential of the shop in this node, which it uses for lists only, or type the name instead.',
		});
	}
	return holding(await read(), filter);
}

type ShopNames = (context: ILoadOptionsFunctions) => Promise<INodeListSearchItems[]>;

/** Such a list as n8n calls it. */
function shopList(read: ShopNames) {
	return async function (this: ILoadOptionsFunctions, filter = ''): Promise<INodeListSearchResult> {
		return await ofShop(this, filter, async () => await read(this));
	};
}

const hasShop = (context: ILoadOptionsFunctions): boolean =>
	context.getNode().credentials?.prestaShopApi !== undefined;

/** Payment methods (betaalwijzen) of recent orders, by name and by module. */
export const searchPaymentMethods = shopList(paymentMethodNames);

/** Carriers (vervoerders) in use, by name. */
export const searchCarriers = shopList(carrierNames);

/** Countries (landen) that the shop delivers to, by code. */
export const searchCountries = shopList(countryNames);

/** Customer groups (klantgroepen), by id. */
export const searchCustomerGroups = shopList(customerGroupNames);

/** Shops (winkels) of a multistore, by name. */
export const searchShops = shopList(async (context) => await shopNames(context, 'name'));

/** Products (producten) whose reference or name holds the text, by id. */
export async function searchProducts(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	return await ofShop(this, '', async () => await productNames(this, filter));
}

/** Tokens of an order, with what they give for the last one of the shop where its credential is chosen. */
export async function searchOrderTokens(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	return holding(tokenItems(await lastOrderOf(this), TOKEN_NAMES), filter);
}

/** The same with those of an order line, first of all. */
export async function searchLineTokens(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	const names = [...LINE_TOKEN_NAMES, ...TOKEN_NAMES];
	return holding(tokenItems(await lastOrderOf(this), names), filter);
}

const lastOrderOf = async (context: ILoadOptionsFunctions): Promise<WebOrder | null> =>
	hasShop(context) ? await lastWebOrder(context) : null;

function tokenItems(order: WebOrder | null, names: readonly string[]): INodeListSearchItems[] {
	const [line] = order?.lines ?? [];
	const further = { salesperson: '', ...(line ? lineTokens(line) : {}) };
	return names.map((name) => {
		const value = `{${name}}`;
		const given = order === null ? '' : filledText(value, order, further);
		const text = given === '' || given.unknown.length > 0 ? '' : cutText(given.text, 60);
		return { name: text === '' ? value : `${value}: ${text}`, value };
	});
}
