import { runBatch } from '../../lab/runs/orders/runBatch';
import type { Evidence } from '../../lab/judges/orders/evidence';
import { judge, judgeOne } from '../../lab/judges/orders/verdict';
import { NO_TABLES, TEMPLATES } from '../../lab/worlds';
import type { Verkooporder } from '../../lab/simulators/snelstart/tables';

/** The judge is only worth something when it sees what is wrong. Every fault here is put in by hand. */
describe('the judge of web orders', () => {
	let good: Evidence;

	beforeAll(async () => {
		good = await runBatch({
			seed: 3,
			orders: 150,
			choices: {
				...{ version: '8.2.1', roundType: 2, roundMode: 2, lineMode: 'full', recipeMode: 'ignore' },
				...{
					unevenAmounts: 'oneLine',
					optionMode: 'onLine',
					addressSource: 'shop',
					priceMode: 'incl',
					refunds: 'keep',
				},
				...{
					recognition: ['emailAndName'],
					customerWriting: 'create',
					profiles: false,
					shopOss: false,
				},
				...{ unknownArticle: 'block', foreignVat: false, memo: '{note}' },
				...{ ...NO_TABLES, template: TEMPLATES[0], paymentTerm: null, reverseCharge: false },
			},
		});
	});

	type Spoil = (order: Verkooporder, evidence: Evidence) => void;

	/** Faults of the first imported Dutch order with goods, after something was done to it. */
	const faultsAfter = (spoil: Spoil): string[] => {
		const evidence = structuredClone(good);
		const chosen = firstOrder(evidence);
		spoil(chosen, evidence);
		return judgeOne(evidence, idOf(chosen)).faults;
	};

	const idOf = ({ betalingskenmerk }: Verkooporder): string =>
		(betalingskenmerk ?? '').slice(good.choices.importKeyPrefix.length);

	/** Of a private person in the Netherlands, the first on a card that was there, with two lines of goods before its costs. */
	const firstOrder = ({ after, before, shop }: Evidence): Verkooporder =>
		after.verkooporders.find((order) => {
			const { relatie, regels, afleveradres, factuuradres } = order;
			const goods = shop.order_details.filter((row) => row.id_order === idOf(order));
			const row = shop.orders.find(({ id }) => String(id) === idOf(order));
			const invoice = shop.addresses.find(({ id }) => String(id) === row?.id_address_invoice);
			const home = after.landen.find(({ landcode }) => landcode === 'NL');
			return (
				invoice?.company === '' &&
				factuuradres.land?.id === home?.id &&
				after.verkooporders.find((one) => one.relatie.id === relatie.id) === order &&
				before.relaties.some((card) => card.id === relatie.id) &&
				goods.length > 1 &&
				regels[0].totaal > 1 &&
				afleveradres.straat === factuuradres.straat
			);
		})!;

	const cents = (amount: number, more: number) => Math.round(amount * 100 + more) / 100;

	it('finds nothing wrong after a good run', () => {
		expect(judge(good).flatMap(({ faults }) => faults)).toEqual([]);
		expect(judge(good).filter(({ outcome }) => outcome !== 'blocked').length).toBeGreaterThan(30);
	});

	const sabotage: Array<[string, RegExp, Spoil]> = [
		[
			'a total that is one cent off',
			/^total: /,
			(order) => {
				order.totaalInclusiefBtw = cents(order.totaalInclusiefBtw, 1);
				order.totaalExclusiefBtw = cents(order.totaalExclusiefBtw, 1);
			},
		],
		[
			'VAT that is a cent more than its lines',
			/^VAT: /,
			(order) => {
				order.totaalExclusiefBtw = cents(order.totaalExclusiefBtw, -1);
			},
		],
		[
			'a cent moved from one line to another',
			/^lines: .* comes to/,
			({ regels: [first, second] }) => {
				first.stuksprijs = cents(first.stuksprijs, 1);
				second.stuksprijs = cents(second.stuksprijs, -1);
			},
		],
		[
			'an article with another VAT rate',
			/should have been blocked|^VAT: |^lines: /,
			({ regels: [line] }, { after, before }) => {
				const other = before.artikelomzetgroepen[line.totaal > 0 ? 2 : 0];
				const article = after.artikelen.find(({ id }) => id === line.artikel?.id)!;
				const own =
					article.artikelOmzetgroep?.id === other.id ? before.artikelomzetgroepen[0] : other;
				article.artikelOmzetgroep = { id: own.id, uri: own.uri };
			},
		],
		[
			'somebody else’s card',
			/^customer: on card/,
			(order, { before }) => {
				const other = before.relaties.find(
					({ id, relatiecode }) => id !== order.relatie.id && relatiecode > 5001,
				)!;
				order.relatie = { id: other.id, uri: other.uri };
			},
		],
		[
			'a new card for somebody who has one',
			/^customer: on card/,
			(order, { after }) => {
				const own = after.relaties.find(({ id }) => id === order.relatie.id)!;
				after.relaties.push({ ...own, id: 'second', relatiecode: 9999 });
				order.relatie = { id: 'second', uri: '/relaties/second' };
			},
		],
		[
			'the card of another name with the same e-mail address',
			/^customer: somebody new was put on card/,
			(order, { before }) => {
				before.relaties.find(({ id }) => id === order.relatie.id)!.naam = 'Iemand Anders';
			},
		],
		[
			'the card of a business with the same e-mail address and name',
			/^customer: somebody new was put on card/,
			(order, { before }) => {
				before.relaties.find(({ id }) => id === order.relatie.id)!.btwNummer = 'NL818834298B01';
			},
		],
		[
			'a VAT number on a new card that nobody gave',
			/^customer: new card has VAT number NL/,
			(order, { before, after }) => {
				before.relaties.splice(
					before.relaties.findIndex(({ id }) => id === order.relatie.id),
					1,
				);
				after.relaties.find(({ id }) => id === order.relatie.id)!.btwNummer = 'NL818834298B01';
			},
		],
		[
			'the shop’s address where the card’s is wanted, and nobody moved the card',
			/^address: factuuradres is not the card's/,
			(order, evidence) => {
				const customerWriting = 'createAndUpdate' as const;
				evidence.choices = { ...evidence.choices, addressSource: 'mixed', customerWriting };
				const card = evidence.after.relaties.find(({ id }) => id === order.relatie.id)!;
				card.vestigingsAdres = { ...card.vestigingsAdres, straat: 'Elders 1' };
				card.correspondentieAdres = { ...card.correspondentieAdres, straat: 'Elders 1' };
			},
		],
		[
			'more beside the shop’s own sum than may be booked, with VAT in the prices',
			/should have been blocked: .* beside its own parts/,
			(order, evidence) => {
				const row = rowOf(evidence, order);
				row.total_products_wt = (Number(row.total_products_wt) + 0.5).toFixed(2);
			},
		],
		['a lost line', /^lines: /, ({ regels }) => void regels.shift()],
		[
			'a line too many',
			/^lines: .*was not ordered/,
			({ regels }, { after }) => {
				const bought = new Set(regels.map(({ artikel }) => artikel?.id));
				const other = after.artikelen.find(
					({ id, artikelcode }) => !bought.has(id) && artikelcode.length > 4,
				)!;
				regels.push({ ...regels[0], artikel: { id: other.id, uri: other.uri }, stuksprijs: 0.5 });
			},
		],
		[
			'a piece too few',
			/^lines: .*pieces instead of/,
			({ regels: [line] }) => {
				line.aantal += 1;
			},
		],
		[
			'a line in two that one price carries',
			/^lines: .* is divided over 2 lines instead of 1/,
			({ regels }) => {
				const at = regels.findIndex(({ aantal, totaal }) => aantal > 1 && totaal > 0);
				const line = regels[at];
				regels.splice(at, 1, { ...line, aantal: 1 }, { ...line, aantal: line.aantal - 1 });
			},
		],
		[
			'a price that does not come to whole cents where only such are wanted',
			/^lines: .* has no whole cents/,
			({ regels }, evidence) => {
				evidence.choices = { ...evidence.choices, unevenAmounts: 'twoLines' };
				regels[0].stuksprijs += 0.0001;
			},
		],
		[
			'another description',
			/^description: /,
			({ regels: [line] }) => {
				line.omschrijving = 'Diversen';
			},
		],
		[
			'a cut house number',
			/^address: delivery street/,
			({ afleveradres }) => {
				afleveradres.straat = (afleveradres.straat ?? '').slice(0, -2);
			},
		],
		[
			'another country',
			/^address: invoice country/,
			({ factuuradres }, { after }) => {
				const land = after.landen.find(({ landcode }) => landcode === 'ES')!;
				factuuradres.land = { id: land.id, uri: land.uri };
			},
		],
		[
			'a second sales order',
			/^twice: /,
			(order, { after }) => void after.verkooporders.push({ ...order, id: 'twin', nummer: 9999 }),
		],
		[
			'another shop’s reference',
			/^orderreferentie: /,
			(order) => void (order.orderreferentie = 'ANDERS'),
		],
		[
			'shipping on the goods',
			/^shipping: /,
			(order, { after }) => {
				const shipping = after.artikelen.find(({ artikelcode }) => artikelcode === '9001')!;
				order.regels[0].artikel = { id: shipping.id, uri: shipping.uri };
			},
		],
		[
			'an order taken before it was paid',
			/^too early: /,
			(order, { shop }) => {
				const row = shop.orders.find(({ id }) => String(id) === idOf(order))!;
				row.current_state = '10';
				shop.order_histories = [];
				shop.order_payments = [];
			},
		],
		[
			'a card that was there and was changed',
			/^customer: card that was there was changed: telefoon/,
			(order, { after }) => {
				after.relaties.find(({ id }) => id === order.relatie.id)!.telefoon = '';
			},
		],
	];

	const detailsOf = ({ shop }: Evidence, order: Verkooporder) =>
		shop.order_details.filter((row) => row.id_order === idOf(order));
	const rowOf = ({ shop }: Evidence, order: Verkooporder) =>
		shop.orders.find(({ id }) => String(id) === idOf(order))!;

	sabotage.push(
		[
			'VAT in the amounts of a line whose tax has id 0',
			/should have been blocked: the tax of a line is gone/,
			(order, evidence) => {
				const row = detailsOf(evidence, order).find(
					(one) => one.total_price_tax_incl !== one.total_price_tax_excl,
				)!;
				row.associations = { taxes: [{ id: '0' }] };
			},
		],
		[
			'carriage of an untold rate on an article of another',
			/^VAT: /,
			(order, evidence) => {
				const { regels } = withCarriage(order, evidence);
				Object.assign(rowOf(evidence, order), { carrier_tax_rate: '' });
				const low = evidence.after.artikelen.find(({ artikelcode }) => artikelcode === '9002')!;
				regels.at(-1)!.artikel = { id: low.id, uri: low.uri };
			},
		],
		[
			'carriage with the average of the goods on one rate',
			/^VAT: /,
			(order, evidence) => {
				withCarriage(order, evidence);
				const [first, second] = detailsOf(evidence, order);
				const { taxes } = evidence.shop;
				const taxOf = (rate: string) => String(taxes.find((row) => row.rate === rate)?.id);
				first.associations = { taxes: [{ id: taxOf('9.000') }] };
				second.associations = { taxes: [{ id: taxOf('9.000') }] };
				const story = evidence.stories.get(idOf(order))!;
				story.input.shippingTaxAveraged = true;
			},
		],
		[
			'goods that the shop gave for nothing and that cost something',
			/^lines: .* comes to/,
			(order, evidence) => {
				for (const row of detailsOf(evidence, order)) {
					Object.assign(row, { total_price_tax_incl: '0', total_price_tax_excl: '0' });
					row.associations = {};
				}
			},
		],
		[
			'goods that go nowhere and are delivered elsewhere than invoiced',
			/^address: delivery postcode/,
			(order, evidence) => {
				rowOf(evidence, order).id_address_delivery = '0';
				order.afleveradres.postcode = '9999 ZZ';
			},
		],
		[
			'a discount that was taken off the order again',
			/^discount: € -5.00 booked instead of/,
			({ regels }, { after }) => {
				const off = after.artikelen.find(({ artikelcode }) => artikelcode === '9003')!;
				regels.push({
					...regels[0],
					artikel: { id: off.id, uri: off.uri },
					aantal: 1,
					stuksprijs: -5,
				});
			},
		],
		[
			'a piece that is back on the stock and still held',
			/^held: product /,
			(order, evidence) => {
				detailsOf(evidence, order)[0].product_quantity_reinjected = '1';
			},
		],
		[
			'the second order of a cart',
			/should have been blocked: its cart was ordered before/,
			(order, evidence) => {
				const [first] = evidence.shop.orders;
				rowOf(evidence, order).id_cart = first.id_cart;
			},
		],
		[
			'goods that cost a cent, booked for nothing',
			/^lines: .* comes to/,
			(order, evidence) => {
				for (const row of detailsOf(evidence, order)) {
					Object.assign(row, { total_price_tax_incl: '0.01', total_price_tax_excl: '0.01' });
					row.associations = {};
				}
				for (const line of order.regels) line.stuksprijs = 0;
			},
		],
		[
			'a business of which SnelStart refuses the number, on a reversed order',
			/should have been blocked|^VAT: |^lines: /,
			(order, evidence) => {
				for (const row of detailsOf(evidence, order)) {
					row.total_price_tax_incl = row.total_price_tax_excl;
					row.associations = { taxes: [{ id: '0' }] };
				}
			},
		],
	);

	/** The same with carriage of € 121.00 on its last line and in the shop. */
	const withCarriage = (order: Verkooporder, evidence: Evidence): Verkooporder => {
		Object.assign(rowOf(evidence, order), {
			total_shipping_tax_incl: '121.00',
			total_shipping_tax_excl: '100.00',
			carrier_tax_rate: '21.000',
		});
		const high = evidence.after.artikelen.find(({ artikelcode }) => artikelcode === '9001')!;
		const [line] = order.regels;
		const artikel = { id: high.id, uri: high.uri };
		order.regels.push({ ...line, artikel, aantal: 1, stuksprijs: 121, totaal: 121 });
		return order;
	};

	it.each(sabotage)('finds %s', (_, fault, spoil) => {
		expect(faultsAfter(spoil)).toContainEqual(expect.stringMatching(fault));
	});

	it('counts an order that is not there as blocked, and needlessly', () => {
		const evidence = structuredClone(good);
		const gone = firstOrder(evidence);
		evidence.after.verkooporders = evidence.after.verkooporders.filter((order) => order !== gone);
		const id = (gone.betalingskenmerk ?? '').slice(good.choices.importKeyPrefix.length);

		expect(judgeOne(evidence, id)).toMatchObject({
			outcome: 'blocked',
			opinion: { asks: [] },
		});
	});
});
