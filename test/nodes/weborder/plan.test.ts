import type { WebOrder } from '../../../domain/stream/webOrder';
import { addRelation, type SnelStartSimulator } from '../../../lab/simulators/snelstart';
import { address, line, order } from '../../domain/order/fixtures';
import {
	addArticleIn,
	administration,
	cost,
	costs,
	forShops,
	from,
	mapping,
	planOf,
	startAdministration,
} from './world';

let simulator: SnelStartSimulator;

beforeAll(async () => {
	const seed = administration();
	const vat = { btwNummer: 'NL123456782B90' };
	addRelation(seed, { naam: 'Zaak BV', email: 'zaak@example.nl', relatiecode: 2000, ...vat });
	addRelation(seed, {
		naam: 'Web Klant',
		relatiecode: 2001,
		extraVeldenKlant: [{ naam: 'Webklant', waarde: '77' }],
	});
	const nederland = seed.landen.find(({ landcode }) => landcode === 'NL')!;
	addRelation(seed, {
		naam: 'Jan de Vries',
		relatiecode: 2002,
		vestigingsAdres: {
			contactpersoon: 'Jan',
			straat: 'Keizersgracht 100',
			postcode: '1015 AA',
			plaats: 'Amsterdam',
			land: { id: nederland.id, uri: nederland.uri },
		},
	});
	addArticleIn(seed, 1, {
		artikelcode: 'EIGEN-1',
		omschrijving: 'Eigen artikel',
		extraVelden: [{ naam: 'EAN', waarde: '8712345678906' }],
	});
	const lid = addArticleIn(seed, 1, { artikelcode: 'DEKSEL', omschrijving: 'Deksel' });
	const cup = addArticleIn(seed, 1, {
		artikelcode: 'BEKER',
		omschrijving: 'Beker',
		isHoofdartikel: true,
		subartikelen: [{ id: lid.id, uri: lid.uri, artikelcode: 'DEKSEL', aantal: 1 }],
	});
	addArticleIn(seed, 1, {
		artikelcode: 'SET',
		omschrijving: 'Set',
		isHoofdartikel: true,
		subartikelen: [{ id: cup.id, uri: cup.uri, artikelcode: 'BEKER', aantal: 2 }],
	});
	simulator = await startAdministration(seed);
});
afterAll(async () => await simulator.close());

const idOf = (code: string) =>
	simulator.state.artikelen.find(({ artikelcode }) => artikelcode === code)!.id;
const templateId = (name: string) =>
	simulator.state.verkoopordersjablonen.find(({ omschrijving }) => omschrijving === name)!.id;
const costCentreId = (number: number) =>
	simulator.state.kostenplaatsen.find(({ nummer }) => nummer === number)!.id;

/** Two mugs for € 19.90 with VAT and nothing else, changed where the test says. */
const mugs = (more: Partial<WebOrder> = {}, mug: Parameters<typeof line>[0] = {}): WebOrder =>
	order({
		lines: [line(mug)],
		shipping: { carrier: '', amountIncl: '0', amountExcl: '0', vatRate: '0' },
		totals: {
			productsIncl: '19.90',
			productsExcl: '16.45',
			discountsIncl: '0',
			discountsExcl: '0',
			paidIncl: '19.90',
			paidExcl: '16.45',
		},
		...more,
	});

const draft = async (parameters: object, webOrder?: WebOrder) => {
	const plan = await planOf(simulator, parameters, webOrder);
	if (plan.salesOrder === null) throw new Error(JSON.stringify(plan.problems));
	return plan.salesOrder;
};
const sales = (salesOptions: object) => ({ salesOptions });
const customer = (customerOptions: object) => ({ customerOptions });
const steps = (...by: string[]) => ({ recognition: { step: by.map((one) => ({ by: one })) } });

