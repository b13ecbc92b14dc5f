import axios from 'axios';
import type {
	IDataObject,
	IHttpRequestOptions,
	ILoadOptionsFunctions,
	INodeListSearchResult,
	INodeProperties,
	INodePropertyCollection,
} from 'n8n-workflow';
import * as listSearch from '../../../nodes/WebOrder/methods/listSearch';
import { getCostArticles, getDocumentStatuses } from '../../../nodes/WebOrder/methods/loadOptions';
import { planProperties } from '../../../nodes/WebOrder/plan/parameters';
import type { SnelStartSimulator } from '../../../lab/simulators/snelstart';
import { administration, startAdministration } from './world';

let simulator: SnelStartSimulator;
let bearer: string;

beforeAll(async () => {
	const seed = administration();
	const mug = seed.artikelen.find(({ artikelcode }) => artikelcode === 'MOK-001')!;
	mug.extraVelden = [{ naam: 'Webshop', waarde: 'Ja' }];
	simulator = await startAdministration(seed);
	const form = new URLSearchParams({
		grant_type: 'clientkey',
		clientkey: simulator.koppelsleutel,
	});
	const { data } = await axios.post<{ access_token: string }>(simulator.tokenUrl, form);
	bearer = data.access_token;
});
afterAll(async () => await simulator.close());

/** What n8n gives a drop-down to fill itself with, and the parameters on the screen at that moment. */
function context(onScreen: IDataObject = {}): ILoadOptionsFunctions {
	const request = async (
		_credential: string,
		{ url, baseURL, method, qs }: IHttpRequestOptions,
	) => {
		const answer = await axios.request<string>({
			url,
			baseURL,
			method,
			params: qs as object,
			headers: {
				Authorization: `Bearer ${bearer}`,
				'Ocp-Apim-Subscription-Key': simulator.subscriptionKey,
			},
			responseType: 'text',
			transformResponse: (text: string) => text,
			validateStatus: () => true,
		});
		return { statusCode: answer.status, headers: answer.headers, body: answer.data };
	};
	return {
		getCredentials: async () =>
			await Promise.resolve({
				clientKey: simulator.koppelsleutel,
				subscriptionKey: simulator.subscriptionKey,
				product: 'production',
				apiUrl: simulator.apiUrl,
				tokenUrl: simulator.tokenUrl,
			}),
		getCurrentNodeParameter: (path: string) => onScreen[path],
		getNode: () => ({ name: 'Plan', type: 'webOrder', parameters: {} }),
		logger: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
		helpers: { httpRequestWithAuthentication: request },
	} as unknown as ILoadOptionsFunctions;
}

type Search = (this: ILoadOptionsFunctions, filter?: string) => Promise<INodeListSearchResult>;

const found = async (search: Search, filter?: string, onScreen: IDataObject = {}) =>
	(await search.call(context(onScreen), filter)).results.map(({ name, value }) => [name, value]);

describe('drop-downs show what SnelStart has now, and keep names, codes and numbers', () => {
	it('active templates', async () => {
		expect(await found(listSearch.searchTemplates)).toEqual([
			['Webwinkel', 'Webwinkel'],
			['Webshop', 'Webshop'],
			['Webshop België', 'Webshop België'],
		]);
		expect(await found(listSearch.searchTemplates, 'belg')).toEqual([
			['Webshop België', 'Webshop België'],
		]);
	});

	it('active cost centres', async () => {
		expect(await found(listSearch.searchCostCentres)).toEqual([
			['100 Webwinkel', '100'],
			['200 België', '200'],
		]);
		expect(await found(listSearch.searchCostCentres, '200')).toEqual([['200 België', '200']]);
	});

	it('revenue groups with their kind of VAT', async () => {
		const groups = await found(listSearch.searchRevenueGroups, 'goederen');
		expect(groups).toContainEqual(['2 Laag btw (goederen) (Laag)', '2']);
		expect(groups).toHaveLength(4);
	});

	it('articles by code and description', async () => {
		expect(await found(listSearch.searchArticles, 'Mok')).toEqual([
			['MOK-001 Mok van SnelStart', 'MOK-001'],
		]);
		expect(await found(listSearch.searchArticles, '900')).toHaveLength(9);
	});

	it('customers, without the placeholders of SnelStart that are no customers', async () => {
		expect(await found(listSearch.searchCustomers, 'Verzamel')).toEqual([
			['Verzamelklant NL (1000)', '1000'],
			['Verzamelklant BE (1001)', '1001'],
		]);
		const all = await found(listSearch.searchCustomers);
		expect(all.map(([, number]) => number)).toEqual(['1000', '1001']);
	});

	it('extra line fields for text, of the template that is chosen', async () => {
		const chosen = { salesOrderTemplate: 'Webshop' };
		expect(await found(listSearch.searchLineFields, '', chosen)).toEqual([['Opties', 'Opties']]);
		const bare = { salesOrderTemplate: 'Webwinkel' };
		expect(await found(listSearch.searchLineFields, '', bare)).toEqual([]);
		expect(await found(listSearch.searchLineFields)).toEqual([['Opties', 'Opties']]);
	});

	it('extra fields of articles, defined or filled in', async () => {
		const names = await found(listSearch.searchArticleFields);
		expect(names.map(([name]) => name)).toEqual(['EAN', 'Kleur', 'Webshop']);
	});

	it('extra fields of customers', async () => {
		expect(await found(listSearch.searchCustomerFields)).toEqual([['Webklant', 'Webklant']]);
	});
});

