import type { SnelStartSimulator } from '../../../lab/simulators/snelstart';
import { addArticle, addRelation, addTemplate } from '../../../lab/simulators/snelstart';
import { addCostCentre } from '../../../lab/simulators/snelstart/seed/rows';
import { order } from '../../domain/order/fixtures';
import {
	administration,
	cost,
	costs,
	forShops,
	from,
	mapping,
	planOf,
	plansOf,
	runPlan,
	startAdministration,
} from './world';

let simulator: SnelStartSimulator;

beforeAll(async () => {
	const seed = administration();
	addTemplate(seed, { omschrijving: 'Dubbel' });
	addTemplate(seed, { omschrijving: 'Dubbel' });
	addCostCentre(seed, { nummer: 401, omschrijving: 'Tweeling' });
	addCostCentre(seed, { nummer: 402, omschrijving: 'Tweeling' });
	addArticle(seed, { artikelcode: 'weg-1', isNonActief: true });
	addRelation(seed, { naam: 'Gewone Klant', relatiecode: 1500 });
	simulator = await startAdministration(seed);
});
afterAll(async () => await simulator.close());

/** The message and description with which the node stops. */
async function refusalOf(parameters: object, orders: object[] = [order()]) {
	const { error } = await runPlan(simulator, orders, parameters);
	return { message: error?.message ?? '', description: error?.description ?? '' };
}

const recognition = (...by: string[]) => ({
	recognition: { step: by.map((one) => ({ by: one })) },
});
const profile = (set: object) => forShops({ shop: 'Winkel BE', set });

