import type { IDataObject } from 'n8n-workflow';

import type { RunReport } from '../../../domain/stream/runReport';
import { runWorkflow } from '../../../lab/engine/runWorkflow';
import { importedOrder } from '../../domain/stock/builders';
import { read } from '../../package/repository';

const VERSION = (JSON.parse(read('package.json')) as { version: string }).version;

const FENCE = { kind: 'fence', lastOrderId: '88', takenAt: '', importFrom: '', ordersRead: 1 };
const ORDERS = [importedOrder('88', { A: 1 }), FENCE];
const CHANGE = {
	kind: 'stockChange',
	code: 'A',
	name: 'A',
	status: 'changed',
	before: 1,
	after: 4,
};
const SUMMARY = { kind: 'stockSummary', articles: 1, changed: 1 };

/** Runs the node alone with items on each of its inputs, and gives all that it puts out. */
async function report(stock: object[], orders: object[], parameters: IDataObject = {}) {
	const node = {
		id: 'r',
		name: 'Shop Link',
		type: 'n8n-nodes-snelstart-prestashop.shopLink',
		typeVersion: 1,
		position: [0, 0] as [number, number],
		parameters: { operation: 'report', ...(parameters as object) },
	};
	const { itemsOf, error, runData } = await runWorkflow(
		{ nodes: [node], connections: {} },
		{ startNode: 'Shop Link', inputs: [stock, orders] as IDataObject[][] },
	);
	expect(error).toBeUndefined();
	const [put] = runData['Shop Link'][0].data?.main ?? [];
	return {
		items: itemsOf<RunReport & { html?: string }>('Shop Link'),
		pairedTo: put?.[0].pairedItem,
		binary: put?.[0].binary,
	};
}

describe('Shop Link: Report', () => {
	it('puts out one item for the whole run', async () => {
		const { items, pairedTo } = await report([CHANGE, SUMMARY], ORDERS);
		expect(items).toHaveLength(1);
		expect(items[0]).toMatchObject({
			kind: 'runReport',
			headline: 'no orders created, 1 waiting; 1 stock quantity changed',
			attention: false,
			fence: FENCE,
		});
		expect(pairedTo).toEqual({ item: 0, input: 0 });
	});

	it('reports a run with nothing in it', async () => {
		const { items } = await report([SUMMARY], [FENCE]);
		expect(items[0]).toMatchObject({ attention: false, stockChanged: [] });
	});

	it('misses no stock in a workflow that writes none', async () => {
		const { items, pairedTo } = await report([], ORDERS, { reportOn: 'orders' });
		expect(items[0]).toMatchObject({ attention: false, counts: { stock: null } });
		expect(pairedTo).toEqual({ item: 0, input: 1 });
		expect((await report([], ORDERS)).items[0]).toMatchObject({
			attentionReasons: ['The web stock (webvoorraad) was not written to the end'],
		});
	});

	it('reports what is missing instead of refusing', async () => {
		const { items } = await report([CHANGE], []);
		expect(items[0]).toMatchObject({ attention: true, fence: null });
	});

	it.each([
		[{ page: true }, 'nl', /^rapport-\d{4}-\d\d-\d\d-\d\d-\d\d\.html$/],
		[{ page: true, language: 'en' }, 'en', /^report-.*\.html$/],
		[{ page: true, language: 'xx' }, 'nl', /^rapport-/],
	])('is a page and a table as well with %j', async (options, language, name) => {
		const { items, binary } = await report([CHANGE, SUMMARY], ORDERS, { options });
		expect(items[0].html).toContain(`<html lang="${language}">`);
		expect(binary).toMatchObject({
			page: { mimeType: 'text/html', fileName: expect.stringMatching(name) as string },
			table: { mimeType: 'text/csv', fileName: expect.stringMatching(/\.csv$/) as string },
		});
		expect(Buffer.from(binary!.page.data, 'base64').toString()).toBe(items[0].html);
		expect(Buffer.from(binary!.table.data, 'base64').toString()).toMatch(/^\uFEFF"/);
	});

	it('is neither unless it is chosen', async () => {
		const { items, binary } = await report([CHANGE, SUMMARY], ORDERS);
		expect([items[0].html, binary]).toEqual([undefined, undefined]);
	});

	it('says what the run cost, by what its nodes wrote down', async () => {
		const cost = (node: string, snelStart: number, prestaShop: number, seconds: number) => ({
			...{ node, snelStart, prestaShop },
			began: new Date(Date.now() - seconds * 1000).toISOString(),
		});
		const get = cost('Get Web Orders', 0, 4, 60);
		const orders = [ORDERS[0], { ...FENCE, cost: [get, cost('Plan', 5, 0, 30), { node: 1 }] }];
		const stock = [{ ...SUMMARY, cost: [get, cost('Set Stock', 0, 7, 10)] }];
		const { run } = (await report(stock, orders)).items[0];
		expect(run).toMatchObject({ requests: { snelStart: 5, prestaShop: 11 }, version: VERSION });
		expect(run.seconds).toBeGreaterThanOrEqual(60);
		expect(run.seconds).toBeLessThan(90);
		expect((await report([SUMMARY], ORDERS)).items[0].run).toMatchObject({
			...{ requests: null, seconds: null },
		});
	});

	it('shortens its lists as told, and says by how much', async () => {
		const orders = [...ORDERS, importedOrder('89', { A: 1 })];
		const { items } = await report([SUMMARY], orders, { options: { longestList: 1 } });
		expect(items[0].waiting).toHaveLength(1);
		expect(items[0].omitted).toEqual({ waiting: 1 });
	});
});