describe('document statuses say what they do to free stock', () => {
	it.each([
		['Alle', ['Order', 'Bevestiging', 'Werkbon', 'Pakbon', 'Afhaalbon']],
		['Bevestiging', ['Bevestiging', 'Werkbon', 'Pakbon', 'Afhaalbon']],
		['PakbonEnAfhaalbon', ['Pakbon', 'Afhaalbon']],
		['FactuurEnContantbon', []],
	] as const)('counting from %s on', async (level, counted) => {
		simulator.state.companyInfo.verkooporderVoorraadVanafNiveau = level;
		const options = await getDocumentStatuses.call(context());
		expect(options.map(({ value }) => value)).toEqual([
			'Order',
			'Bevestiging',
			'Werkbon',
			'Pakbon',
			'Afhaalbon',
		]);
		const atOnce = options.filter(({ description }) => /at once/.test(description ?? ''));
		expect(atOnce.map(({ value }) => value)).toEqual(counted);
		const later = options.filter(({ description }) => /Not yet counted/.test(description ?? ''));
		expect(later).toHaveLength(options.length - counted.length);
	});
});

describe('a search', () => {
	it.each(['MOK', 'mok', 'mOk-001'])('finds what SnelStart writes otherwise: %s', async (text) => {
		const articles = await found(listSearch.searchArticles, text);
		expect(articles.map(([, code]) => code)).toEqual(['MOK-001']);
	});

	it.each(['VERZAMELKLANT', 'verzamelKlant nl'])('finds customers likewise: %s', async (text) => {
		const names = (await found(listSearch.searchCustomers, text)).map(([name]) => name);
		expect(names).toContain('Verzamelklant NL (1000)');
	});
});

describe('the list of articles for costs', () => {
	it('shows the VAT rate of each, and none that costs cannot be booked on', async () => {
		const list = await getCostArticles.call(context());
		expect(list).toContainEqual({ name: '9001 Verzendkosten hoog (21 % VAT)', value: '9001' });
		expect(list).toContainEqual({ name: '9002 Verzendkosten laag (9 % VAT)', value: '9002' });
		const codes = list.map(({ value }) => value);
		expect(codes).not.toContain('MOK-001');
		expect(codes).not.toContain('-1');
	});
});

describe('the description of the node', () => {
	const below = (property: INodeProperties): INodeProperties[] => [
		property,
		...(property.options ?? []).flatMap((option) =>
			'values' in option
				? (option as INodePropertyCollection).values.flatMap(below)
				: 'type' in option
					? below(option)
					: [],
		),
	];
	const properties = planProperties.flatMap(below);

	it('lets every parameter take an expression', () => {
		expect(properties.filter(({ noDataExpression }) => noDataExpression)).toEqual([]);
	});

	it('keeps the first screen short: what is advanced stands in collections', () => {
		const first = planProperties.filter(({ type }) => type !== 'collection');
		expect(first.length).toBeLessThanOrEqual(4);
		expect(planProperties.filter(({ type }) => type === 'collection')).toHaveLength(3);
	});
});