/** Parameters, and what the error names: the thing, the value, the parameter; then the choices there are. */
const MISSING: Array<[string, object, RegExp[], RegExp[]]> = [
	[
		'a sales order template',
		{ salesOrderTemplate: from('Webwinkel oud') },
		[/no active sales order template "Webwinkel oud"/, /'Sales Order Template'/],
		[/verkoopsjabloon/, /"Webshop"/, /"Webshop België"/],
	],
	[
		'no template at all',
		{ salesOrderTemplate: from('={{ "" }}') },
		[/'Sales Order Template' is empty/],
		[/"Webshop"/],
	],
	[
		'a template that is there twice',
		{ salesOrderTemplate: from('Dubbel') },
		[/2 active sales order templates "Dubbel"/],
		[/name of its own/],
	],
	[
		'a cost centre',
		{ salesOptions: { costCentre: from('999') } },
		[/no active cost centre "999"/, /'Sales \(Verkopen\) → Cost Centre'/],
		[/kostenplaats/, /"100 Webwinkel"/, /"200 België"/],
	],
	[
		'an inactive cost centre',
		{ salesOptions: { costCentre: from('300') } },
		[/no active cost centre "300"/],
		[/"100 Webwinkel"/],
	],
	[
		'a cost centre by a name that two have',
		{ salesOptions: { costCentre: from('Tweeling') } },
		[/2 active cost centres "Tweeling"/],
		[/"401 Tweeling", "402 Tweeling"/],
	],
	[
		'a cost article',
		costs(cost('shipping', '8888')),
		[/no article "8888"/, /'Cost Articles → Shipping'/],
		[/artikel/],
	],
	[
		'a cost article in other letters',
		costs(cost('shipping', 'mok-001')),
		[/no article "mok-001"/],
		[/"MOK-001 Mok van SnelStart"/],
	],
	[
		'an article for text',
		{ salesOptions: { textArticle: from('TEKST') } },
		[/no article "TEKST"/, /'Sales \(Verkopen\) → Text Article'/],
		[/artikel/],
	],
	[
		'a revenue group',
		{ articleOptions: { newArticleGroups: { revenueGroup: [{ group: from('77') }] } } },
		[
			/no revenue group "77"/,
			/'Articles \(Artikelen\) → Revenue Groups for New Articles → Revenue Group'/,
		],
		[/artikelomzetgroep/, /"1 Hoog btw \(goederen\)"/],
	],
	[
		'an extra line field',
		{ salesOptions: { optionMode: 'extraField', optionField: from('Maat') } },
		[/no extra line field "Maat"/, /'Sales \(Verkopen\) → Extra Line Field'/],
		[/extra regelveld/, /"Opties"/],
	],
	[
		'an extra line field that is no text',
		{ salesOptions: { optionMode: 'extraField', optionField: from('Aantal dozen') } },
		[/no extra line field "Aantal dozen"/],
		[/"Opties"/],
	],
	[
		'no extra line field',
		{ salesOptions: { optionMode: 'extraField' } },
		[/'Sales \(Verkopen\) → Extra Line Field' is empty/],
		[/"Opties"/],
	],
	[
		'an extra line field that the template of a shop lacks',
		{
			salesOptions: { optionMode: 'extraField', optionField: from('Opties') },
			...profile({ salesOrderTemplate: from('Webwinkel') }),
		},
		[
			/Template "Webwinkel" of the .Mapping Table. has no extra line field/,
			/"Opties" with number 2/,
		],
		[/as in "Webshop"/],
	],
	[
		'a collective customer',
		{ customerOptions: { guests: 'collective', collectiveCustomer: from('5555') } },
		[/no customer "5555"/, /→ Collective Customer'/],
		[/klant/],
	],
	[
		'a collective customer that is no number',
		{ customerOptions: { guests: 'collective', collectiveCustomer: from('Verzamelklant') } },
		[/no customer "Verzamelklant"/],
		[/klant/],
	],
	[
		'no collective customer for guests',
		{ customerOptions: { guests: 'collective', collectiveCustomer: from('={{ "" }}') } },
		[/Guests' asks for a collective customer, but none is chosen/],
		[/→ Collective Customer'/],
	],
	[
		'no collective customer for consumers',
		{ customerOptions: recognition('email', 'collectiveForConsumers') },
		[/'Customers \(Klanten\) → Recognition' asks for a collective customer/],
		[/'Customers \(Klanten\) → Collective Customer'/],
	],
	[
		'no field for the customer ID of the shop',
		{ customerOptions: recognition('webCustomerId') },
		[/'Customers \(Klanten\) → Recognition' goes by the customer ID/],
		[/'Customers \(Klanten\) → Extra Field for Shop Customer ID'/],
	],
	[
		'the template of a shop',
		profile({ salesOrderTemplate: from('Weg') }),
		[/no active sales order template "Weg"/, /'Mapping Table → Set → Sales Order Template'/],
		[/"Webshop België"/],
	],
	[
		'the cost centre of a shop',
		profile({ costCentre: from('999') }),
		[/no active cost centre "999"/, /'Mapping Table → Set → Cost Centre'/],
		[/"200 België"/],
	],
	[
		'the collective customer of a shop',
		profile({ collectiveCustomer: from('5555') }),
		[/no customer "5555"/, /'Mapping Table → Set → Collective Customer for Guests or Consumers'/],
		[/klant/],
	],
	[
		'the template of any row',
		mapping({ when: 'carrier', carrier: 'DHL*', set: { salesOrderTemplate: from('Weg') } }),
		[/no active sales order template "Weg"/, /'Mapping Table → Set → Sales Order Template'/],
		[/"Webshop België"/],
	],
	[
		'a row below Otherwise',
		mapping(
			{ when: 'otherwise', set: { paymentTerm: 8 } },
			{ when: 'payment', payment: 'x', set: { paymentTerm: 9 } },
		),
		[/'Mapping Table' has rows below 'Otherwise \(Anders\)'/],
		[/Drag the row/],
	],
	[
		'a prefix by payment method',
		mapping({ when: 'payment', payment: 'x', set: { importKeyPrefix: 'X-' } }),
		[/'Mapping Table → Set → Payment Reference Prefix' is set in a row that is for no shop/],
		[/winkel/],
	],
];

const largest = (largestDifference: unknown) => ({
	costArticles: { costs: { difference: ['9004'], largestDifference } },
});

/** Values that an expression may give and that no list has. */
const MISFITS: Array<[object, RegExp, RegExp]> = [
	[
		{ salesOptions: { documentStatus: 'Factuur' } },
		/"Factuur" is no value for 'Sales \(Verkopen\) → Document Status'/,
		/Bevestiging/,
	],
	[
		{ salesOptions: { addressSource: '={{ "extern" }}' } },
		/"extern" is no value for 'Sales \(Verkopen\) → Addresses'/,
		/mixed/,
	],
	[{ salesOptions: { lineMode: 'volledig' } }, /'Sales \(Verkopen\) → Order Lines'/, /codeAndQuantity/],
	[largest('={{ "veel" }}'), /"veel" is no value for 'Cost Articles → Largest Diff/, /0 to 1/],
	[largest(0.025), /"0.025" is no value/, /in euros/],
	[largest(1.01), /"1.01" is no value/, /0 to 1/],
	[
		{ salesOptions: { paymentTerm: 120 } },
		/"120" is no value for 'Sales \(Verkopen\) → Payment Term \(Days\)'/,
		/0 to 100/,
	],
	[
		{ salesOptions: { convertCurrency: '={{ "perhaps" }}' } },
		/"perhaps" is no value for 'Sales \(Verkopen\) → Convert Other Currencies'/,
		/true, false/,
	],
	[
		{ customerOptions: recognition('phone') },
		/"phone" is no value for 'Customers \(Klanten\) → Recognition → Recognised By'/,
		/webCustomerId/,
	],
	[{ salesOptions: { reducedRateAbroad: 'SRR' } }, /'Sales \(Verkopen\) → Reduced Rate Abroad'/, /RRH/],
];

describe('a choice that is not in SnelStart stops the node', () => {
	it.each(MISSING)('%s', async (_what, parameters, messages, descriptions) => {
		const { message, description } = await refusalOf(parameters);
		messages.forEach((expected) => expect(message).toMatch(expected));
		descriptions.forEach((expected) => expect(description).toMatch(expected));
	});

	it.each(MISFITS)('%j', async (parameters, expected, choices) => {
		const { message, description } = await refusalOf(parameters);
		expect(message).toMatch(expected);
		expect(description).toMatch(choices);
	});
});

describe('a choice that nothing hangs on', () => {
	it('is not looked up while all orders wait', async () => {
		const run = await runPlan(simulator, [order({ readiness: 'waiting' })], {
			salesOptions: { costCentre: from('999') },
			...costs(cost('shipping', '8888')),
		});
		expect(plansOf(run).map(({ outcome }) => outcome)).toEqual(['waiting']);
	});

	it('may be a text article that this administration does not have', async () => {
		const seed = administration();
		seed.artikelen = seed.artikelen.filter(({ artikelcode }) => artikelcode !== '-1');
		const without = await startAdministration(seed);
		expect((await planOf(without)).outcome).toBe('create');
		await without.close();
	});

	it('may be missing for all, where every shop has its own', async () => {
		const plan = await planOf(
			simulator,
			{
				customerOptions: recognition('collectiveForConsumers', 'email'),
				...forShops({ shop: 'TestWinkel', set: { collectiveCustomer: from('1500') } }),
			},
			order(),
		);
		expect(plan.customer).toMatchObject({ action: 'use', customerNumber: 1500 });
	});
});