describe('Sales (Verkopen)', () => {
	it('template, prefix, document status', async () => {
		expect(
			await draft({
				salesOrderTemplate: from('Webshop België'),
				importKeyPrefix: 'BE-',
				salesOptions: { documentStatus: 'Pakbon' },
			}),
		).toMatchObject({
			verkoopordersjabloon: { id: templateId('Webshop België') },
			betalingskenmerk: 'BE-88',
			procesStatus: 'Pakbon',
		});
	});

	it('cost centre', async () => {
		expect(await draft({})).not.toHaveProperty('kostenplaats');
		expect(await draft(sales({ costCentre: from('100') }))).toMatchObject({
			kostenplaats: { id: costCentreId(100) },
		});
	});

	it('texts with tokens', async () => {
		const texts = {
			description: '{shop} {id} {payment}',
			orderReference: '{customerReference|reference}',
			memo: 'Klant: {note}',
		};
		expect(await draft(sales(texts), order({ note: 'Graag vandaag' }))).toMatchObject({
			omschrijving: 'TestWinkel 88 iDEAL',
			orderreferentie: 'XKBKNABJK',
			memo: 'Klant: Graag vandaag',
		});
	});

	it('payment term by payment method', async () => {
		const ofMollie = mapping({ when: 'payment', payment: 'MOLLIE', set: { paymentTerm: 21 } });
		expect(await draft(ofMollie)).toMatchObject({ krediettermijn: 21 });
		expect(await draft(sales({ paymentTerm: 8 }))).toMatchObject({ krediettermijn: 8 });
	});

	it('prices with or without VAT', async () => {
		expect(await draft({})).toMatchObject({ verkooporderBtwIngaveModel: 'Inclusief' });
		expect(await draft(sales({ priceMode: 'excl' }))).toMatchObject({
			verkooporderBtwIngaveModel: 'Exclusief',
		});
	});

	it('order lines with the description of SnelStart', async () => {
		const { regels } = await draft(sales({ lineMode: 'shopPrice' }), mugs());
		expect(regels[0]).toMatchObject({ stuksprijs: '9.95', omschrijving: 'Mok van SnelStart' });
	});

	it('one line per VAT rate', async () => {
		const chosen = costs(
				cost('collective', '9006'),
				cost('collective', '9007'),
				cost('shipping', '9001'),
		);
		const { regels } = await draft({ ...chosen, ...sales({ lineMode: 'perVatRate' }) });
		expect(regels.map(({ artikel }) => artikel?.id).sort()).toEqual(
			[idOf('9006'), idOf('9007'), idOf('9001')].sort(),
		);
	});

	it('components of nested recipes, read level by level', async () => {
		const set = mugs({}, { code: 'SET', name: 'Set', quantity: 1 });
		const { regels } = await draft(sales({ recipeMode: 'components' }), set);
		const goods = regels.filter(({ artikel }) => artikel?.id !== idOf('-1'));
		expect(goods).toMatchObject([{ artikel: { id: idOf('DEKSEL') }, aantal: 2 }]);
	});

	it('options on a line of text', async () => {
		const options = [{ name: 'Maat', value: 'M' }];
		const { regels } = await draft(sales({ optionMode: 'ownLine' }), mugs({}, { options }));
		expect(regels).toHaveLength(2);
		expect(regels[1]).toMatchObject({ artikel: { id: idOf('-1') }, omschrijving: 'Maat: M' });
	});

	it('options in an extra line field', async () => {
		const options = [{ name: 'Maat', value: 'M' }];
		const { regels } = await draft(
			sales({ optionMode: 'extraField', optionField: from('Opties') }),
			mugs({}, { options }),
		);
		expect(regels[0]).toMatchObject({ extraRegelVelden: [{ veldNummer: 2, waarde: 'Maat: M' }] });
	});

	it('another currency', async () => {
		const dollars = { iso: 'USD', conversionRate: '1.100000', shopIso: 'EUR' };
		const kept = await planOf(simulator, {}, mugs({ currency: dollars }));
		expect(kept.problems.map(({ code }) => code)).toEqual(['foreign-currency']);
		const plan = await planOf(
			simulator,
			sales({ convertCurrency: true }),
			mugs({ currency: dollars }),
		);
		expect(plan.totals.snelStart).toBe('18.09');
	});
});

describe('Articles (Artikelen)', () => {
	it('an extra field of SnelStart with another field of the shop', async () => {
		const articleOptions = { shopArticleField: 'ean13', snelStartArticleField: from('EAN') };
		const webOrder = mugs({}, { code: '', ean13: '8712345678906' });
		const { regels } = await draft({ articleOptions }, webOrder);
		expect(regels[0]).toMatchObject({ artikel: { id: idOf('EIGEN-1') } });
		const waiting = await planOf(
			simulator,
			{ articleOptions },
			{ ...webOrder, readiness: 'waiting' },
		);
		expect(waiting.quantities).toMatchObject([{ code: 'EIGEN-1', quantity: 2 }]);
	});

	it('an unknown code: blocked with what comes nearest, of the whole assortment', async () => {
		const plan = await planOf(simulator, {}, mugs({}, { code: 'mok-001', name: 'Mok' }));
		expect(plan.problems.map(({ code }) => code)).toEqual(['unknown-article']);
		expect(plan.problems[0].fix).toContain('"MOK-001" (Mok van SnelStart)');
	});

	it('an unknown code: on the default article, created or proposed', async () => {
		const unknown = mugs({}, { code: 'NIEUW-1', name: 'Nieuw' });
		const onDefault = await draft(
			{
				...costs(cost('unknownArticle', '9008')),
				articleOptions: { unknownArticle: 'default' },
			},
			unknown,
		);
		expect(onDefault.regels[0]).toMatchObject({ artikel: { id: idOf('9008') } });
		const newArticleGroups = { revenueGroup: [{ group: from('2') }, { group: from('1') }] };
		const created = await planOf(
			simulator,
			{ articleOptions: { unknownArticle: 'create', newArticleGroups } },
			unknown,
		);
		const high = simulator.state.artikelomzetgroepen.find(({ nummer }) => nummer === 1)!;
		expect(created.articles).toMatchObject([
			{ artikelcode: 'NIEUW-1', artikelOmzetgroep: { id: high.id } },
		]);
		const proposed = await planOf(
			simulator,
			{ articleOptions: { unknownArticle: 'propose', newArticleGroups } },
			unknown,
		);
		expect(proposed.problems.map(({ code }) => code)).toEqual(['article-proposed']);
	});
});

