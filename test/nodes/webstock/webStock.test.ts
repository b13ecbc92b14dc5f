import { omit } from 'lodash';
import { chain, runWorkflow } from '../../../lab/engine';
import type { IConnections, IDataObject, INode } from 'n8n-workflow';

import { articleStockTable } from '../../../domain/stock/table/articleStockTable';
import { webStocksOf } from '../../../domain/stock/table/webStocksOf';
import { fenceMark } from '../../../domain/stream/fenceMark';
import type { WebStockTable } from '../../../domain/stream/webStockTable';
import { heldColumn, heldOrder } from '../../../domain/order/read/heldColumn';
import { order as webOrder } from '../../domain/order/fixtures';
import { article, uncounted, importedOrder } from '../../domain/stock/builders';

const lineOf = (code: string, quantity: number) => ({ ...webOrder().lines[0], code, quantity });
const FENCE = { kind: 'fence', lastOrderId: '88', takenAt: '', importFrom: '', ordersRead: 1 };
const STOCK = [article('B', 3), article('A', 7, { uncounted: [uncounted(1021, 2)] })];
const ORDERS = [importedOrder('88', { A: 1 }), FENCE];

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

describe('stock that was read behind a fence', () => {
	const TODAY = { ...FENCE, takenAt: '2026-11-23T10:00:00+01:00' };
	const YESTERDAY = { ...FENCE, takenAt: '2026-11-22T10:00:00+01:00' };
	const ORDER = importedOrder('88', { A: 1 });
	const readBehind = (fence: { lastOrderId: string; takenAt: string }): object[][] => {
		const behind = fenceMark(fence);
		return [STOCK.map((one) => ({ ...one, behind })), [{ ...articleStockTable(STOCK), behind }]];
	};

	it.each(readBehind(TODAY))('is calculated with the web orders of that run', async (...stock) => {
		const { itemsOf, status } = await run(stock, [ORDER, TODAY]);
		expect(status).toBe('success');
		const table = await run(stock, [ORDER, TODAY], { output: 'table' });
		for (const items of [itemsOf('Web Stock'), table.itemsOf('Web Stock')]) {
			expect(items[0]).toMatchObject({ behind: fenceMark(TODAY) });
		}
	});

	it.each(readBehind(YESTERDAY))('of another run is refused', async (...stock) => {
		const { error } = await run(stock, [ORDER, TODAY]);
		expect(error?.message).toMatch(/not read in the same run as the web orders/);
	});
});

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
		expect(items[2]).toEqual({
			...FENCE,
			calculated: 2,
			published: { codes: '0A|0B', zero: '' },
		});
	});

	it.each([
		['was never planned', [webOrder({ id: '88', lines: [lineOf('A', 2)] }), FENCE]],
		[
			'a filter took out',
			[
				{
					...FENCE,
					held: heldColumn([heldOrder(webOrder({ id: '88', lines: [lineOf('A', 2)] }))]),
				},
			],
		],
	])('keeps back the goods of a web order that %s', async (_, orders) => {
		const { itemsOf, status } = await run(STOCK, orders);
		expect(status).toBe('success');
		expect(itemsOf('Web Stock')[0]).toMatchObject({ code: 'A', webStock: 3 });
	});

	it('names the orders that a filter took out', async () => {
		const held = heldColumn([heldOrder(webOrder({ id: '88', lines: [lineOf('A', 2)] }))]);
		const { itemsOf } = await run(STOCK, [{ ...FENCE, held }]);
		expect(JSON.stringify(itemsOf('Web Stock').at(-1)?.hints)).toContain('took them out');
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
		['cut off before the fence', [importedOrder('88', { A: 1 })], 'end without a fence'],
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
		const bare = { ...importedOrder('88', { A: 1 }), quantities: undefined };
		const orders = await run(STOCK, [bare, FENCE]);
		expect(orders.error?.message).toBe(
			"Item 0 (web order 88) on input 'Web Orders' has no 'quantities'",
		);
		const stripped = { ...article('A', 1), uncounted: undefined };
		const stock = await run([stripped], ORDERS);
		expect(stock.error?.message).toBe("Item 0 (article A) on input 'Stock' has no 'uncounted'");
	});

	it.each([-1, 1.5, 'many'])('refuses a buffer of %s', async (buffer) => {
		const { error } = await run(STOCK, ORDERS, { buffer });
		expect(error?.message).toContain("'Buffer' is");
	});
});

