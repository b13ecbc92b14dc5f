import type { PlanSettings } from '../../../domain/settings/planSettings';
import { DEFAULT_PLAN_SETTINGS } from '../../../domain/settings/planSettings';
import type { SnelStartSimulator } from '../../../lab/simulators/snelstart';
import { cost, costs, from, mapping, runPlan, startAdministration } from './world';

/** What the node gives to the rules; they still run. */
const given: PlanSettings[] = [];

jest.mock('../../../domain/order/plan/planOrders', () => {
	const actual = jest.requireActual<typeof import('../../../domain/order/plan/planOrders')>(
		'../../../domain/order/plan/planOrders',
	);
	const planOrders: typeof actual.planOrders = (orders, books, settings) => {
		given.push(typeof settings === 'function' ? settings(0).settings : settings);
		return actual.planOrders(orders, books, settings);
	};
	return { ...actual, planOrders };
});

let simulator: SnelStartSimulator;

beforeAll(async () => {
	simulator = await startAdministration();
});
afterAll(async () => await simulator.close());

async function settingsOf(parameters: object): Promise<PlanSettings> {
	given.length = 0;
	const run = await runPlan(simulator, undefined, parameters);
	if (run.error) throw run.error;
	return given[0];
}

const articleId = (code: string) =>
	simulator.state.artikelen.find(({ artikelcode }) => artikelcode === code)!.id;
const customerId = (number: number) =>
	simulator.state.relaties.find(({ relatiecode }) => relatiecode === number)!.id;
const costCentreId = (number: number) =>
	simulator.state.kostenplaatsen.find(({ nummer }) => nummer === number)!.id;
const groupId = (number: number) =>
	simulator.state.artikelomzetgroepen.find(({ nummer }) => nummer === number)!.id;
const templateId = (name: string) =>
	simulator.state.verkoopordersjablonen.find(({ omschrijving }) => omschrijving === name)!.id;

const template = (name: string) => ({
	id: templateId(name),
	name,
	pricesExclVat: false,
	holdsNewOrders: false,
	headFields: [],
	lineFields: [
		{ number: 1, name: 'Aantal dozen', kind: 'GeheelGetal', maxLength: 100 },
		{ number: 2, name: 'Opties', kind: 'Tekst', maxLength: 100 },
	],
});

const sales = (salesOptions: object) => ({ salesOptions });
const article = (articleOptions: object) => ({ articleOptions });
const customer = (customerOptions: object) => ({ customerOptions });
const vat = sales;
const steps = (...by: string[]) => ({ recognition: { step: by.map((one) => ({ by: one })) } });

