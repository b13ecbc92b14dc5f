import { importKeyOf } from '../../../domain/books/importKey';
import { planOrders } from '../../../domain/order/plan/planOrders';
import { planOrder } from './planOrder';
import type { PlannedOrder } from '../../../domain/stream/plannedOrder';
import type { WebOrder } from '../../../domain/stream/webOrder';
import {
	address,
	article,
	BOOK,
	books,
	customer,
	line,
	order,
	orderWithTotals,
	salesOrder,
	settings,
} from './fixtures';

const codes = ({ problems }: PlannedOrder) => problems.map(({ code }) => code);
const plan = (changes: Partial<WebOrder> = {}) => planOrder(order(changes), books(), settings());

describe('planOrder: an order to create', () => {
	it('is the whole sales order, written by hand', () => {
		const home = {
			contactpersoon: 'Jan de Vries',
			straat: 'Keizersgracht 100',
			postcode: '1015AA',
			plaats: 'Amsterdam',
			land: { id: 'land-nl' },
		};
		expect(plan()).toEqual({
			kind: 'plannedOrder',
			outcome: 'create',
			orderId: '88',
			reference: 'XKBKNABJK',
			shopName: 'TestWinkel',
			importKey: 'PS88',
			placedAt: '2026-11-23T12:15:39+01:00',
			stateName: 'Payment accepted',
			summary:
				'Jan de Vries, 3 articles, € 46.80: will be created for new customer jan@example.com',
			problems: [],
			notices: [],
			articles: [],
			customerName: 'Jan de Vries',
			holdsStock: true,
			proof: expect.objectContaining({ orderId: '88', importKey: 'PS88' }),
			quantities: [
				{ productId: '21', combinationId: '', code: 'MOK-001', quantity: 2 },
				{ productId: '21', combinationId: '', code: 'BOEK-001', quantity: 1 },
			],
			customer: {
				action: 'create',
				name: 'Jan de Vries',
				key: 'jan@example.com',
				card: {
					relatiesoort: ['Klant'],
					naam: 'Jan de Vries',
					email: 'jan@example.com',
					telefoon: '0201234567',
					vestigingsAdres: home,
					correspondentieAdres: home,
				},
			},
			salesOrder: {
				relatie: null,
				procesStatus: 'Order',
				datum: '2026-11-23T12:15:39',
				omschrijving: 'PrestaShop XKBKNABJK - TestWinkel',
				betalingskenmerk: 'PS88',
				orderreferentie: 'XKBKNABJK',
				verkooporderBtwIngaveModel: 'Inclusief',
				verkoopordersjabloon: { id: 'sjabloon' },
				factuuradres: home,
				afleveradres: home,
				regels: [
					{
						artikel: { id: 'id-MOK-001', artikelcode: 'MOK-001' },
						omschrijving: 'Mok "Delfts Blauw"',
						stuksprijs: '9.95',
						aantal: 2,
					},
					{
						artikel: { id: 'id-BOEK-001', artikelcode: 'BOEK-001' },
						omschrijving: 'Boek: Tuinieren',
						stuksprijs: '19.95',
						aantal: 1,
					},
					{
						artikel: { id: 'id-VERZ21', artikelcode: 'VERZ21' },
						omschrijving: 'Artikel VERZ21 - PostNL',
						stuksprijs: '6.95',
						aantal: 1,
					},
				],
			},
			totals: { shop: '46.80', snelStart: '46.80', difference: '0.00' },
			bookedDifference: '0.00',
			differenceCeiling: '0.05',
			vat: [
				{ rate: '21', shop: '4.66', snelStart: '4.66' },
				{ rate: '9', shop: '1.65', snelStart: '1.65' },
			],
			existing: null,
		});
	});

	it('uses the customer SnelStart knows by e-mail, and no card', () => {
		const known = books({ customers: [customer(1001, 'JAN@example.com')] });
		const { customer: who, salesOrder, summary } = planOrder(order(), known, settings());
		expect(who).toEqual({
			action: 'use',
			id: 'klant-1001',
			recognisedBy: 'email',
			customerNumber: 1001,
			name: 'Klant 1001',
			key: 'jan@example.com',
		});
		expect(salesOrder?.relatie).toEqual({ id: 'klant-1001' });
		expect(summary).toContain('will be created for customer 1001 Klant 1001');
	});

	it('leaves the addresses to the customer card when the settings say so', () => {
		const { salesOrder } = planOrder(order(), books(), settings({ addressSource: 'card' }));
		expect(salesOrder).not.toHaveProperty('factuuradres');
		expect(salesOrder).not.toHaveProperty('afleveradres');
	});

	it('takes prices without VAT when the template does', () => {
		const excl = books();
		excl.template.pricesExclVat = true;
		const { salesOrder } = planOrder(order(), excl, settings());
		expect(salesOrder?.verkooporderBtwIngaveModel).toBe('Exclusief');
		expect(salesOrder?.regels.map(({ stuksprijs }) => Number(stuksprijs))).toEqual([
			8.225, 18.3, 5.74,
		]);
	});

	it('writes no line for free shipping', () => {
		const free = { carrier: 'Afhalen', amountIncl: '0.00', amountExcl: '0.00', vatRate: '0.000' };
		const { salesOrder } = planOrder(
			orderWithTotals({ paidIncl: '39.85' }, { shipping: free }),
			books(),
			settings(),
		);
		expect(salesOrder?.regels).toHaveLength(2);
	});

	it('books a cent the shop is off, and names it', () => {
		const cent = planOrder(orderWithTotals({ paidIncl: '46.81' }), books(), settings());
		expect(cent.bookedDifference).toBe('0.01');
		expect(cent.salesOrder?.regels.at(-1)).toEqual({
			artikel: { id: 'id-VERSCHIL', artikelcode: 'VERSCHIL' },
			omschrijving: 'Artikel VERSCHIL',
			stuksprijs: '0.01',
			aantal: 1,
		});
		expect(cent.summary).toContain('with a difference of € 0.01 booked');
	});

	it('appends the texts of a customised product, within 250 characters', () => {
		const custom = line({ customisations: ['Voor Anna & Bob ', '🎁'.repeat(200)] });
		const text = plan({ lines: [custom, BOOK] }).salesOrder?.regels[0].omschrijving ?? '';
		expect(text.startsWith('Mok "Delfts Blauw" - Voor Anna & Bob - 🎁')).toBe(true);
		expect(text.length).toBeLessThanOrEqual(250);
		expect(text).not.toMatch(/[\ud800-\udbff]$/);
	});
});

