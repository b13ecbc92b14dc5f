import type { IConnections, IDataObject, INode } from 'n8n-workflow';

import { article, uncounted, webOrder } from '../../domain/stock/builders';
import { chain, runWorkflow } from '../../support/engine';

const FENCE = { kind: 'fence', lastOrderId: '88', takenAt: '', importFrom: '', ordersRead: 1 };
const STOCK = [article('B', 3), article('A', 7, { uncounted: [uncounted(1021, 2)] })];
const ORDERS = [webOrder('88', { A: 1 }), FENCE];

/** Runs the node alone with items on both inputs; null leaves the second input unconnected. */
async function run(stock: object[], orders: object[] | null, parameters: IDataObject = {}) {
	const node = {
		id: 'w',
		name: 'Web Stock',
		type: 'n8n-nodes-snelstart-prestashop.webStock',
		typeVersion: 1,
		position: [0, 0],
		parameters: { operation: 'calculate', ...parameters },
	} as INode;
	const inputs = (orders === null ? [stock] : [stock, orders]) as IDataObject[][];
	const connections: IConnections = {};
	return await runWorkflow({ nodes: [node], connections }, { startNode: 'Web Stock', inputs });
}

describe('Web Stock: Calculate', () => {
	it('puts out one item per article and passes the fence on as the last item', async () => {
		const { itemsOf, status } = await run(STOCK, ORDERS);
		expect(status).toBe('success');
		const items = itemsOf('Web Stock');
		expect(items.map(({ kind, code, webStock }) => [kind, code, webStock])).toEqual([
			['webStock', 'A', 4],
			['webStock', 'B', 3],
			['fence', undefined, undefined],
		]);
		expect(items[2]).toEqual(FENCE);
	});

	it('pairs every item with the one it continues, on its own input', async () => {
		const { runData } = await run(STOCK, ORDERS);
		const items = runData['Web Stock'][0].data?.main[0] ?? [];
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual([
			{ item: 1, input: 0 },
			{ item: 0, input: 0 },
			{ item: 1, input: 1 },
		]);
	});

	it('takes buffer, maximum and options', async () => {
		const limited = await run(STOCK, ORDERS, { buffer: 1, maximum: 2 });
		expect(limited.itemsOf('Web Stock').map(({ webStock }) => webStock)).toEqual([2, 2, undefined]);
		const short = [article('A', 0, { technical: 1 })];
		const negative = await run(short, ORDERS, { options: { allowNegative: true } });
		expect(negative.itemsOf('Web Stock')[0].webStock).toBe(-1);
		const technical = await run(short, ORDERS, { options: { stockBasis: 'technical' } });
		expect(technical.itemsOf('Web Stock')[0].webStock).toBe(0);
	});

	it.each([
		['not connected', null, "Nothing arrived on input 'Web Orders'"],
		['connected but empty', [], "Nothing arrived on input 'Web Orders'"],
		['cut off before the fence', [webOrder('88', { A: 1 })], 'end without a fence'],
	])('refuses when the web orders are %s, and says why and what to do', async (_, orders, why) => {
		const { status, error, itemsOf } = await run(STOCK, orders);
		expect(status).toBe('error');
		expect(error?.message).toContain(why);
		expect(error?.description).toContain('sell the same pieces twice');
		expect(error?.description).toContain("Connect the output of SnelStart 'Sales Order: Import'");
		expect(itemsOf('Web Stock')).toEqual([]);
	});

	it('refuses when a filter dropped orders, and says how to bring them back', async () => {
		const { error } = await run(STOCK, [FENCE]);
		expect(error?.message).toContain('0 of the 1 web orders that were read arrived');
		expect(error?.description).toContain("a Merge node (mode 'Append')");
	});

	it('refuses in a workflow in which nobody drew the wire to its second input', async () => {
		const items = [...STOCK, ...ORDERS] as unknown as IDataObject[];
		const json = chain([
			{ name: 'Start', type: 'n8n-nodes-base.manualTrigger' },
			{ name: 'Web Stock', type: 'n8n-nodes-snelstart-prestashop.webStock' },
		]);
		const cut = await runWorkflow(json, { startNode: 'Start', inputs: [items] });
		expect(cut.error?.message).toContain("Nothing arrived on input 'Web Orders'");
		json.connections.Start.main[0]?.push({ node: 'Web Stock', type: 'main', index: 1 });
		const wired = await runWorkflow(json, { startNode: 'Start', inputs: [items] });
		expect(wired.itemsOf('Web Stock')).toHaveLength(3);
	});

	it('refuses without any article', async () => {
		const { error } = await run([{ kind: 'other' }], ORDERS);
		expect(error?.message).toContain("No article (artikel) arrived on input 'Stock'");
		expect(error?.description).toContain('The shop keeps its quantities as they are');
	});

	it('refuses orders and articles that lost what the sum needs', async () => {
		const bare = { ...webOrder('88', { A: 1 }), quantities: undefined };
		const orders = await run(STOCK, [bare, FENCE]);
		expect(orders.error?.message).toBe("Item 0 88 on input 'Web Orders' has no 'quantities'");
		const stripped = { ...article('A', 1), uncounted: undefined };
		const stock = await run([stripped], ORDERS);
		expect(stock.error?.message).toBe("Item 0 A on input 'Stock' has no 'uncounted'");
	});

	it.each([-1, 1.5, 'many'])('refuses a buffer of %s', async (buffer) => {
		const { error } = await run(STOCK, ORDERS, { buffer });
		expect(error?.message).toContain("'Buffer' is");
	});
});

describe('Web Stock: Report', () => {
	const CHANGE = {
		kind: 'stockChange',
		code: 'A',
		name: 'A',
		status: 'changed',
		before: 1,
		after: 4,
	};
	const SUMMARY = { kind: 'stockSummary', articles: 1, changed: 1 };

	it('puts out one item for the whole run', async () => {
		const { itemsOf } = await run([CHANGE, SUMMARY], ORDERS, { operation: 'report' });
		const items = itemsOf('Web Stock');
		expect(items).toHaveLength(1);
		expect(items[0]).toMatchObject({
			kind: 'runReport',
			headline: 'no orders created, 1 waiting; 1 stock quantity changed',
			attention: false,
			fence: FENCE,
		});
	});

	it('reports a run with nothing in it', async () => {
		const { itemsOf } = await run([SUMMARY], [FENCE], { operation: 'report' });
		expect(itemsOf('Web Stock')[0]).toMatchObject({ attention: false, stockChanged: [] });
	});

	it('reports what is missing instead of refusing', async () => {
		const { itemsOf } = await run([CHANGE], null, { operation: 'report' });
		expect(itemsOf('Web Stock')[0]).toMatchObject({ attention: true, fence: null });
	});
});
