import type { ArticleStock } from '../../../domain/stream/articleStock';
import { calculateWebStock } from '../../../domain/stock/calculate';
import { explainStock } from '../../../domain/stock/explainStock';
import { nearMisses } from '../../../domain/stock/nearMisses';
import { DEFAULT_POLICY } from '../../../domain/settings/stockPolicy';
import { article, recipe, uncounted, importedOrder } from './builders';
import type { ImportedOrder } from '../../../domain/stream/importedOrder';

const ARTICLES = [
	article('BOTTLE', 13),
	recipe('BOX', { BOTTLE: 6 }, { uncounted: [uncounted(1021, 1)] }),
	article('GLASS', 4),
	article('OLD', 4, { inactive: true }),
];
const ORDERS = [
	importedOrder('88', { BOTTLE: 1, GLASS: 2 }),
	importedOrder('89', { GLASS: 1 }, { outcome: 'created', salesOrderNumber: 1022 }),
];

const explain = (
	asked: string,
	articles: ArticleStock[] = ARTICLES,
	orders: ImportedOrder[] = ORDERS,
) =>
	explainStock(asked, {
		articles,
		orders,
		webStock: calculateWebStock(articles, orders, DEFAULT_POLICY),
	});

describe('explaining an article', () => {
	it('tells its sum and the orders behind it, those on recipes it is in included', () => {
		const found = explain('BOTTLE');
		expect(found).toMatchObject({
			found: 'article',
			headline: 'BOTTLE Article BOTTLE: the web shop may sell 6',
			headlineNl: 'BOTTLE Article BOTTLE: webvoorraad 6',
		});
		expect(found.articles[0].explanation).toContain('sales order 1021, 1 x BOX: 6');
		expect(found.articles[0].explanationNl).toContain('verkooporder 1021, 1 x BOX: 6');
		expect(found.salesOrders).toEqual([
			{ salesOrderNumber: 1021, importKey: 'PS-91021', code: 'BOX', quantity: 1 },
		]);
		expect(found.webOrders.map(({ orderId }) => orderId)).toEqual(['88']);
		expect(found.webOrders[0].quantities).toMatchObject([{ code: 'BOTTLE', quantity: 1 }]);
	});

	it('of a recipe names the orders on its components too', () => {
		expect(explain('BOX').webOrders.map(({ orderId }) => orderId)).toEqual(['88']);
	});

	it('tells which orders lower it and which are in SnelStart already', () => {
		const { webOrders } = explain('GLASS');
		expect(webOrders.map(({ orderId, reserves }) => [orderId, reserves])).toEqual([
			['88', true],
			['89', false],
		]);
	});

	it('says why the shop keeps its quantity', () => {
		expect(explain('OLD').headline).toBe(
			'OLD Article OLD: the shop keeps the quantity it has, because it is not active in SnelStart (niet actief)',
		);
		expect(explain('OLD').headlineNl).toContain('blijft staan: het is niet actief in SnelStart');
	});
});

describe('explaining an order', () => {
	it.each(['88', 'REF88', 'PS-88'])('finds it by %s', (asked) => {
		const found = explain(asked);
		expect(found.found).toBe('order');
		expect(found.headline).toContain('Web order 88 of Jan Jansen, waiting');
		expect(found.articles.map(({ code, webStock }) => [code, webStock])).toEqual([
			['BOTTLE', 6],
			['GLASS', 2],
		]);
	});

	it('finds it by its sales order number', () => {
		expect(explain('1022').webOrders[0]).toMatchObject({ orderId: '89', salesOrderNumber: 1022 });
	});

	it('names what of it SnelStart does not have', () => {
		const found = explain('90', ARTICLES, [
			importedOrder('90', { GONE: 1 }, { outcome: 'blocked' }),
		]);
		expect(found.headline).toContain('not in SnelStart: GONE');
		expect(found.headlineNl).toContain('niet in SnelStart: GONE');
	});

	it('prefers an article when a code and an order share a name', () => {
		expect(explain('88', [article('88', 3)]).found).toBe('article');
	});
});

describe('what is not found', () => {
	it('is told with what may have been meant', () => {
		expect(explain('bottel')).toMatchObject({ found: 'nothing', nearMisses: ['BOTTLE'] });
		expect(explain('bottel').headline).toBe(
			"Among 4 articles (artikelen) and 2 web orders of this run none is called 'bottel'. Did you mean BOTTLE?",
		);
		expect(explain('XYZZY').headline).toMatch(/none is called 'XYZZY'$/);
	});

	it.each([
		['mug 1', ['MUG-1', 'MUG-10', 'MUG-2']],
		['7', ['007']],
		['MUG', ['MUG-1', 'MUG-10', 'MUG-2']],
		['MGU-1', ['MUG-1']],
		['', []],
		['--', []],
	])('%j may have meant %j', (asked, expected) => {
		expect(nearMisses(asked, ['MUG-1', 'MUG-10', 'MUG-2', '007', 'TEA'])).toEqual(expected);
	});

	it('names at most five', () => {
		const many = Array.from({ length: 30 }, (_, index) => `TEA-${index}`);
		expect(nearMisses('tea', many)).toHaveLength(5);
	});
});
