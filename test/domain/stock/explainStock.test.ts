import type { ArticleStock } from '../../../domain/stream/articleStock';
import { stockSums } from '../../../domain/stock/stockSums';
import { explainStock } from '../../../domain/stock/explainStock';
import { nearMisses } from '../../../domain/stock/nearMisses';
import { DEFAULT_POLICY } from '../../../domain/settings/stockPolicy';
import { article, recipe, uncounted, importedOrder } from './builders';
import type { Fence } from '../../../domain/stream/fence';
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
	fences: Fence[] = [],
) =>
	explainStock(asked, {
		articles,
		orders,
		fences,
		sums: stockSums(articles, orders, DEFAULT_POLICY),
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
			`Among 4 articles (artikelen) and 2 web orders of this run none is called 'bottel'. Did you mean "BOTTLE"?`,
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

describe('what became of an order, in both languages', () => {
	const problem = {
		code: 'unknown-article',
		message: 'SnelStart has no article GONE ("Gone")',
		fix: 'Make it.',
	} as const;

	it.each([
		[
			{ outcome: 'created', salesOrderNumber: 1022 },
			'created as sales order 1022',
			'aangemaakt als verkooporder 1022',
		],
		[
			{ outcome: 'exists', salesOrderNumber: 7 },
			'in SnelStart as sales order 7',
			'staat in SnelStart als verkooporder 7',
		],
		[
			{ stateName: 'Wacht op betaling' },
			'waiting in state "Wacht op betaling"',
			'wacht, met status "Wacht op betaling"',
		],
		[
			{ outcome: 'blocked', problems: [problem] },
			'blocked: SnelStart has no article GONE ("Gone")',
			'geblokkeerd: een artikelcode is onbekend in SnelStart: SnelStart has no article GONE ("Gone")',
		],
		[
			{ outcome: 'failed', problems: [problem] },
			'not imported: SnelStart has',
			'niet ingelezen: een artikelcode',
		],
		[{ wouldBeCreated: true }, "waiting, because 'Only Report' is on", "'Only Report' aan staat"],
	] as Array<[Partial<ImportedOrder>, string, string]>)('%j', (more, en, nl) => {
		const found = explain('90', ARTICLES, [importedOrder('90', { GLASS: 1 }, more)]);
		expect(found.headline).toContain(`Web order 90 of Jan Jansen, ${en}`);
		expect(found.headlineNl).toContain(nl);
	});
});

describe('an order that is not among those of the run', () => {
	const fence: Fence = {
		kind: 'fence',
		lastOrderId: '120',
		takenAt: '2026-11-23T12:00:00+01:00',
		importFrom: '2026-11-01T00:00:00+01:00',
		ordersRead: 2,
		ordersLeftOut: { cancelled: 2, paymentError: 0, refunded: 0 },
		released: ['40', '41'],
		missing: ['77'],
		cancelledInBooks: [{ orderId: '41', salesOrderNumber: 1030 }],
	};
	const told = (asked: string, more: Partial<Fence> = {}) =>
		explain(asked, ARTICLES, ORDERS, [{ ...fence, ...more }]);

	it.each([
		['40', 'it was cancelled in the shop', 'hij is geannuleerd in de webwinkel'],
		['PS-40', 'it was cancelled in the shop', 'hij is geannuleerd in de webwinkel'],
		['41', 'its sales order 1030 still stands', 'verkooporder 1030 staat nog zonder factuur'],
		['77', 'PrestaShop has given out this number', 'PrestaShop heeft dit nummer uitgegeven'],
		['121', 'the shop was read up to order 120', 'gelezen tot en met bestelling 120'],
		['12', 'placed before 2026-11-01T00:00:00+01:00', 'geplaatst vóór 2026-11-01T00:00:00+01:00'],
	])('%s', (asked, en, nl) => {
		expect(told(asked).found).toBe('nothing');
		expect(told(asked).headline).toContain(`As a web order: `);
		expect(told(asked).headline).toContain(en);
		expect(told(asked).headlineNl).toContain(nl);
	});

	it('names every kind of end there was, where the fence counts more than one', () => {
		const counts = { cancelled: 1, paymentError: 1, refunded: 0 };
		expect(told('40', { ordersLeftOut: counts }).headline).toContain(
			'it was cancelled or was not paid (payment error) in the shop',
		);
	});

	it('tells from when on orders were looked at again', () => {
		expect(told('12', { changedSince: '2026-11-10' }).headline).toContain(
			"did not change since 2026-11-10 ('Look Back (Days)' in 'Get Web Orders')",
		);
	});

	it('is nothing that is no number', () => {
		expect(told('XYZZY').headline).not.toContain('As a web order');
	});

	it('names the orders that ask for a code SnelStart does not have', () => {
		const found = explain('GONE', ARTICLES, [importedOrder('90', { GONE: 1 })]);
		expect(found.headline).toContain("none is called 'GONE', but web order 90 asks for it");
		expect(found.headlineNl).toContain('maar weborder 90 vraagt erom');
		expect(found.webOrders).toHaveLength(1);
	});
});
