import { DEFAULT_POLICY } from '../../../domain/settings/stockPolicy';
import { stockSums } from '../../../domain/stock/stockSums';
import { explainStock } from '../../../domain/stock/explainStock';
import { article, importedOrder, recipe, uncounted } from './builders';

const ARTICLES = [
	article('BOTTLE', 13, {
		uncounted: [uncounted(1020, 1), { ...uncounted(1021, 2), importKey: 'PS-88' }],
	}),
	recipe('BOX', { BOTTLE: 6 }),
	article('GLASS', 4, { name: '' }),
];
const ORDERS = [
	importedOrder(
		'88',
		{ BOTTLE: 1, GONE: 1, LOST: 1 },
		{ outcome: 'created', salesOrderNumber: 1021 },
	),
	importedOrder('91', { GLASS: 2 }),
	importedOrder('89', { GLASS: 1 }, { outcome: 'exists', salesOrderNumber: null, importKey: '' }),
	importedOrder('90', { BOX: 1 }, { holdsStock: false, reference: '' }),
];
const explain = (asked: string, articles = ARTICLES, orders = ORDERS) =>
	explainStock(asked, {
		articles,
		orders,
		sums: stockSums(articles, orders, DEFAULT_POLICY),
	});

it('of an article is told whole', () => {
	const found = explain('GLASS');
	expect(found).toMatchObject({
		kind: 'stockExplanation',
		asked: 'GLASS',
		headline: 'GLASS: the web shop may sell 2',
		headlineNl: 'GLASS: webvoorraad 2',
		salesOrders: [],
		nearMisses: [],
	});
	expect(found.articles).toEqual([
		{
			code: 'GLASS',
			name: '',
			webStock: 2,
			leftAlone: '',
			parts: expect.any(Array) as unknown,
			explanation: 'free 4 - web order 91 (waiting): 2 = 2',
			explanationNl: 'vrij 4 - wachtende weborder 91: 2 = 2',
		},
	]);
	expect(found.webOrders.map(({ orderId, reserves }) => [orderId, reserves])).toEqual([
		['91', true],
		['89', false],
	]);
});

it('of an article tells the orders on what it is made of and on what else is made of that, and no other', () => {
	const { webOrders, salesOrders } = explain('BOTTLE');
	expect(webOrders.map(({ orderId, reserves }) => [orderId, reserves])).toEqual([
		['88', false],
		['90', false],
	]);
	expect(salesOrders.map(({ salesOrderNumber }) => salesOrderNumber)).toEqual([1020, 1021]);
	expect(explain('BOX').salesOrders).toHaveLength(2);
});

it('of an article counts a recipe that takes of it beside other things', () => {
	const articles = [article('A', 9), article('B', 9), recipe('SET', { A: 1, B: 1 })];
	const orders = [importedOrder('1', { SET: 1 })];
	expect(explain('A', articles, orders).webOrders).toHaveLength(1);
});

it('of an order names what SnelStart lacks, and its own sales orders only', () => {
	const found = explain('88');
	expect(found).toMatchObject({ kind: 'stockExplanation', asked: '88', nearMisses: [] });
	expect(found.headline).toBe(
		'Web order 88 of Jan Jansen, created as sales order 1021; not in SnelStart: GONE, LOST. Jan Jansen, 1 article, € 12.10: waits for payment',
	);
	expect(found.headlineNl).toBe(
		'Weborder 88 van Jan Jansen, aangemaakt als verkooporder 1021. 3 artikelen; niet in SnelStart: GONE, LOST',
	);
	expect(found.salesOrders).toEqual([
		{ salesOrderNumber: 1021, importKey: 'PS-88', code: 'BOTTLE', quantity: 2 },
	]);
	expect(explain('90').headline).toMatch(
		/^Web order 90 of Jan Jansen, waiting in state "Awaiting bank wire payment"\. /,
	);
	expect(explain('90').headlineNl).toBe(
		'Weborder 90 van Jan Jansen, wacht, met status "Awaiting bank wire payment". 1 artikel',
	);
});

it('of nothing names what may have been meant', () => {
	expect(explain('GLAS')).toEqual({
		kind: 'stockExplanation',
		asked: 'GLAS',
		found: 'nothing',
		headline:
			'Among 3 articles (artikelen) and 4 web orders of this run none is called \'GLAS\'. Did you mean "GLASS"?',
		headlineNl:
			'Van 3 artikelen en 4 weborders van deze uitvoering heet er geen \'GLAS\'. Bedoelt u "GLASS"?',
		articles: [],
		webOrders: [],
		salesOrders: [],
		nearMisses: ['GLASS'],
	});
	expect(explain('REF8').headline).toMatch(/Did you mean "REF88", "REF89", .*\?$/);
	expect(explain('REF8').headlineNl).toMatch(/Bedoelt u "REF88", "REF89", .*\?$/);
	expect(explain('XYZZY').headlineNl).toMatch(/heet er geen 'XYZZY'$/);
});

it('of a question without words is nothing, though orders and articles lack names too', () => {
	const nameless = [...ARTICLES, article('', 3)];
	expect(explain('', nameless).found).toBe('nothing');
	expect(explain('null').found).toBe('nothing');
});