/** For every setting: parameters that set it, and what the rules are then given. None may be forgotten. */
const SETTINGS: {
	[K in keyof PlanSettings]-?: Array<[parameters: object, expected: () => PlanSettings[K]]>;
} = {
	importKeyPrefix: [[{ importKeyPrefix: ' WEB' }, () => 'WEB']],
	alsoRecognise: [
		[
			sales({ alsoRecognise: ['paymentReference.orderId', 'leadingZeros', 'prefix:SC-'] }),
			() => ({
				schemes: [
					{ field: 'paymentReference', form: 'orderId', prefix: '' },
					{ field: 'paymentReference', form: 'orderId', prefix: 'SC-' },
					{ field: 'orderReference', form: 'orderId', prefix: 'SC-' },
				],
				leadingZeros: true,
			}),
		],
	],
	documentStatus: (['Order', 'Bevestiging', 'Werkbon', 'Pakbon', 'Afhaalbon'] as const).map(
		(status) => [sales({ documentStatus: status }), () => status],
	),
	addressSource: (['shop', 'card', 'mixed'] as const).map((source) => [
		sales({ addressSource: source }),
		() => source,
	]),
	template: [[{ salesOrderTemplate: from('Webshop België') }, () => template('Webshop België')]],
	costArticles: [
		[
			costs(
				cost('shipping', '9001', { onlyFor: 'PostNL' }),
				cost('paymentFee', '9005', { onlyFor: 'klarna', atMost: 295 }),
				cost('collective', '9006'),
				cost('unknownArticle', '9008'),
			),
			() => [
				{ cost: 'collective', articleId: articleId('9006') },
				{ cost: 'unknownArticle', articleId: articleId('9008') },
				{ cost: 'shipping', articleId: articleId('9001'), onlyFor: 'PostNL' },
				{ cost: 'paymentFee', articleId: articleId('9005'), onlyFor: 'klarna', atMost: 295 },
			],
		],
	],
	differenceCeiling: [
		[{ costArticles: { costs: { difference: ['9004'], largestDifference: 0.12 } } }, () => 12],
	],
	costCentreId: [
		[sales({ costCentre: from('200') }), () => costCentreId(200)],
		[
			sales({ costCentre: { __rl: true, mode: 'number', value: 'Webwinkel' } }),
			() => costCentreId(100),
		],
	],
	description: [[sales({ description: '{shop} {id}' }), () => '{shop} {id}']],
	orderReference: [[sales({ orderReference: '{customerReference}' }), () => '{customerReference}']],
	memo: [[sales({ memo: '' }), () => '']],
	giftCards: [
		[{ costArticles: { costs: { giftCards: 'Cadeau*, GIFT-1' } } }, () => ['Cadeau*', 'GIFT-1']],
	],
	importAgain: [[sales({ importAgain: '12, XKBKNABJK' }), () => ['12', 'XKBKNABJK']]],
	salesperson: [[sales({ salesperson: 'Anja' }), () => 'Anja']],
	headFields: [
		[
			sales({
				headFields: {
					row: [
						{ field: from('Verkoper'), text: from('{salesperson}') },
						{ field: from('Leeg'), text: from('') },
					],
				},
			}),
			() => [{ name: 'Verkoper', value: '{salesperson}' }],
		],
	],
	lineFields: [
		[
			sales({ lineFields: { row: [{ field: from('Opties'), text: from('{code} {options}') }] } }),
			() => [{ name: 'Opties', value: '{code} {options}' }],
		],
	],
	priceMode: (['template', 'exact', 'incl', 'excl'] as const).map((mode) => [
		sales({ priceMode: mode }),
		() => mode,
	]),
	convertCurrency: [[sales({ convertCurrency: true }), () => true]],
	secondOrderOfCart: (['holdBack', 'import'] as const).map((what) => [
		sales({ secondOrderOfCart: what }),
		() => what,
	]),
	unevenAmounts: (['oneLine', 'twoLines'] as const).map((what) => [
		sales({ unevenAmounts: what }),
		() => what,
	]),
	refunds: (['keep', 'leaveOut'] as const).map((what) => [sales({ refunds: what }), () => what]),
	paymentTerm: [
		[sales({ paymentTerm: 0 }), () => 0],
		[sales({}), () => null],
	],
	lineMode: (['full', 'shopPrice', 'codeAndQuantity', 'perVatRate'] as const).map((mode) => [
		sales({ lineMode: mode }),
		() => mode,
	]),
	recipeMode: (['ignore', 'zeroLines', 'components'] as const).map((mode) => [
		sales({ recipeMode: mode }),
		() => mode,
	]),
	optionMode: (['onLine', 'ownLine', 'ignore', 'extraField'] as const).map((mode) => [
		sales({ optionMode: mode, optionField: from('Opties') }),
		() => mode,
	]),
	optionFieldNumber: [
		[sales({ optionMode: 'extraField', optionField: from('Opties') }), () => 2],
		[sales({ optionMode: 'onLine', optionField: from('Opties') }), () => null],
	],
	textArticleId: [
		[{}, () => articleId('-1')],
		[sales({ textArticle: from('-2') }), () => articleId('-2')],
	],
	shopArticleField: (
		['reference', 'ean13', 'upc', 'isbn', 'mpn', 'supplierReference', 'productId'] as const
	).map((field) => [article({ shopArticleField: field }), () => field]),
	snelStartArticleField: [[article({ snelStartArticleField: from('EAN') }), () => 'EAN']],
	productArticles: [
		[
			article({
				productArticles: {
					row: [
						{ product: from('12'), article: from('MOK-001') },
						{
							product: { __rl: true, mode: 'code', value: 'BOEK-*' },
							article: from('BOEK-001'),
						},
						{ product: { __rl: true, mode: 'id', value: '12-34' }, article: from('9001') },
						{ product: from(''), article: from('9001') },
					],
				},
			}),
			() => [
				{ by: 'id', is: '12', code: 'MOK-001', articleId: articleId('MOK-001') },
				{ by: 'code', is: 'BOEK-*', code: 'BOEK-001', articleId: articleId('BOEK-001') },
				{ by: 'id', is: '12-34', code: '9001', articleId: articleId('9001') },
			],
		],
	],
	leaveOutOrders: [
		[
			sales({
				leaveOut: {
					row: [
						{ what: 'order', order: ' XKB*' },
						{ what: 'order', order: '' },
					],
				},
			}),
			() => ['XKB*'],
		],
	],
	leaveOutProducts: [
		[
			sales({
				leaveOut: {
					row: [
						{ what: 'product', product: from('7') },
						{ what: 'product', product: { __rl: true, mode: 'code', value: 'GIFT-*' } },
					],
				},
			}),
			() => [
				{ by: 'id', is: '7' },
				{ by: 'code', is: 'GIFT-*' },
			],
		],
	],
	articleFields: [
		[
			article({ articleFields: { row: [{ field: from('Kleur'), text: from('{options}') }] } }),
			() => [{ name: 'Kleur', value: '{options}' }],
		],
	],
	unknownArticle: (['block', 'default', 'create', 'propose'] as const).map((what) => [
		article({ unknownArticle: what }),
		() => what,
	]),
	newArticleGroupIds: [
		[
			article({
				newArticleGroups: {
					revenueGroup: [{ group: from('2') }, { group: from('Hoog btw (goederen)') }],
				},
			}),
			() => [groupId(2), groupId(1)],
		],
	],
	recognition: [
		[
			customer({ ...steps('vatNumber', 'email', 'nameAndPostcode', 'email') }),
			() => ['vatNumber', 'email', 'nameAndPostcode'],
		],
		[
			customer({ ...steps('webCustomerId', 'email'), webCustomerField: from('Webklant') }),
			() => ['webCustomerId', 'email'],
		],
		[
			customer({
				...steps('email', 'collectiveForConsumers'),
				collectiveCustomer: from('1000'),
			}),
			() => ['email', 'collectiveForConsumers'],
		],
		[
			customer({
				...{ guests: 'collective', collectiveCustomer: from('1000') },
				...steps('vatNumber'),
			}),
			() => ['collectiveForGuests', 'vatNumber'],
		],
		[
			customer({
				...{ guests: 'collective', collectiveCustomer: from('1000') },
				...steps('vatNumber', 'collectiveForGuests'),
			}),
			() => ['vatNumber', 'collectiveForGuests'],
		],
	],
	webCustomerField: [[customer({ webCustomerField: from('Webklant') }), () => 'Webklant']],
	collectiveCustomerId: [
		[customer({ guests: 'collective', collectiveCustomer: from('1000') }), () => customerId(1000)],
		[customer({ collectiveCustomer: from('1001') }), () => customerId(1001)],
	],
	customerWriting: (['create', 'createAndUpdate', 'never'] as const).map((what) => [
		customer({ customerWriting: what }),
		() => what,
	]),
	customerFields: [
		[
			customer({ customerFields: { row: [{ field: from('Groep'), text: from('{group}') }] } }),
			() => [{ name: 'Groep', value: '{group}' }],
		],
	],
	confirmationByEmail: [[customer({ confirmationByEmail: true }), () => true]],
	quotationByEmail: [[customer({ quotationByEmail: true }), () => true]],
	ublAttached: [[customer({ ublAttached: true }), () => true]],
	invoiceByEmail: [[customer({ invoiceByEmail: true }), () => true]],
	reminderByEmail: [[customer({ reminderByEmail: true }), () => true]],
	setReminderKind: [[customer({ setReminderKind: true }), () => true]],
	reverseChargeArticleId: [[vat({ reverseChargeArticle: from('9006') }), () => articleId('9006')]],
	foreignBusinessVat: (['unknown', 'zero', 'domestic'] as const).map((what) => [
		vat({ foreignBusinessVat: what }),
		() => what,
	]),
	reducedRateAbroad: (['RRH', 'RRL'] as const).map((rate) => [
		vat({ reducedRateAbroad: rate }),
		() => rate,
	]),
	vatTerritories: (['block', 'asCountry'] as const).map((what) => [
		vat({ vatTerritories: what }),
		() => what,
	]),
	rules: [
		[
			mapping(
				{
					when: 'shop',
					shop: from('Winkel BE'),
					set: {
						salesOrderTemplate: from('Webshop België'),
						importKeyPrefix: 'BE-',
						costCentre: from('200'),
						collectiveCustomer: from('1001'),
					},
				},
				{ when: 'payment', payment: from('ps_wirepayment'), set: { paymentTerm: 14 } },
				{ when: 'carrier', carrier: 'DHL*', set: { documentStatus: 'Bevestiging' } },
				{
					when: 'country',
					country: from('BE'),
					set: { foreignBusinessVat: 'zero', reducedRateAbroad: 'RRH', salesperson: 'Anja' },
				},
				{ when: 'group', group: from('4'), set: {} },
				{ when: 'email', email: '*@markt.example', set: { everybodyOn: from('1000') } },
				{ when: 'payment', payment: '', set: { paymentTerm: 5 } },
				{ when: 'otherwise', set: { paymentTerm: 0 } },
			),
			() => [
				{
					by: 'shop',
					is: 'Winkel BE',
					set: {
						template: template('Webshop België'),
						importKeyPrefix: 'BE-',
						costCentreId: costCentreId(200),
						collectiveCustomerId: customerId(1001),
					},
				},
				{ by: 'payment', is: 'ps_wirepayment', set: { paymentTerm: 14 } },
				{ by: 'carrier', is: 'DHL*', set: { documentStatus: 'Bevestiging' } },
				{
					by: 'country',
					is: 'BE',
					set: { salesperson: 'Anja', foreignBusinessVat: 'zero', reducedRateAbroad: 'RRH' },
				},
				{ by: 'group', is: '4', set: {} },
				{ by: 'email', is: '*@markt.example', set: { everybodyOnId: customerId(1000) } },
				{ by: 'otherwise', is: '', set: { paymentTerm: 0 } },
			],
		],
	],
};

