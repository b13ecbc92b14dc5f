import { priceOf, unitsOfPrice } from '../../../domain/money/priceOf';
import type { KnownRecords } from '../../../domain/order/plan/knownRecords';
import { judgedPlan } from '../../../domain/order/plan/judgedPlan';
import { sealed } from '../../../domain/stream/seal';
import type { PlannedOrder } from '../../../domain/stream/plannedOrder';
import type { SalesOrderLine } from '../../../domain/stream/salesOrderDraft';
import { address, article, books, customer, orderWithTotals, settings } from './fixtures';
import { planOrder } from './planOrder';

const BOOKS = books();
const PLAN = sealed(planOrder(orderWithTotals({ paidIncl: '46.81' }), BOOKS, settings()));
const byId = <Row extends { id: string }>(rows: Row[]) => new Map(rows.map((row) => [row.id, row]));
const service = (code: string, rate: 21 | 9 | 0, more = {}) => ({
	...article(code, rate),
	holdsStock: false,
	...more,
});
const KNOWN: KnownRecords = {
	...BOOKS,
	costCentres: new Set(['kp-known']),
	customers: byId([
		customer(7, 'an@example.test', { name: 'Bakker' }),
		customer(8, 'bo@example.test', { inactive: true }),
		customer(9, 'cy@example.test', { isCustomer: false }),
	]),
	templates: byId([
		{ id: 'balie', name: 'Balie', pricesExclVat: true, headFields: [], lineFields: [] },
	]),
	articles: byId([
		service('MOK-001', 21, { holdsStock: true }),
		service('BOEK-001', 9, { holdsStock: true }),
		service('VERZ21', 21, { holdsStock: true }),
		service('VERZ9', 9),
		service('HANDEL21', 21),
		service('HANDEL9', 9),
		service('OUD21', 21, { inactive: true }),
		service('DOOS21', 21, { holdsStock: true }),
		service('LOS', 21, { revenueGroupId: null }),
	]),
	stockLevel: 'Alle',
};
const draft = PLAN.salesOrder!;
const [first, ...others] = draft.regels;

const judged = (damage: object): PlannedOrder =>
	judgedPlan({ ...PLAN, ...damage } as PlannedOrder, KNOWN);
const withDraft = (damage: object) => judged({ salesOrder: { ...draft, ...damage } });
const withLine = (damage: Partial<SalesOrderLine>) =>
	withDraft({ regels: [{ ...first, ...damage }, ...others] });

const cost = draft.regels.findIndex(({ artikel }) => artikel.id === 'id-VERZ21');
const shippedAs = (id: string, more: Partial<SalesOrderLine> = {}) =>
	withDraft({
		regels: draft.regels.map((line, at) =>
			at === cost ? { ...line, artikel: { id }, ...more } : line,
		),
	});

/** The code of a line, as a person changes it, and with or without its id. */
const coded = (place: number, artikelcode: string, more: object = {}) =>
	withDraft({
		regels: draft.regels.map((line, at) =>
			at === place ? { ...line, artikel: { ...line.artikel, artikelcode, ...more } } : line,
		),
	});

const halves = (line: SalesOrderLine): SalesOrderLine[] => [
	{ ...line, aantal: line.aantal / 2 },
	{ ...line, aantal: line.aantal / 2 },
];