describe('Customers (Klanten)', () => {
	const business = address({ company: 'Zaak BV', vatNumber: 'NL 1234.56.782.B90' });

	it.each<[string, object, Partial<WebOrder>, number]>([
		['VAT number', steps('vatNumber'), { invoiceAddress: business }, 2000],
		['name and postcode', steps('nameAndPostcode'), {}, 2002],
		[
			'the customer ID of the shop',
			{ ...steps('webCustomerId'), webCustomerField: from('Webklant') },
			{ customer: { ...order().customer!, id: '77' } },
			2001,
		],
		[
			'being a consumer',
			{ ...steps('collectiveForConsumers'), collectiveCustomer: from('1000') },
			{},
			1000,
		],
		[
			'e-mail address first, as the user sorted it',
			{ ...steps('email', 'vatNumber', 'nameAndPostcode') },
			{ customer: { ...order().customer!, email: 'ZAAK@example.nl' } },
			2000,
		],
	])('recognised by %s', async (_by, customerOptions, more, number) => {
		const plan = await planOf(simulator, customer(customerOptions), order(more));
		expect(plan.customer).toMatchObject({ action: 'use', customerNumber: number });
	});

	it('guests together', async () => {
		const guest = order({ customer: { ...order().customer!, isGuest: true } });
		const parameters = { customerOptions: { guests: 'collective', collectiveCustomer: from('1000') } };
		const plan = await planOf(simulator, parameters, guest);
		expect(plan.customer).toMatchObject({ action: 'use', customerNumber: 1000 });
	});

	it('never a new card', async () => {
		const plan = await planOf(simulator, customer({ customerWriting: 'never' }));
		expect(plan.problems.map(({ code }) => code)).toEqual(['unknown-customer']);
	});

	it('new cards with e-mail ticks and a kind of reminder', async () => {
		const plan = await planOf(
			simulator,
			customer({ invoiceByEmail: true, reminderByEmail: true, setReminderKind: true }),
		);
		expect(plan.customer?.card).toMatchObject({
			factuurEmailVersturen: { shouldSend: true },
			aanmaningEmailVersturen: { shouldSend: true },
			aanmaningsoort: 'Consument',
		});
	});
});

describe('VAT and shops', () => {
	const belgian = order({
		deliveryAddress: address({ countryIso: 'BE', postcode: '2000', city: 'Antwerpen' }),
	});

	it('reads the rates of other countries only where SnelStart charges them', async () => {
		const asked = async (foreignVat: boolean) => {
			simulator.state.companyInfo.factureerBuitenlandsBtw = foreignVat;
			simulator.clearJournal();
			const plan = await planOf(simulator, {}, belgian);
			return { plan, paths: simulator.journal.map(({ path }) => path) };
		};
		const without = await asked(false);
		expect(without.paths.some((path) => path.endsWith('/vatrates'))).toBe(false);
		expect(without.plan.outcome).toBe('create');
		const charged = await asked(true);
		simulator.state.companyInfo.factureerBuitenlandsBtw = false;
		expect(charged.paths.filter((path) => path.endsWith('/vatrates'))).toHaveLength(1);
		expect(charged.plan.problems.map(({ code }) => code)).toContain('vat-differs');
	});

	it('gives each shop its own template, prefix, cost centre and collective customer', async () => {
		const parameters = {
			customerOptions: { guests: 'collective', collectiveCustomer: from('1000') },
			...forShops({
				shop: 'Winkel BE',
				set: {
					salesOrderTemplate: from('Webshop België'),
					importKeyPrefix: 'BE-',
					costCentre: from('200'),
					collectiveCustomer: from('1001'),
				},
			}),
		};
		const guest = { ...order().customer!, isGuest: true };
		const ofBelgium = await planOf(
			simulator,
			parameters,
			order({ shopName: 'Winkel BE', customer: guest }),
		);
		expect(ofBelgium.importKey).toBe('BE-88');
		expect(ofBelgium.customer).toMatchObject({ customerNumber: 1001 });
		expect(ofBelgium.salesOrder).toMatchObject({
			verkoopordersjabloon: { id: templateId('Webshop België') },
			kostenplaats: { id: costCentreId(200) },
		});
		const other = await planOf(simulator, parameters, order({ customer: guest }));
		expect(other.importKey).toBe('PS-88');
		expect(other.customer).toMatchObject({ customerNumber: 1000 });
		expect(other.salesOrder?.verkoopordersjabloon).toEqual({ id: templateId('Webshop') });
	});
});
