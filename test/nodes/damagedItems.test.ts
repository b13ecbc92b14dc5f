import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { articleStockTable } from '../../domain/stock/table/articleStockTable';
import { sealed } from '../../domain/stream/seal';
import { planOrder } from '../domain/order/planOrder';
import { runWorkflow } from '../../lab/engine';
import { books, order, orderWithTotals, settings } from '../domain/order/fixtures';
import { article, importedOrder, recipe, uncounted } from '../domain/stock/builders';

const PACK = {
	productId: '5',
	code: 'PAK',
	mode: 'productsOnly' as const,
	contents: [{ productId: '1', combinationId: '', code: 'MOK', quantity: 2 }],
};
const FENCE = sealed({
	kind: 'fence',
	lastOrderId: '88',
	takenAt: '',
	importFrom: '',
	ordersRead: 1,
	packs: [PACK],
});
const ARTICLES = [
	article('MOK', 7, { uncounted: [uncounted(3, 1)] }),
	recipe('DOOS', { MOK: 2 }),
].map((one) => sealed({ ...one, readAmong: 2 }));
const unsealed = <T extends object>(one: T) => ({ ...one, seal: undefined });
const TABLE = sealed(articleStockTable(ARTICLES.map(unsealed)));
const ORDER = sealed(importedOrder('88', { MOK: 2 }));
const WEB_ORDER = sealed(order());
const PLAN = sealed(planOrder(orderWithTotals({ paidIncl: '46.81' }), books(), settings()));

async function run(type: string, parameters: INodeParameters, inputs: object[][]) {
	const node = {
		id: 'n',
		name: 'Node',
		type: `n8n-nodes-snelstart-prestashop.${type}`,
		typeVersion: 1,
		position: [0, 0] as [number, number],
		parameters,
	};
	return await runWorkflow(
		{ nodes: [node], connections: {} },
		{ startNode: 'Node', inputs: inputs as IDataObject[][] },
	);
}

const calculate = async (articles: object[], orders: object[]) =>
	await run('webStock', { operation: 'calculate' }, [articles, orders]);
const plan = async (items: object[]) => await run('webOrder', { operation: 'plan' }, [items]);
const importing = async (items: object[]) =>
	await run('snelStart', { resource: 'salesOrder', operation: 'import' }, [items]);

const withQuantity = (quantity: unknown) => ({
	...ORDER,
	quantities: [{ ...ORDER.quantities[0], quantity }],
});
const [MOK, DOOS] = ARTICLES;

const STOCK_DAMAGE: Array<[string, object[], object[], string]> = [
	['a quantity "1,5"', ARTICLES, [withQuantity('1,5')], `'quantities[0].quantity' is "1,5"`],
	['a quantity "abc"', ARTICLES, [withQuantity('abc')], `'quantities[0].quantity' is "abc"`],
	['a quantity "1.000"', ARTICLES, [withQuantity('1.000')], `is "1.000"`],
	['a quantity null', ARTICLES, [withQuantity(null)], `'quantities[0].quantity' is null`],
	['a missing quantity', ARTICLES, [withQuantity(undefined)], `has no 'quantities[0].quantity'`],
	['a negative quantity', ARTICLES, [withQuantity(-2)], `'quantities[0].quantity' is -2`],
	['quantities as text', ARTICLES, [{ ...ORDER, quantities: 'MOK' }], `'quantities' is "MOK"`],
	['a dropped quantity', ARTICLES, [{ ...ORDER, quantities: [] }], `'quantities' is not what`],
	['holdsStock null', ARTICLES, [{ ...ORDER, holdsStock: null }], `'holdsStock' is null`],
	['holdsStock no', ARTICLES, [{ ...ORDER, holdsStock: false }], `'holdsStock' is not what`],
	['an outcome exists', ARTICLES, [{ ...ORDER, outcome: 'exists' }], `'salesOrderId' is empty`],
	[
		'a kind in capitals',
		ARTICLES,
		[{ ...ORDER, kind: 'ImportedOrder' }],
		`'kind' is "ImportedOrder"`,
	],
	[
		'a code in lower case',
		ARTICLES,
		[{ ...ORDER, quantities: [{ ...ORDER.quantities[0], code: 'mok' }] }],
		"takes 'mok', which is no article code",
	],
	[
		'a code with a blank',
		ARTICLES,
		[{ ...ORDER, quantities: [{ ...ORDER.quantities[0], code: 'MOK ' }] }],
		"takes 'MOK ', which is no article code",
	],
	['free stock as "12,5"', [{ ...MOK, free: '12,5' }, DOOS], [ORDER], `'free' is "12,5"`],
	['uncounted null', [{ ...MOK, uncounted: null }, DOOS], [ORDER], `'uncounted' is null`],
	['uncounted dropped', [{ ...MOK, uncounted: [] }, DOOS], [ORDER], `'uncounted' is not what`],
	[
		'an uncounted quantity as text',
		[{ ...MOK, uncounted: [{ ...uncounted(3, 1), quantity: 'abc' }] }, DOOS],
		[ORDER],
		`'uncounted[0].quantity' is "abc"`,
	],
	[
		'a recipe quantity as text',
		[MOK, { ...DOOS, components: [{ ...DOOS.components[0], quantity: 'twee' }] }],
		[ORDER],
		`'components[0].quantity' is "twee"`,
	],
	['no components', [MOK, { ...DOOS, components: [] }], [ORDER], `'components' is not what`],
	['a dropped recipe', [MOK], [ORDER], '1 of the articles that were read did not arrive'],
	['a dropped article', [DOOS], [ORDER], '1 of the articles that were read did not arrive'],
	[
		'a table without its recipes',
		[{ ...TABLE, components: '' }],
		[ORDER],
		`'components' is not what`,
	],
	[
		'a table with half its quantities',
		[{ ...TABLE, quantities: [1] }],
		[ORDER],
		`'quantities' holds 1 where the table counts 2 articles`,
	],
	['a table without a number', [{ ...TABLE, quantities: [1, null] }], [ORDER], `is null`],
];