describe('a plan that is carried out', () => {
	it('is one that nobody edited', () => {
		expect(PLAN.outcome).toBe('create');
		expect(judgedPlan(PLAN, KNOWN)).toBe(PLAN);
	});

	it.each<[string, PlannedOrder]>([
		['texts', withLine({ omschrijving: 'Mok, blauw' })],
		['a memo', withDraft({ memo: 'bellen voor bezorging' })],
		['another order of its lines', withDraft({ regels: [...draft.regels].reverse() })],
		['a cost centre that SnelStart knows', withDraft({ kostenplaats: { id: 'kp-known' } })],
		[
			'a price a cent lower, within the ceiling',
			withLine({ stuksprijs: priceOf(unitsOfPrice(first.stuksprijs) - 100) }),
		],
		['more members', judged({ note: 'x' })],
		[
			'its ids as numbers',
			judged({ proof: { ...PLAN.proof!, orderId: Number(PLAN.proof!.orderId) as never } }),
		],
		['the pieces of a line on two lines', withDraft({ regels: [...halves(first), ...others] })],
	])('is one with %s', (_, plan) => {
		expect(plan.outcome).toBe('create');
		expect(plan.problems).toEqual([]);
		expect(plan.notices).toEqual(PLAN.notices);
	});

	it.each<[string, PlannedOrder, string]>([
		['customer on the sales order', withDraft({ relatie: { id: 'klant-7' } }), '7 "Bakker"'],
		['customer on the plan', judged({ customer: { ...PLAN.customer, id: 'klant-7' } }), '7 "Ba'],
		['template', withDraft({ verkoopordersjabloon: { id: 'balie' } }), "'Balie'"],
		['article for costs', shippedAs('id-HANDEL21'), 'line 3 books article (artikel) HANDEL21'],
		[
			'article for a part of the costs',
			withDraft({
				regels: [
					...draft.regels.map((line, at) =>
						at === cost
							? { ...line, stuksprijs: priceOf(unitsOfPrice(line.stuksprijs) - 20_000) }
							: line,
					),
					{
						artikel: { id: 'id-HANDEL21' },
						omschrijving: 'Inpakken',
						stuksprijs: '2.00',
						aantal: 1,
					},
				],
			}),
			'HANDEL21',
		],
	])('is one with another %s that comes to the same, and it is told', (_, plan, told) => {
		expect(plan.outcome).toBe('create');
		expect(plan.problems).toEqual([]);
		expect(plan.notices).toMatchObject([
			...PLAN.notices,
			{ code: 'plan-changed', message: expect.stringContaining(told) },
		]);
	});

	it('books on another customer without the card or changes of the first', () => {
		const changes = [{ member: 'telefoon', from: '', to: '1' }];
		const plan = judged({ customer: { ...PLAN.customer, action: 'use', id: 'klant-7', changes } });
		expect(plan.customer).toEqual({
			action: 'use',
			id: 'klant-7',
			customerNumber: 7,
			name: 'Bakker',
			key: expect.stringContaining('klant-7'),
		});
	});
});

