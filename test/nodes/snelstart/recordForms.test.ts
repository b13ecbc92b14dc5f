import axios from 'axios';
import type { IDataObject, IHttpRequestOptions, ILoadOptionsFunctions } from 'n8n-workflow';

import {
	addArticle,
	addCostCentre,
	addRelation,
	emptyAdministration,
	startSnelStart,
	type SnelStartSimulator,
} from '../../../lab/simulators/snelstart';
import { getFieldNames } from '../../../nodes/SnelStart/methods/getFieldNames';
import { getFields } from '../../../nodes/SnelStart/methods/getFields';
import { searchRecords } from '../../../nodes/SnelStart/methods/searchRecords';

let snelStart: SnelStartSimulator;
let bearer: string;

beforeAll(async () => {
	const seed = emptyAdministration();
	addCostCentre(seed, { nummer: 100, omschrijving: 'Webwinkel' });
	addCostCentre(seed, { nummer: 20, omschrijving: 'België' });
	for (let code = 1001; code <= 1060; code += 1) {
		addArticle(seed, { artikelcode: `${code}`, omschrijving: code === 1055 ? 'Theepot' : 'Beker' });
	}
	addRelation(seed, { naam: 'Bakker', relatiecode: 4711 });
	snelStart = await startSnelStart({ seed });
	const form = new URLSearchParams({
		grant_type: 'clientkey',
		clientkey: snelStart.koppelsleutel,
	});
	({ access_token: bearer } = (
		await axios.post<{ access_token: string }>(snelStart.tokenUrl, form)
	).data);
});
afterAll(async () => await snelStart.close());

/** What n8n gives a form to fill itself with, and the parameters on the screen at that moment. */
function onScreen(resource: string, operation: string): ILoadOptionsFunctions {
	const parameters: IDataObject = { resource, operation };
	const request = async (_credential: string, { url, method }: IHttpRequestOptions) => {
		const { status, headers, data } = await axios.request<string>({
			...{ url, method },
			headers: {
				Authorization: `Bearer ${bearer}`,
				'Ocp-Apim-Subscription-Key': snelStart.subscriptionKey,
			},
			responseType: 'text',
			transformResponse: (text: string) => text,
			validateStatus: () => true,
		});
		return { statusCode: status, headers, body: data };
	};
	return {
		getCredentials: async () =>
			await Promise.resolve({
				product: 'production',
				apiUrl: snelStart.apiUrl,
				tokenUrl: snelStart.tokenUrl,
			}),
		getCurrentNodeParameter: (path: string) => parameters[path],
		getNode: () => ({ name: 'Node', type: 'snelStart', parameters: {} }),
		logger: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
		helpers: { httpRequestWithAuthentication: request },
	} as unknown as ILoadOptionsFunctions;
}

const found = async (resource: string, filter?: string) =>
	(await searchRecords.call(onScreen(resource, 'get'), filter)).results.map(({ name }) => name);

describe('forms for records of SnelStart', () => {
	it('let choose from the lists of the administration, and require what a new record needs', async () => {
		const { fields } = await getFields.call(onScreen('article', 'create'));
		const group = fields.find(({ id }) => id === 'artikelOmzetgroep');

		expect(group?.options).toHaveLength(snelStart.state.artikelomzetgroepen.length);
		expect(group?.options?.[0].value).toBe(snelStart.state.artikelomzetgroepen[0].id);
		expect(fields.filter(({ required }) => required).map(({ id }) => id)).toEqual([
			'artikelcode',
			'omschrijving',
			'artikelOmzetgroep',
		]);
		expect(fields.map(({ id }) => id)).not.toContain('vrijeVoorraad');
	});

	it('require nothing of a change, and empty no field a record needs', async () => {
		const { fields } = await getFields.call(onScreen('customer', 'update'));
		expect(fields.filter(({ required }) => required)).toEqual([]);
		expect(fields.find(({ id }) => id === 'vestigingsAdres.land')?.type).toBe('options');

		const names = (await getFieldNames.call(onScreen('customer', 'update'))).map(
			({ value }) => value,
		);
		expect(names).toContain('vestigingsAdres.straat');
		expect(names).not.toContain('naam');
	});

	it('find records by name, code and number, on any page', async () => {
		expect(await found('costCentre')).toEqual(['20 België', '100 Webwinkel']);
		expect(await found('costCentre', 'WEB')).toEqual(['100 Webwinkel']);
		expect(await found('article', 'theepot')).toEqual(['1055 Theepot']);
		expect(await found('article', '1060')).toEqual(['1060 Beker']);
		expect(await found('article')).toHaveLength(25);
		expect(await found('customer', '4711')).toEqual(['4711 Bakker']);
	});
});