describe('Calculate takes nothing for 0 and names the member, when there comes', () => {
	it.each(STOCK_DAMAGE)('%s', async (_, articles, orders, message) => {
		const { error, itemsOf } = await calculate(articles, [...orders, FENCE]);
		expect(error?.message).toContain(message);
		expect(itemsOf('Node')).toEqual([]);
	});

	it.each([
		['ordersRead abc', { ordersRead: 'abc' }, `'ordersRead' is "abc"`],
		['fewer orders read', { ordersRead: 0 }, `'ordersRead' is not what`],
		['no packs', { packs: undefined }, `'packs' is not what`],
		['lastOrderId null', { lastOrderId: null }, `'lastOrderId' is null`],
	])('a fence with %s', async (_, damage, message) => {
		const { error } = await calculate(ARTICLES, [ORDER, { ...FENCE, ...damage }]);
		expect(error?.message).toContain(message);
	});
});

describe('Calculate lets pass what a person may change', () => {
	const webStockOf = async (articles: object[], orders: object[]) => {
		const { error, itemsOf } = await calculate(articles, [...orders, FENCE]);
		if (error) throw error;
		return itemsOf('Node').map(({ webStock }) => webStock);
	};

	it.each<[string, object[], object[]]>([
		['texts and notes', ARTICLES, [{ ...ORDER, summary: 'x', shopName: null, note: 'bellen' }]],
		['a number as text', ARTICLES, [withQuantity('2')]],
		['names', [{ ...MOK, name: 'Beker' }, DOOS], [ORDER]],
		['another order', [DOOS, MOK], [ORDER]],
		['an article twice', [MOK, ...ARTICLES], [ORDER, ORDER]],
		['no seal', ARTICLES.map(unsealed), [importedOrder('88', { MOK: 2 })]],
	])('%s', async (_, articles, orders) => {
		expect((await webStockOf(articles, orders)).sort()).toEqual([2, 4]);
	});

	it('another code of an article, under which its reservation is found', async () => {
		expect(await webStockOf([{ ...MOK, code: 'BEKER' }, DOOS], [ORDER])).toEqual([4, 2]);
	});
});

describe('Plan and Import', () => {
	it.each([
		['lines: 3', { lines: 3 }, `'lines' is 3`],
		[
			'a quantity that is no number',
			{ lines: [{ ...WEB_ORDER.lines[0], quantity: 'abc' }] },
			'abc',
		],
		['a dropped line', { lines: WEB_ORDER.lines.slice(1) }, `'lines' is not what`],
		['holdsStock null', { holdsStock: null }, `'holdsStock' is null`],
	])('refuse a web order with %s', async (_, damage, message) => {
		expect((await plan([{ ...WEB_ORDER, ...damage }, FENCE])).error?.message).toContain(message);
	});

	it.each([
		['a price "1,5"', { stuksprijs: '1,5' }, `'salesOrder.regels[0].stuksprijs' is "1,5"`],
		['a quantity null', { aantal: null }, `'salesOrder.regels[0].aantal' is null`],
	])('refuse a plan with %s', async (_, damage, message) => {
		const [line, ...lines] = PLAN.salesOrder!.regels;
		const salesOrder = { ...PLAN.salesOrder, regels: [{ ...line, ...damage }, ...lines] };
		expect((await importing([{ ...PLAN, salesOrder }, FENCE])).error?.message).toContain(message);
	});

	it('refuse a plan whose quantities were dropped', async () => {
		const { error } = await importing([{ ...PLAN, quantities: [] }, FENCE]);
		expect(error?.message).toContain(
			"'quantities' is not what the node 'Web Order: Plan' put there",
		);
		expect(error?.description).toContain("between 'Web Order: Plan' and this one");
	});
});