describe('a plan that is blocked with what was changed', () => {
	it.each<[string, PlannedOrder, string]>([
		['a price of 1', withLine({ stuksprijs: '1.00' }), 'the lines come to'],
		['a dropped line', withDraft({ regels: others }), 'the lines come to'],
		['a line twice', withDraft({ regels: [first, ...draft.regels] }), 'the lines come to'],
		[
			'twice the pieces at half the price',
			withLine({
				aantal: first.aantal * 2,
				stuksprijs: priceOf(unitsOfPrice(first.stuksprijs) / 2),
			}),
			'pieces, and in the plan to',
		],
		['an article nobody has', withLine({ artikel: { id: 'other' } }), 'line 1 names an article'],
		[
			'another article for goods',
			withLine({ artikel: { id: 'id-HANDEL21' } }),
			'comes to 0 pieces',
		],
		['goods for costs', shippedAs('id-DOOS21'), 'DOOS21.*SnelStart keeps stock of it'],
		['goods of the plan for costs', shippedAs('id-BOEK-001'), 'line 2 comes to 2 pieces'],
		['another VAT rate for costs', shippedAs('id-HANDEL9'), 'the VAT at 9 %'],
		['an inactive article', shippedAs('id-OUD21'), 'inactive'],
		['an article without revenue group', shippedAs('id-LOS'), 'no revenue group'],
		[
			'twice the pieces of costs at half the price',
			shippedAs('id-VERZ21', { aantal: 2, stuksprijs: '3.475' }),
			'line 3 comes to 2 pieces, and in the plan to 1',
		],
		[
			'two other articles of costs at half the price',
			shippedAs('id-HANDEL21', { aantal: 2, stuksprijs: '3.00' }),
			'the lines come to',
		],
		[
			'another price mode',
			withDraft({
				verkooporderBtwIngaveModel:
					draft.verkooporderBtwIngaveModel === 'Inclusief' ? 'Exclusief' : 'Inclusief',
			}),
			'comes? to',
		],
		['another payment reference', withDraft({ betalingskenmerk: 'PS-1' }), 'PS-1'],
		['another template', withDraft({ verkoopordersjabloon: { id: 'x' } }), 'verkoopsjabloon'],
		['an unknown cost centre', withDraft({ kostenplaats: { id: 'x' } }), 'kostenplaats'],
		['an unknown customer', withDraft({ relatie: { id: 'x' } }), 'SnelStart does not have'],
		['an inactive customer', withDraft({ relatie: { id: 'klant-8' } }), '8 "Klant 8" is inactive'],
		['a supplier', withDraft({ relatie: { id: 'klant-9' } }), 'is no customer'],
		[
			'two other customers',
			judged({
				customer: { ...PLAN.customer, id: 'klant-7' },
				salesOrder: { ...draft, relatie: { id: 'klant-8' } },
			}),
			'two other customers',
		],
		[
			'another key of the customer',
			judged({ customer: { ...PLAN.customer, key: 'x' } }),
			'the key of the customer',
		],
		['no customer', judged({ customer: null }), "'customer' was dropped"],
		['no sales order', judged({ salesOrder: null }), "'salesOrder' was dropped"],
		['no proof', judged({ proof: undefined }), "'proof' was dropped"],
		[
			'an edited proof',
			judged({ proof: { ...PLAN.proof, draft: { ...PLAN.proof!.draft, total: 1 } } }),
			"'proof' was changed",
		],
		['an outcome that was create', judged({ outcome: 'exists' }), "'outcome' was changed"],
	])('%s', (_, plan, message) => {
		expect(plan.outcome).toBe('blocked');
		expect(plan.problems).toMatchObject([
			{ code: 'plan-changed', message: expect.stringMatching(message) },
		]);
	});

	const elsewhere = (more: Partial<KnownRecords>, damage: object, plan = PLAN) =>
		judgedPlan({ ...plan, salesOrder: { ...plan.salesOrder!, ...damage } }, { ...KNOWN, ...more });

	it.each(['Bevestiging', 'BackOrder', ''])(
		'another template while SnelStart counts stock from "%s" on: nobody would keep its goods back',
		(stockLevel) => {
			const plan = elsewhere({ stockLevel }, { verkoopordersjabloon: { id: 'balie' } });
			expect(plan.outcome).toBe('blocked');
			expect(plan.problems[0].message).toContain('nobody would keep its goods back');
		},
	);

	it('another template without the extra field that the lines fill', () => {
		const regels = draft.regels.map((line) => ({
			...line,
			extraRegelVelden: [{ veldNummer: 3, waarde: 'rood' }],
		}));
		const plan = elsewhere({}, { verkoopordersjabloon: { id: 'balie' }, regels });
		expect(plan.problems[0].message).toContain('extra line field (extra regelveld) 3');
	});

	describe('another customer by whose card other VAT is charged', () => {
		const toBelgium = (more: Partial<typeof BOOKS>) => {
			const deliveryAddress = address({ countryIso: 'BE', postcode: '1000', city: 'Brussel' });
			const order = orderWithTotals({ paidIncl: '46.81' }, { deliveryAddress });
			return sealed(planOrder(order, { ...BOOKS, ...more }, settings()));
		};
		const vatNumber = 'BE0123456789';
		const business = byId([customer(7, 'an@example.test', { vatNumber })]);
		const relatie = { id: 'klant-7' };

		it('abroad, where that country has its own VAT', () => {
			const plan = toBelgium({});
			expect(plan.outcome).toBe('create');
			const company = { ...BOOKS.company, foreignVat: true };
			const other = elsewhere({ customers: business, company }, { relatie }, plan);
			expect(other.problems[0]?.message).toContain('by which SnelStart charges other VAT');
		});

		it('but not where businesses abroad pay what anybody pays', () => {
			const other = elsewhere({ customers: business }, { relatie }, toBelgium({}));
			expect(other).toMatchObject({ outcome: 'create', problems: [] });
		});

		it('in another country, where the sales order takes the address of the card', () => {
			const source = { addressSource: 'card' } as const;
			const card = customer(6, 'jan@example.com', {
				address: {
					contact: '',
					street: 'Keizersgracht 100',
					postcode: '1015AA',
					city: 'Amsterdam',
					countryId: 'land-nl',
				},
			});
			const plan = sealed(
				planOrder(
					orderWithTotals({ paidIncl: '46.81' }),
					{ ...BOOKS, customers: [card] },
					settings(source),
				),
			);
			expect(plan.salesOrder).not.toHaveProperty('afleveradres');
			const at = (countryId: string) => {
				const there = { contact: '', street: '', postcode: '', city: '', countryId };
				const customers = byId([customer(7, 'an@example.test', { address: there })]);
				return elsewhere({ customers }, { relatie }, plan);
			};
			expect(at('land-nl').outcome).toBe('create');
			expect(at('land-be').problems[0]?.message).toContain('lives in BE');
		});
	});

	describe('an article code that was changed', () => {
		const articleOf = ({ salesOrder }: PlannedOrder) => salesOrder?.regels[cost].artikel;

		it.each([
			['beside the id of the plan', coded(cost, 'HANDEL21')],
			['in other letters and with blanks', coded(cost, ' handel21')],
			['without an id', coded(cost, 'HANDEL21', { id: '' })],
			[
				'to agree with an id that was changed as well',
				coded(cost, 'HANDEL21', { id: 'id-HANDEL21' }),
			],
		])('%s names the article', (_, plan) => {
			expect(plan).toMatchObject({ outcome: 'create', problems: [] });
			expect(articleOf(plan)).toEqual({ id: 'id-HANDEL21', artikelcode: 'HANDEL21' });
			expect(plan.notices.at(-1)?.message).toContain('books article (artikel) HANDEL21');
		});

		it('follows an id that was changed', () => {
			const plan = coded(cost, 'VERZ21', { id: 'id-HANDEL21' });
			expect(plan.outcome).toBe('create');
			expect(articleOf(plan)).toEqual({ id: 'id-HANDEL21', artikelcode: 'HANDEL21' });
		});

		it('says nothing where lines were only put in another order', () => {
			const plan = withDraft({ regels: [...draft.regels].reverse() });
			expect(plan).toMatchObject({ outcome: 'create', problems: [], notices: PLAN.notices });
		});

		it('is told from an id where a line came too', () => {
			const added = { ...draft.regels[cost], stuksprijs: '0.00', aantal: 0 };
			const by = (artikel: SalesOrderLine['artikel']) =>
				withDraft({
					regels: [
						added,
						...draft.regels.map((line, at) => (at === cost ? { ...line, artikel } : line)),
					],
				});
			const code = by({ id: 'id-VERZ21', artikelcode: 'HANDEL21' });
			const id = by({ id: 'id-HANDEL21', artikelcode: 'VERZ21' });
			for (const plan of [code, id]) {
				expect(plan.outcome).toBe('create');
				expect(plan.salesOrder?.regels[cost + 1].artikel.id).toBe('id-HANDEL21');
			}
		});

		it.each([
			['that nobody has', coded(cost, 'NERGENS'), 'line 3 has article code .* NERGENS, which'],
			['of goods with stock', coded(cost, 'DOOS21'), 'DOOS21.*SnelStart keeps stock of it'],
			['of other goods', coded(0, 'DOOS21'), 'MOK-001 comes to 0 pieces.*keeps stock of it'],
			['of goods of the plan', coded(0, 'BOEK-001'), 'comes to 3 pieces'],
			[
				'and an id that was changed to another article',
				coded(cost, 'VERZ9', { id: 'id-HANDEL21' }),
				'line 3 names HANDEL21 by its id and VERZ9 by its article code .*both were changed',
			],
			[
				'and an id that nobody has',
				coded(cost, 'VERZ9', { id: 'x' }),
				'names an article .* that SnelStart does not have by its id and VERZ9',
			],
		])('%s blocks the order', (_, plan, message) => {
			expect(plan.outcome).toBe('blocked');
			expect(plan.problems[0].message).toMatch(new RegExp(message));
		});

		it('that two articles have blocks the order', () => {
			const twins = byId([
				...KNOWN.articles.values(),
				{ ...KNOWN.articles.get('id-HANDEL21')!, id: 'second' },
			]);
			const regels = draft.regels.map((line, at) =>
				at === cost ? { ...line, artikel: { ...line.artikel, artikelcode: 'HANDEL21' } } : line,
			);
			const plan = judgedPlan(
				{ ...PLAN, salesOrder: { ...draft, regels } },
				{ ...KNOWN, articles: twins },
			);
			expect(plan.problems[0].message).toContain('which several articles of SnelStart have');
		});
	});

	it('keeps its own order and key, so that no other order is taken for it', () => {
		expect(judged({ orderId: '12', importKey: 'PS-12' })).toMatchObject({
			outcome: 'blocked',
			orderId: PLAN.orderId,
			importKey: PLAN.importKey,
		});
	});

	it('says so of an order that somebody lets wait', () => {
		expect(judged({ outcome: 'waiting' })).toMatchObject({
			outcome: 'waiting',
			problems: [{ code: 'plan-changed' }],
		});
	});
});
