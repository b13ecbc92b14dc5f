import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { articleStockTable } from '../../domain/stock/table/articleStockTable';
import { planOrder } from '../domain/order/planOrder';
import { runWorkflow } from '../../lab/engine';
import { books, order, orderWithTotals, settings } from '../domain/order/fixtures';
import { article, importedOrder } from '../domain/stock/builders';

const OURS = 'n8n-nodes-snelstart-prestashop.';
const FENCE = { kind: 'fence', lastOrderId: '88', takenAt: '', importFrom: '', ordersRead: 1 };
const STOCK = [article('MOK-001', 7)];
const WEB_ORDER = order();
const PLANNED = planOrder(orderWithTotals({ paidIncl: '46.81' }), books(), settings());
const IMPORTED = importedOrder('88', { 'MOK-001': 2 });

/** Runs one node alone with items on each of its inputs; no service is asked before the door. */
async function run(type: string, parameters: INodeParameters, ...inputs: object[][]) {
	const node = {
		id: 'n',
		name: 'Node',
		type: `${OURS}${type}`,
		typeVersion: 1,
		position: [0, 0] as [number, number],
		parameters,
	};
	return await runWorkflow(
		{ nodes: [node], connections: {} },
		{ startNode: 'Node', inputs: inputs as IDataObject[][] },
	);
}

const GET_STOCK = { resource: 'stock', operation: 'getMany', webOrderTemplates: ['Webshop'] };
const SET_STOCK = { resource: 'stock', operation: 'setMany' };
const CALCULATE = { operation: 'calculate' };
const REPORT = { operation: 'report' };

describe('the door of each node names item, reason and the node to look at, when there comes', () => {
	const refusals: Array<[string, string, INodeParameters, object[][], string, string]> = [
		[
			'a plan at Plan',
			'webOrder',
			{ operation: 'plan' },
			[[WEB_ORDER, PLANNED]],
			'Item 1 (web order 88) was planned already',
			'Get Many Web Orders',
		],
		[
			'an imported order at Plan',
			'webOrder',
			{ operation: 'plan' },
			[[IMPORTED]],
			'Item 0 (web order 88) was planned already',
			'Get Many Web Orders',
		],
		[
			'something else at Plan',
			'webOrder',
			{ operation: 'plan' },
			[[{ id: 5 }]],
			'Item 0 is not a web order',
			"their member 'kind'",
		],
		[
			'a web order at Import',
			'snelStart',
			{ resource: 'salesOrder', operation: 'import' },
			[[WEB_ORDER]],
			'Item 0 (web order 88) has no plan',
			"'Web Order: Plan'",
		],
		[
			'a web order at Get Many',
			'snelStart',
			GET_STOCK,
			[[WEB_ORDER, FENCE]],
			'Item 0 (web order 88) is still as the shop gave it',
			"'SnelStart: Sales Order: Import'",
		],
		[
			'an imported order without quantities at Get Many',
			'snelStart',
			GET_STOCK,
			[[{ ...IMPORTED, quantities: undefined }]],
			"Item 0 (web order 88) has no 'quantities'",
			'Keep all fields',
		],
		[
			'a web order at report',
			'shopLink',
			REPORT,
			[STOCK, [WEB_ORDER, FENCE]],
			"Item 0 (web order 88) on input 'Web Orders' is still as the shop gave it",
			"'SnelStart: Sales Order: Import'",
		],
		...['holdsStock', 'quantities', 'outcome', 'importKey'].map(
			(member): [string, string, INodeParameters, object[][], string, string] => [
				`a plan without ${member} at calculate`,
				'webStock',
				CALCULATE,
				[STOCK, [{ ...PLANNED, [member]: undefined }, FENCE]],
				`Item 0 (web order 88) on input 'Web Orders' has no '${member}'`,
				'Keep all fields',
			],
		),
		...[STOCK, [articleStockTable(STOCK)]].map(
			([stock]): [string, string, INodeParameters, object[][], string, string] => [
				`${stock.kind} at Set Many`,
				'prestaShop',
				SET_STOCK,
				[[stock, FENCE]],
				'is stock of SnelStart: what orders take from it is not subtracted yet',
				"'Web Stock: Calculate'",
			],
		),
		[
			'web stock without its number at Set Many',
			'prestaShop',
			SET_STOCK,
			[[{ kind: 'webStock', articleId: 'a', code: 'A', parts: [] }, FENCE]],
			"Item 0 (article A) has no 'webStock'",
			'Keep all fields',
		],
	];

	it.each(refusals)('%s', async (_, type, parameters, inputs, message, advice) => {
		const { error, itemsOf } = await run(type, parameters, ...inputs);
		expect(error?.message).toContain(message);
		expect(error?.description).toContain(advice);
		expect(itemsOf('Node')).toEqual([]);
	});
});

describe('a plan that nobody carried out', () => {
	it('keeps its goods back in the web stock, as one that failed', async () => {
		const { itemsOf } = await run('webStock', CALCULATE, STOCK, [PLANNED, FENCE]);
		expect(itemsOf('Node')[0]).toMatchObject({
			webStock: 5,
			explanation: 'free 7 - web order 88 (failed): 2 = 5',
		});
	});

	it('is reported as not imported, in lists and counts', async () => {
		const { itemsOf } = await run('shopLink', REPORT, [], [PLANNED, FENCE]);
		expect(itemsOf('Node')[0]).toMatchObject({
			attention: true,
			counts: { orders: { seen: 1, failed: 1 } },
			failed: [{ orderId: '88', reason: expect.stringContaining('was not carried out') }],
		});
	});

	it('holds nothing when its sales order is there already', async () => {
		const exists = {
			...PLANNED,
			outcome: 'exists',
			existing: { salesOrderId: 'so', salesOrderNumber: 1021, customerNumber: 7 },
		};
		const { itemsOf } = await run('webStock', CALCULATE, STOCK, [exists, FENCE]);
		expect(itemsOf('Node')[0]).toMatchObject({ webStock: 7 });
	});
});
