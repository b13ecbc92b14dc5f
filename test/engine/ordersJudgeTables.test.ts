import { runBatch } from '../../lab/runs/orders/runBatch';
import type { Evidence } from '../../lab/judges/orders/evidence';
import { judge, judgeOne, type Verdict } from '../../lab/judges/orders/verdict';
import type { Artikel, Relatie, Verkooporder } from '../../lab/simulators/snelstart/tables';
import { type Choices, type MappingRow, NO_TABLES, REVERSED_ARTICLE } from '../../lab/worlds';

const TABLE: MappingRow[] = [
	{
		when: 'payment',
		is: 'Bank*',
		set: { paymentTerm: 21, documentStatus: 'Bevestiging', salesperson: 'Bram' },
	},
	{ when: 'country', is: 'be', set: { template: 'Webshop thee', costCentre: 20 } },
	{ when: 'otherwise', is: '', set: { costCentre: 10, salesperson: 'Anja' } },
];

/** The judge knows what owners fill in row by row: whatever of it is not so in the books is found. */
describe('the judge of web orders under tables, fields by hand and expressions', () => {
	let good: Evidence;

	beforeAll(async () => {
		good = await runBatch({
			seed: 4,
			orders: 160,
			choices: {
				...NO_TABLES,
				...{ version: '8.2.1', roundType: 2, roundMode: 2, lineMode: 'full', recipeMode: 'ignore' },
				...{ unevenAmounts: 'oneLine', optionMode: 'onLine', addressSource: 'shop' },
				...{ priceMode: 'incl', refunds: 'keep', recognition: ['emailAndName'], profiles: false },
				...{ customerWriting: 'create', shopOss: false, foreignVat: false, memo: '{note}' },
				...{ unknownArticle: 'block', foreignBusinessVat: 'zero', toldForeignBusinessVat: true },
				...{ daysOfBankTransfer: null, paymentTerm: 9, reverseCharge: true, severalShops: false },
				...{ confirmationByEmail: true, quotationByEmail: true, ublAttached: true },
				...{ template: 'Webshop', costCentre: null, salesperson: '', expressions: ['description'] },
				...{ shopField: 'reference', codeInExtraField: false, documentStatus: 'Order' },
				...{ carrierWithArticle: 'DHL*', paymentWithArticle: 'ideal' },
				table: TABLE,
				leftOutOrders: ['*13'],
				leftOutProducts: [{ by: 'id', is: '110' }],
				headFields: [
					{ name: 'Verkoper', text: '{salesperson}' },
					{ name: 'Aantal', text: '{reference}' },
				],
				lineFields: [{ name: 'Stuks', text: '{quantity}' }],
				customerFields: [{ name: 'Herkomst', text: 'Webwinkel {customerId}' }],
			} as Partial<Choices>,
		});
	});

	type Spoil = (order: Verkooporder, evidence: Evidence) => void;
	type Which = (order: Verkooporder, evidence: Evidence) => boolean;

	const verdictOf = (evidence: Evidence, order: Verkooporder): Verdict =>
		judgeOne(evidence, idOf(order));
	const idOf = ({ betalingskenmerk }: Verkooporder) => /\d+$/.exec(betalingskenmerk ?? '')![0];
	const codesOf = ({ regels }: Verkooporder, { after }: Evidence) =>
		regels.map(({ artikel }) => codeOf(artikel?.id, after));
	const codeOf = (id: string | undefined, { artikelen }: Evidence['after']) =>
		artikelen.find((row) => row.id === id)?.artikelcode ?? '';
	const rowOf = (order: Verkooporder, { shop }: Evidence) =>
		shop.orders.find(({ id }) => String(id) === idOf(order))!;
	const cardOf = ({ relatie }: Verkooporder, { relaties }: Evidence['after']): Relatie =>
		relaties.find(({ id }) => id === relatie.id)!;
	const articleWith = (code: string, { artikelen }: Evidence['after']): Artikel =>
		artikelen.find(({ artikelcode }) => artikelcode === code)!;

	const homely: Which = (order, { after }) =>
		after.landen.find(({ id }) => id === order.factuuradres.land?.id)?.landcode === 'NL' &&
		order.regels.length > 1 &&
		order.regels[0].totaal > 1;
	const newcomer: Which = (order, evidence) =>
		homely(order, evidence) && evidence.before.relaties.every(({ id }) => id !== order.relatie.id);
	const reversed: Which = (order, evidence) =>
		codesOf(order, evidence).includes(REVERSED_ARTICLE.code);
	const ofCost =
		(code: string): Which =>
		(order, evidence) =>
			codesOf(order, evidence).includes(code);
	const paidBy =
		(module: string): Which =>
		(order, evidence) =>
			homely(order, evidence) && rowOf(order, evidence).module === module;

	const first = (row: MappingRow): Spoil => {
		return (_, evidence) => {
			evidence.choices = { ...evidence.choices, table: [row, ...TABLE] };
		};
	};
	const choose =
		(choices: (order: Verkooporder, evidence: Evidence) => Partial<Choices>): Spoil =>
		(order, evidence) => {
			evidence.choices = { ...evidence.choices, ...choices(order, evidence) };
		};
	/** Puts the line of one article on another. */
	const move =
		(from: string, to: string): Spoil =>
		({ regels }, { after }) => {
			const line = regels.find(({ artikel }) => codeOf(artikel?.id, after) === from)!;
			const { id, uri } = articleWith(to, after);
			line.artikel = { id, uri };
		};

	it('finds nothing wrong after a good run, and leaves out what the owner wants left out', () => {
		const verdicts = judge(good);
		expect(verdicts.flatMap(({ faults }) => faults)).toEqual([]);
		expect(verdicts.filter(({ outcome }) => outcome === 'leftOut').length).toBeGreaterThan(0);
		expect(good.after.verkooporders.filter((order) => reversed(order, good))).not.toEqual([]);
	});

	const sabotage: Array<[string, RegExp, Which, Spoil]> = [
		[
			'a cost centre that Otherwise sets and that is not there',
			/^cost centre: none instead of Webwinkel/,
			homely,
			(order) => void (order.kostenplaats = null),
		],
		[
			'a template that another row was to set',
			/^template: /,
			homely,
			first({ when: 'otherwise', is: '', set: { template: 'Webshop thee' } }),
		],
		[
			'a row below that held though one above fits',
			/^cost centre: Webwinkel instead of Theewinkel/,
			homely,
			first({ when: 'email', is: '*', set: { costCentre: 20 } }),
		],
		[
			'a term of payment that is not the row’s',
			/^days of credit: 22 instead of 21/,
			paidBy('ps_wirepayment'),
			(order) => void (order.krediettermijn = 22),
		],
		[
			'a term of payment that is not the one for all',
			/^days of credit: 0 instead of 9/,
			paidBy('mollie'),
			(order) => void (order.krediettermijn = 0),
		],
		[
			'a document status that is not the row’s',
			/^procesStatus: Order instead of Bevestiging/,
			paidBy('ps_wirepayment'),
			(order) => void (order.procesStatus = 'Order'),
		],
		[
			'an order of a marketplace on a card of its own',
			/^customer: on card .* instead of 5001/,
			homely,
			first({ when: 'payment', is: '*', set: { everybodyOn: 5001 } }),
		],
		[
			'a product on the article of its code where the owner chose another',
			/^lines: .* 0 pieces instead of/,
			homely,
			choose((order, { shop }) => {
				const [row] = shop.order_details.filter(({ id_order: id }) => id === idOf(order));
				const other = good.before.artikelen.at(-1)!.artikelcode;
				return { productArticles: [{ by: 'id', is: String(row.product_id), article: other }] };
			}),
		],
		[
			'an order that was to be left out',
			/^should have been left out/,
			homely,
			choose((order, evidence) => ({
				leftOutOrders: [String(rowOf(order, evidence).reference).toLowerCase()],
			})),
		],
		[
			'a product that was to be left out',
			/^lines: .* was not ordered/,
			homely,
			choose((order, { shop }) => {
				const [row] = shop.order_details.filter(({ id_order: id }) => id === idOf(order));
				return { leftOutProducts: [{ by: 'id', is: String(row.product_id) }] };
			}),
		],
		[
			'stock that is held for a product that was to be left out',
			/^held: product /,
			homely,
			choose((order, { shop }) => {
				const [row] = shop.order_details.filter(({ id_order: id }) => id === idOf(order));
				return { leftOutProducts: [{ by: 'code', is: `${String(row.product_reference)}*` }] };
			}),
		],
		[
			'a head field that names another salesperson',
			/^head field Verkoper: "Anja" instead of "Bram"/,
			paidBy('ps_wirepayment'),
			({ extraHoofdVelden: [field] }) => void (field.waarde = 'Anja'),
		],
		[
			'a salesperson whom another row was to name',
			/^head field Verkoper: "(Anja|Bram)" instead of "Dewi"/,
			homely,
			first({ when: 'carrier', is: '*', set: { salesperson: 'Dewi' } }),
		],
		[
			'a head field that could not be filled, of which nothing is told',
			/^head field Aantal: left empty and not told/,
			homely,
			(order, { reported }) => void reported.get(idOf(order))!.notices.splice(0),
		],
		[
			'a line field of another line',
			/^line field Stuks: "9999" instead of/,
			homely,
			({ regels: [line] }) => void (line.extraRegelVelden[0].waarde = '9999'),
		],
		[
			'a field of a new card that says something else',
			/^customer: extra field Herkomst: "Elders"/,
			newcomer,
			(order, { after }) => {
				for (const field of cardOf(order, after).extraVeldenKlant) field.waarde = 'Elders';
			},
		],
		[
			'a field of a new article that is empty',
			/^lines: extra field Titel of new article/,
			homely,
			(order, evidence) => {
				const code = codesOf(order, evidence)[0];
				const { artikelen } = evidence.before;
				evidence.before.artikelen = artikelen.filter(({ artikelcode }) => artikelcode !== code);
				evidence.choices = {
					...evidence.choices,
					articleFields: [{ name: 'Titel', text: '{product}' }],
				};
			},
		],
		[
			'a tick for confirmations that is not set',
			/^customer: confirmation by e-mail false/,
			newcomer,
			(order, { after }) =>
				void (cardOf(order, after).bevestigingsEmailVersturen.shouldSend = false),
		],
		[
			'a tick for quotations that is not set',
			/^customer: quotation by e-mail false/,
			newcomer,
			(order, { after }) => void (cardOf(order, after).offerteEmailVersturen.shouldSend = false),
		],
		[
			'a tick for UBL that is not set',
			/^customer: UBL with invoice false/,
			newcomer,
			(order, { after }) => void (cardOf(order, after).ublBestandAlsBijlage = false),
		],
		[
			'reversed VAT without an article for it',
			/^should have been blocked: .* not the 0(\.0+)? % VAT/,
			reversed,
			choose(() => ({ reverseCharge: false })),
		],
		[
			'goods of reversed VAT that stock does not know of',
			/^lines: .* 0 pieces instead of/,
			reversed,
			(order, { after }) => {
				order.regels = order.regels.filter(
					({ artikel, stuksprijs }) =>
						codeOf(artikel?.id, after) === REVERSED_ARTICLE.code || stuksprijs !== 0,
				);
			},
		],
		[
			'an amount of reversed VAT on another article',
			/^lines: 9041 comes to|^shipping: not on the article for reversed VAT/,
			reversed,
			move(REVERSED_ARTICLE.code, '9008'),
		],
		[
			'an order without VAT that went abroad on a Dutch number',
			/^should have been blocked: no VAT to DE on a Dutch number/,
			reversed,
			(order, evidence) => {
				const { addresses, countries } = evidence.shop;
				const row = rowOf(order, evidence);
				const home = addresses.find(({ id }) => String(id) === row.id_address_delivery)!;
				const german = countries.find(({ iso_code: iso }) => iso === 'DE')!;
				addresses.push({ ...home, id: 99999, id_country: String(german.id) });
				row.id_address_delivery = '99999';
			},
		],
		[
			'carriage that is not on the article of its carrier',
			/^shipping: on article 9001 instead of 9011/,
			ofCost('9011'),
			move('9011', '9001'),
		],
		[
			'carriage on the article of another carrier',
			/^shipping: on article 9011 instead of 9001/,
			ofCost('9001'),
			move('9001', '9011'),
		],
		[
			'the description that an expression gave for another order',
			/^omschrijving: "Bestelling XXXXXXXXX voor Niemand"/,
			homely,
			(order) => void (order.omschrijving = 'Bestelling XXXXXXXXX voor Niemand'),
		],
		[
			'an expression that was evaluated once for all orders',
			/^days of credit: \d+ instead of (8|30)/,
			paidBy('mollie'),
			choose(() => ({ expressions: ['description', 'paymentTerm'] })),
		],
	];

	it.each(sabotage)('finds %s', (_, fault, which, spoil) => {
		const evidence = structuredClone(good);
		const chosen = evidence.after.verkooporders.find((order) => which(order, evidence));
		expect(chosen).toBeDefined();
		spoil(chosen!, evidence);
		expect(verdictOf(evidence, chosen!).faults).toContainEqual(expect.stringMatching(fault));
	});

	it('knows a fee by the payment method that has an article of its own', () => {
		const evidence = structuredClone(good);
		const fee = evidence.after.verkooporders.find((order) =>
			codesOf(order, evidence).some((code) => ['9010', '9013'].includes(code)),
		)!;
		const [from, to] = codesOf(fee, evidence).includes('9013')
			? ['9013', '9010']
			: ['9010', '9013'];
		move(from, to)(fee, evidence);
		expect(verdictOf(evidence, fee).faults).toContainEqual(
			expect.stringMatching(`^paymentFee: on article ${to} instead of ${from}`),
		);
	});

	it('doubts VAT of export only where neither the owner nor a row of the table tells it', () => {
		const evidence = structuredClone(good);
		const { countries, addresses, orders } = evidence.shop;
		const abroad = orders.find(({ id_address_delivery: address }) => {
			const country = addresses.find(({ id }) => String(id) === address)?.id_country;
			const iso = countries.find(({ id }) => String(id) === country)?.iso_code;
			return ['US', 'GB', 'CH'].includes(String(iso));
		})!;
		const doubtsWith = (choices: Partial<Choices>) => {
			evidence.choices = { ...good.choices, toldForeignBusinessVat: false, ...choices };
			const found = judgeOne(evidence, String(abroad.id));
			return found.opinion.doubts.filter((doubt) => doubt.startsWith('VAT of'));
		};
		const row: MappingRow = { when: 'otherwise', is: '', set: { foreignBusinessVat: 'zero' } };
		expect(doubtsWith({})).toHaveLength(1);
		expect(doubtsWith({ table: [row] })).toEqual([]);
	});
});