describe('planOrder: an order that is in SnelStart', () => {
	const booked = salesOrder();

	it('exists, with its number and customer, also when the order waits now', () => {
		const known = books({ salesOrders: [booked], customers: [customer(1001, 'x@y.nl')] });
		const found = planOrder(order({ readiness: 'waiting' }), known, settings());
		expect(found).toMatchObject({
			outcome: 'exists',
			existing: { salesOrderId: 'so', salesOrderNumber: 1021, customerNumber: 1001 },
			salesOrder: null,
			problems: [],
		});
		expect(found.summary).toContain('is already in SnelStart as sales order 1021');
	});

	it('is told to stand there twice', () => {
		const twin = { ...booked, id: 'so2', number: 1019 };
		const found = planOrder(order(), books({ salesOrders: [booked, twin] }), settings());
		expect(found.outcome).toBe('exists');
		expect(found.existing?.salesOrderNumber).toBe(1019);
		expect(found.problems[0]).toMatchObject({ code: 'duplicate-sales-order', value: '1019, 1021' });
	});

	it('is found whatever spaces an Edit Fields node put around its id', () => {
		const found = planOrder(order({ id: ' 88 ' }), books({ salesOrders: [booked] }), settings());
		expect(found).toMatchObject({ outcome: 'exists', importKey: 'PS88' });
		expect(importKeyOf('PS', ' 88 ')).toBe('PS88');
	});

	it('is not mistaken for one with a longer key', () => {
		const other = { ...booked, importKey: 'PS880', reference: 'ANDEREWIN', description: '' };
		expect(planOrder(order(), books({ salesOrders: [other] }), settings()).outcome).toBe('create');
	});
});

describe('planOrder: an order that waits', () => {
	it.each(['waiting', 'incomplete'] as const)('%s keeps its stock and tells why', (readiness) => {
		const found = plan({ readiness, readinessReason: 'not paid yet', lines: [] });
		expect(found).toMatchObject({ outcome: 'waiting', holdsStock: true, salesOrder: null });
		expect(found.summary).toContain('waits: not paid yet');
	});
});

