import { ExecuteContext } from 'n8n-core';
import {
	createRunExecutionData,
	Workflow,
	type IExecuteFunctions,
	type INode,
	type INodeProperties,
	type INodeType,
} from 'n8n-workflow';

import { prestaShopCredential, snelStartCredential } from '../../lab/engine';
import { loadCatalogue } from '../../lab/engine/loadCatalogue';
import { MapCredentialsHelper, type CredentialValues } from '../../lab/engine/mapCredentialsHelper';
import { surroundings } from '../../lab/engine/surroundings';
import { startPrestaShop } from '../../lab/simulators/prestashop';
import { startSnelStart } from '../../lab/simulators/snelstart';
import { smallShop } from '../contract/prestashop/smallShop';
import { triedAdministration } from '../nodes/shared/snelStartTrials';
import { runRecords } from './runRecords';

type Options = Parameters<IExecuteFunctions['helpers']['requestWithAuthentication']>[1];

/** What n8n's HTTP Request node does with a predefined credential, which is where *Custom API Call* leads. */
async function requesting(type: 'snelStartApi' | 'prestaShopApi', credentials: CredentialValues) {
	const catalogue = await loadCatalogue('src');
	const node: INode = {
		...{ id: 'http', name: 'HTTP Request', type: 'test.http', typeVersion: 1, position: [0, 0] },
		parameters: {},
		credentials: { [type]: { id: 'test', name: type } },
	};
	const nodeType = {
		description: {
			...{ displayName: 'HTTP Request', name: 'http', group: ['transform'], version: 1 },
			...{ description: '', defaults: { name: 'HTTP Request' }, inputs: [], outputs: [] },
			...{ credentials: [{ name: type, required: true }], properties: [] },
		},
	} as unknown as INodeType;
	const nodeTypes = {
		...{
			getByName: () => nodeType,
			getByNameAndVersion: () => nodeType,
			getKnownTypes: () => ({}),
		},
	};
	const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
	const context = new ExecuteContext(
		...([workflow, workflow.getNode(node.name) ?? node] as const),
		surroundings(new MapCredentialsHelper(catalogue, credentials)),
		'internal',
		createRunExecutionData({}),
		0,
		[{ json: {} }],
		{ main: [[{ json: {} }]] },
		{ node, data: {}, source: null },
		[],
	);
	return async (options: Options): Promise<unknown> =>
		await context.helpers.requestWithAuthentication.call(context, type, options, undefined, 0);
}

describe('Custom API Call', () => {
	it('reaches SnelStart with the credential, also when its token has ended', async () => {
		const books = await startSnelStart({ seed: triedAdministration() });
		const request = await requesting('snelStartApi', snelStartCredential(books));
		const company = { method: 'GET', uri: `${books.apiUrl}/companyInfo`, json: true } as const;
		const name = books.state.companyInfo.administratieNaam;

		expect(await request(company)).toMatchObject({ administratieNaam: name });
		books.hook('expireTokens', {});
		expect(await request(company)).toMatchObject({ administratieNaam: name });
		await books.close();
	});

	it('reaches the shop with the credential', async () => {
		const shop = await startPrestaShop({ seed: smallShop() });
		const request = await requesting('prestaShopApi', prestaShopCredential(shop));
		const uri = `${shop.shopUrl}/api/products?display=[id,reference]&output_format=JSON`;
		expect(await request({ method: 'GET', uri, json: true })).toMatchObject({
			products: [{ reference: 'MOK' }, { reference: 'TSH' }, { reference: 'BOEK' }],
		});
		await shop.close();
	});

	it.each(['SnelStart', 'PrestaShop'])('is offered by n8n on %s', async (displayName) => {
		const catalogue = await loadCatalogue('src');
		const node = catalogue
			.nodes()
			.find(({ description }) => description.displayName === displayName)!;
		const lists = node.description.properties.filter(({ name }: INodeProperties) =>
			['resource', 'operation'].includes(name),
		);
		expect(lists.length).toBeGreaterThan(5);
		expect(lists.every(({ options }) => Array.isArray(options))).toBe(true);
		for (const { name } of node.description.credentials ?? []) {
			expect(catalogue.credentialType(name).authenticate).toBeDefined();
		}
	});

	it('is not taken for an operation of the node where somebody runs it as one', async () => {
		const books = await startSnelStart({ seed: triedAdministration() });
		const { error } = await runRecords({
			...{ node: 'snelStart', credentials: snelStartCredential(books), resource: 'article' },
			...{ operation: '__CUSTOM_API_CALL__', parameters: {}, items: [{}] },
		});
		expect(error).toBeDefined();
		expect(books.journal.filter(({ path }) => path.includes('/v2/'))).toEqual([]);
		await books.close();
	});
});