const CASES = Object.entries(SETTINGS).flatMap(([name, cases]) =>
	(cases as Array<[object, () => unknown]>).map(
		([parameters, expected]) =>
			[name as keyof PlanSettings, JSON.stringify(parameters), parameters, expected] as const,
	),
);

describe('every setting of the rules can be set on the node', () => {
	it.each(CASES)('%s by %s', async (name, _shown, parameters, expected) => {
		const settings = await settingsOf(parameters);
		expect(settings[name]).toEqual(expected());
	});

	it.each(Object.entries(SETTINGS))(
		'%s: one of the cases differs from what holds anyway',
		(name, cases) => {
			const standard = DEFAULT_PLAN_SETTINGS[name as keyof PlanSettings];
			const values = (cases as Array<[object, () => unknown]>).map(([, expected]) => expected());
			expect(values.some((value) => JSON.stringify(value) !== JSON.stringify(standard))).toBe(true);
		},
	);
});

describe('what holds where nothing is chosen', () => {
	it('is what the rules say holds, with the prefix and the text article of SnelStart', async () => {
		const settings = await settingsOf(costs(cost('difference', '9004')));
		expect(settings).toEqual({
			...DEFAULT_PLAN_SETTINGS,
			costArticles: [{ cost: 'difference', articleId: articleId('9004') }],
			importKeyPrefix: 'PS-',
			template: template('Webshop'),
			textArticleId: articleId('-1'),
		});
	});
});