describe('planOrder: an order that is blocked', () => {
	it('keeps its quantities for the web stock', () => {
		const found = plan({ customer: null });
		expect(found).toMatchObject({ outcome: 'blocked', holdsStock: true, salesOrder: null });
		expect(found.quantities).toHaveLength(2);
		expect(found.totals).toEqual({ shop: '46.80', snelStart: null, difference: null });
	});

	it('tells all its problems at once', () => {
		const many = plan({
			currency: { iso: 'USD', conversionRate: '1.085', shopIso: 'EUR' },
			customer: { ...order().customer!, email: 'nobody' },
			deliveryAddress: address({ countryIso: 'AQ' }),
			lines: [line({ code: 'ONBEKEND' }), { ...BOOK, code: '' }],
		});
		expect(codes(many).sort()).toEqual([
			'empty-article-code',
			'foreign-currency',
			'invalid-customer-data',
			'unknown-article',
			'unknown-country',
		]);
		for (const problem of many.problems) expect(problem.fix).not.toBe('');
	});

	it('tells once what is to be done for two of its lines', () => {
		const two = plan({ lines: [line({ code: '', name: 'Mok' }), { ...BOOK, code: '' }] });
		const fixes = two.problems
			.filter(({ code }) => code === 'empty-article-code')
			.map(({ fix }) => fix);
		expect(fixes).toEqual([
			expect.stringMatching(/^Give the product .* its article code/),
			expect.stringMatching(/^The same as for: .*Mok/),
		]);
	});

	it.each<[string, Partial<WebOrder>]>([
		['missing-customer', { customer: null }],
		['missing-address', { invoiceAddress: null }],
		['missing-address', { deliveryAddress: address({ postcode: ' ' }) }],
		['unknown-country', { invoiceAddress: address({ countryIso: 'CH' }) }],
		['unknown-vat-rate', { lines: [line({ vatRate: null }), BOOK] }],
		['vat-differs', { lines: [line({ vatRate: '9.000', totalExcl: '18.26' }), BOOK] }],
		['vat-differs', { lines: [line({ totalExcl: '10.00' }), BOOK] }],
		['vat-differs', { shipping: { ...order().shipping, vatRate: '9.000' } }],
		['missing-cost-article', { wrapping: { amountIncl: '1.09', amountExcl: '1.00' } }],
		['unknown-vat-rate', { wrapping: { amountIncl: '9.00', amountExcl: '3.00' } }],
		['lines-do-not-add-up', { lines: [line()] }],
		['foreign-currency', { currency: { iso: 'USD', conversionRate: '1.085', shopIso: 'EUR' } }],
		['incomplete-order', { lines: [] }],
		['incomplete-order', { placedAt: 'yesterday' }],
	])('%s', (code, changes) => {
		const found = plan(changes);
		expect(found.outcome).toBe('blocked');
		expect(codes(found)).toContain(code);
	});

	it('names line, group and both rates when VAT differs', () => {
		const found = plan({ lines: [line({ vatRate: '9.000', totalExcl: '18.26' }), BOOK] });
		expect(found.problems[0].message).toBe(
			'line "Mok "Delfts Blauw"" (MOK-001): the shop charged 9 % VAT, SnelStart would charge 21 % because article MOK-001 is in revenue group 1 "Omzet hoog" (artikelomzetgroep)',
		);
	});

	it('explains the whole sum when the total differs', () => {
		const found = planOrder(orderWithTotals({ paidIncl: '49.80' }), books(), settings());
		expect(found.problems).toEqual([
			expect.objectContaining({
				code: 'total-differs',
				message:
					'SnelStart would come € 3.00 too low: to € 46.80 (products € 39.85 + shipping € 6.95 + gift wrapping € 0.00 - discounts € 0.00) where the order total in the shop is € 49.80; at most € 0.05 may be booked as difference (ordertotaalverschil)',
			}),
		]);
	});

	it('asks for a difference article when the shop is a cent off and none is chosen', () => {
		const none = settings({ costArticles: settings().costArticles.slice(0, -1) });
		const found = planOrder(orderWithTotals({ paidIncl: '46.81' }), books(), none);
		expect(codes(found)).toEqual(['missing-cost-article']);
	});

	it('names the cost and the rate that has no article', () => {
		const none = settings({ costArticles: [] });
		const [problem] = planOrder(order(), books(), none).problems;
		expect(problem.message).toBe(
			'no active article is chosen for shipping costs (verzendkosten) with 21 % VAT',
		);
	});

	it('does not guess the VAT of another EU country that SnelStart would charge', () => {
		const administration = books();
		administration.company.foreignVat = true;
		const abroad = order({ deliveryAddress: address({ countryIso: 'DE' }) });
		expect(codes(planOrder(abroad, administration, settings()))).toEqual(['unknown-vat-rate']);
		expect(planOrder(abroad, books(), settings()).outcome).toBe('create');
	});

	it('uses the rate of the day the order was placed', () => {
		const before = planOrder(order({ placedAt: '2018-12-31T23:30:00+01:00' }), books(), settings());
		expect(codes(before)).toEqual(['vat-differs']);
	});
});