describe('Web Stock: Calculate, with settings', () => {
	const webStockOf = async (
		stock: object[],
		parameters: IDataObject,
		orders: object[] = ORDERS,
	) => {
		const { itemsOf, error } = await run(stock, orders, parameters);
		expect(error).toBeUndefined();
		return itemsOf('Web Stock').map(({ webStock }) => webStock);
	};

	it('shows a percentage, nothing below the least to show, and rounds as told', async () => {
		const half = { options: { percentage: 50, showFrom: 2 } };
		expect(await webStockOf(STOCK, half)).toEqual([2, 0, undefined]);
		const broken = [article('A', 2.5)];
		expect(await webStockOf(broken, { options: { rounding: 'up' } })).toEqual([2, undefined]);
		expect(await webStockOf([article('B', 2.5)], { options: { rounding: 'up' } })).toEqual([
			3,
			undefined,
		]);
	});

	it.each([
		['leaveAlone', null],
		['zero', 0],
		['active', 6],
	])('treats inactive articles as chosen: %s', async (inactive, expected) => {
		const stock = [article('A', 7, { inactive: true })];
		expect(await webStockOf(stock, { options: { inactive } })).toEqual([expected, undefined]);
	});

	it('takes numbers from extra fields of an article, and tells those that are none', async () => {
		const stock = [
			article('A', 7, { extraFields: { Webbuffer: '2' } }),
			article('B', 7, { extraFields: { webbuffer: 'two' } }),
		];
		const { itemsOf } = await run(stock, ORDERS, {
			buffer: 1,
			articleFields: { buffer: 'Webbuffer' },
		});
		const [a, b, fence] = itemsOf('Web Stock');
		expect([a.webStock, b.webStock]).toEqual([4, 6]);
		expect(fence.hints).toEqual([
			expect.objectContaining({ en: expect.stringContaining("B (Webbuffer: 'two')") as string }),
		]);
	});

	it('counts packs that come with the fence', async () => {
		const packs = [{ code: 'SET', mode: 'productsOnly', contents: [{ code: 'A', quantity: 2 }] }];
		const stock = [...STOCK, article('SET', 0, { stockControlled: false })];
		const orders = [importedOrder('88', { SET: 1 }), { ...FENCE, packs }];
		expect(await webStockOf(stock, {}, orders)).toEqual([3, 3, 1, undefined]);
	});

	it('passes the cursor of a partial reading on, and is content when nothing changed', async () => {
		const cursor = { kind: 'stockCursor', cursor: '2026-11-23T10:00:00', complete: false };
		const { itemsOf, status } = await run([cursor], ORDERS);
		expect(status).toBe('success');
		expect(itemsOf('Web Stock')).toEqual([cursor, FENCE]);
	});

	it('takes and gives one compact item with the same articles in it', async () => {
		const { itemsOf } = await run(STOCK, ORDERS);
		const compact = await run([articleStockTable(STOCK)], ORDERS, { output: 'table' });
		expect(compact.error).toBeUndefined();
		const items = compact.itemsOf('Web Stock');
		expect(items.map(({ kind }) => kind)).toEqual(['webStockTable', 'fence']);
		expect(webStocksOf(items[0] as unknown as WebStockTable)).toEqual(
			itemsOf('Web Stock')
				.slice(0, -1)
				.map((article) => ({
					...omit(article, ['seal', 'behind', 'streamEnd']),
					articleId: `code ${String(article.code)}`,
					name: '',
				})),
		);
	});

	it.each([-1, 101, 'half'])('refuses a percentage of %s', async (percentage) => {
		const { error } = await run(STOCK, ORDERS, { options: { percentage } });
		expect(error?.message).toContain("'Percentage' is");
	});
});

describe('Web Stock: Explain', () => {
	const explain = async (articleOrOrder: string) => {
		const { itemsOf, error } = await run(STOCK, ORDERS, { operation: 'explain', articleOrOrder });
		expect(error).toBeUndefined();
		expect(itemsOf('Web Stock')).toHaveLength(1);
		return itemsOf('Web Stock')[0];
	};

	it('says in one item why an article shows its number, in two languages', async () => {
		expect(await explain('A')).toMatchObject({
			kind: 'stockExplanation',
			found: 'article',
			headline: 'A Article A: the web shop may sell 4',
			articles: [
				{
					webStock: 4,
					explanation: 'free 7 - sales order 1021: 2 - web order 88 (waiting): 1 = 4',
					explanationNl: 'vrij 7 - verkooporder 1021: 2 - wachtende weborder 88: 1 = 4',
				},
			],
			webOrders: [{ orderId: '88', reserves: true, quantities: [{ code: 'A', quantity: 1 }] }],
			salesOrders: [{ salesOrderNumber: 1021, code: 'A', quantity: 2 }],
		});
	});

	it('says it for an order', async () => {
		const found = await explain('REF88');
		expect(found).toMatchObject({ found: 'order', articles: [{ code: 'A', webStock: 4 }] });
	});

	it('names near misses of a code that does not exist', async () => {
		const found = await explain(' a ');
		expect(found).toMatchObject({ found: 'nothing', nearMisses: ['A'] });
		expect(found.headline).toContain(`none is called 'a'. Did you mean "A"?`);
	});

	it('asks for something to explain', async () => {
		const { error } = await run(STOCK, ORDERS, { operation: 'explain', articleOrOrder: ' ' });
		expect(error?.message).toBe("'Article Code or Order' is empty");
	});
});