describe('expressions', () => {
	it.each([
		[sales({ documentStatus: '={{ "Pak" + "bon" }}' }), { documentStatus: 'Pakbon' }],
		[
			{
				costArticles: { costs: { difference: ['9004'], largestDifference: '={{ 0.02 + 0.01 }}' } },
			},
			{ differenceCeiling: 3 },
		],
		[
			sales({ lineMode: '={{ $json.kind === "webOrder" ? "shopPrice" : "full" }}' }),
			{ lineMode: 'shopPrice' },
		],
		[sales({ convertCurrency: '={{ "true" }}' }), { convertCurrency: true }],
		[customer({ webCustomerField: '={{ "Web" + "klant" }}' }), { webCustomerField: 'Webklant' }],
		[
			article({ snelStartArticleField: { __rl: true, mode: 'name', value: '={{ "EA" + "N" }}' } }),
			{ snelStartArticleField: 'EAN' },
		],
	])('%j give the value', async (parameters, expected) => {
		expect(await settingsOf(parameters)).toMatchObject(expected);
	});

	it('choose what is looked up in SnelStart, also within rows', async () => {
		const settings = await settingsOf({
			salesOptions: { costCentre: { __rl: true, mode: 'number', value: '={{ 50 * 2 }}' } },
			costArticles: { costs: { shipping: '={{ "900" + 1 }}' } },
		});
		expect(settings.costCentreId).toBe(costCentreId(100));
		expect(settings.costArticles).toEqual([{ cost: 'shipping', articleId: articleId('9001') }]);
	});
});