describe('planOrder: whatever stands in the item', () => {
	it.each([null, undefined, 7, 'order', [], {}, { kind: 'webOrder', id: '5' }])(
		'%j is a blocked order',
		(item) => {
			const found = planOrder(item as unknown as WebOrder, books(), settings());
			expect(found.outcome).toBe('blocked');
			expect(codes(found)).toContain('incomplete-order');
		},
	);

	it('names the member that is missing', () => {
		const { totals, ...rest } = order();
		const found = planOrder(
			{ ...rest, totals: { ...totals, paidIncl: 'NaN' } },
			books(),
			settings(),
		);
		expect(found.problems).toEqual([
			expect.objectContaining({
				code: 'incomplete-order',
				field: 'totals.paidIncl',
				value: 'NaN',
				message: 'totals.paidIncl cannot be read: NaN',
			}),
		]);
	});

	it('takes numbers where an Edit Fields node made them of texts', () => {
		const numbers = { ...order(), id: 88, shipping: { ...order().shipping, amountIncl: 6.95 } };
		expect(planOrder(numbers as unknown as WebOrder, books(), settings()).outcome).toBe('create');
	});
});

describe('planOrders', () => {
	it('gives two orders of one new customer one key and one card', () => {
		const later = order({ id: '89', customer: { ...order().customer!, email: 'JAN@EXAMPLE.COM' } });
		const moved = { ...later, invoiceAddress: address({ street: 'Nieuwstraat 2' }) };
		const [first, second] = planOrders([order(), moved], books(), settings());
		expect(second.customer?.key).toBe(first.customer?.key);
		expect(second.customer?.card).toBe(first.customer?.card);
		expect(second.salesOrder?.factuuradres?.straat).toBe('Nieuwstraat 2');
	});

	it('plans an order that comes twice only once, and takes its stock once', () => {
		const [first, second] = planOrders([order(), order()], books(), settings());
		expect(first.outcome).toBe('create');
		expect(second).toMatchObject({ outcome: 'blocked', holdsStock: false, quantities: [] });
		expect(codes(second)).toEqual(['duplicate-sales-order']);
	});

	it('blocks one order without touching the others', () => {
		const outcomes = planOrders(
			[order({ id: '1', lines: [] }), order({ id: '2' }), null as unknown as WebOrder],
			books(),
			settings(),
		).map(({ outcome }) => outcome);
		expect(outcomes).toEqual(['blocked', 'create', 'blocked']);
	});
});

describe('the difference article', () => {
	it('may have VAT of its own: the total is exact all the same', () => {
		for (const pricesExclVat of [false, true]) {
			const administration = books({
				articles: [...books().articles, article('VERSCHIL21', 21)],
			});
			administration.template.pricesExclVat = pricesExclVat;
			const chosen = settings({
				costArticles: [
					...settings().costArticles.filter(({ cost }) => cost !== 'difference'),
					{ cost: 'difference', articleId: 'id-VERSCHIL21' },
				],
			});
			const found = planOrder(orderWithTotals({ paidIncl: '46.84' }), administration, chosen);
			expect(found.outcome).toBe('create');
			expect(found.totals.snelStart).toBe('46.84');
		}
	});
});
