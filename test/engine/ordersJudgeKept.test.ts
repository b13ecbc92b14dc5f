import { runBatch } from '../../lab/runs/orders/runBatch';
import type { Evidence } from '../../lab/judges/orders/evidence';
import { judge, judgeOne } from '../../lab/judges/orders/verdict';
import { NO_TABLES, TEMPLATES } from '../../lab/worlds';
import type { Verkooporder } from '../../lab/simulators/snelstart/tables';
import type { Row } from '../../lab/simulators/prestashop/types';
import { repriced } from './repriced';

type Doubted = Pick<ReturnType<typeof judge>[number], 'outcome' | 'opinion'>;

const verdictOf = (evidence: Evidence, orderId: string): Doubted => judgeOne(evidence, orderId);

const NEEDLESS = { outcome: 'blocked', opinion: { notYet: '', asks: [], doubts: [] } };
const doubted = (why: RegExp) => ({
	outcome: 'blocked',
	opinion: { asks: [], doubts: [expect.stringMatching(why)] },
});

const rowOf = ({ shop }: Evidence, orderId: string) =>
	shop.orders.find(({ id }) => String(id) === orderId)!;

/** What the judge lets pass as a matter of taste, of an order that was kept back, and what just past it is needless. */
describe('the judge of orders that were kept back', () => {
	let good: Evidence;
	let plain: string;
	let reversed: string;
	beforeAll(async () => {
		good = await runBatch({
			seed: 610_010_018,
			orders: 400,
			choices: {
				...NO_TABLES,
				...{ version: '8.2.1', severalShops: false, profiles: false, shopOss: false },
				...{ foreignVat: false, priceMode: 'incl', lineMode: 'full', lowRateRose: false },
				...{ customerWriting: 'createAndUpdate', recognition: ['emailAndName'] },
				...{ template: TEMPLATES[0], giftCards: true, reverseCharge: true, roundType: 2 },
			},
		});
		[plain, reversed] = [plainOrder(), reversedOrder()];
	}, 120_000);

	const idOf = ({ betalingskenmerk }: Verkooporder) =>
		(betalingskenmerk ?? '').slice(good.choices.importKeyPrefix.length);

	/** The same without the sales order of an order, of which the rows may be changed first. */
	const kept = (orderId: string, change: (evidence: Evidence, order: Row) => void) => {
		const evidence = structuredClone(good);
		evidence.after.verkooporders = evidence.after.verkooporders.filter(
			(row) => idOf(row) !== orderId,
		);
		change(evidence, rowOf(evidence, orderId));
		return verdictOf(evidence, orderId);
	};
	const asItIs = () => undefined;

	/** Of somebody whose card was there, with one line that has VAT and nothing besides. */
	function plainOrder(): string {
		const onCard = new Set(
			judge(good).flatMap(({ orderId, opinion: { belongs } }) =>
				belongs.to === 'card' && !belongs.card.btwNummer ? [orderId] : [],
			),
		);
		const found = good.after.verkooporders.find((one) => {
			const details = good.shop.order_details.filter(({ id_order: id }) => id === idOf(one));
			return (
				onCard.has(idOf(one)) &&
				details.length === 1 &&
				(details[0].associations?.taxes ?? []).length === 1 &&
				Number(rowOf(good, idOf(one)).total_discounts) === 0
			);
		});
		return idOf(found!);
	}

	/** On the article for reversed VAT. */
	const reversedOrder = (): string =>
		idOf(
			good.after.verkooporders.find(({ regels }) =>
				regels.some(({ artikel }) => codeOf(good, artikel?.id) === '9041'),
			)!,
		);

	it('finds nothing wrong after a good run', () => {
		expect(judge(good).flatMap(({ faults }) => faults)).toEqual([]);
		expect(kept(plain, asItIs)).toMatchObject(NEEDLESS);
	});

	describe('for a cent of VAT without a tax', () => {
		const untaxed = (centsOfVat: number) =>
			kept(plain, ({ shop }, order) => {
				const [detail] = shop.order_details.filter(({ id_order: id }) => id === String(order.id));
				const excl = Number(detail.total_price_tax_incl) - centsOfVat / 100;
				detail.total_price_tax_excl = excl.toFixed(6);
				detail.associations = { ...detail.associations, taxes: [] };
			});

		it('doubts, and not where the shop charged none', () => {
			const { opinion } = untaxed(1);
			expect(opinion.doubts).toContainEqual('a cent of VAT without a tax');
			expect(untaxed(0).opinion.doubts).toEqual([]);
		});

		it('does not doubt a cent on a line with its tax', () => {
			const { opinion } = kept(plain, ({ shop }, order) => {
				const [detail] = shop.order_details.filter(({ id_order: id }) => id === String(order.id));
				const excl = Number(detail.total_price_tax_excl) - 0.01;
				detail.total_price_tax_excl = excl.toFixed(6);
			});
			expect(opinion).toMatchObject({ asks: [], doubts: [] });
		});
	});

	describe('for a number that is on no card yet', () => {
		const NUMBER = 'NL000099998B57';
		const withNumber = (onCard: string) =>
			kept(plain, (evidence, order) => {
				const { shop, before, after } = evidence;
				const own = shop.addresses.find(({ id }) => String(id) === order.id_address_invoice)!;
				shop.addresses.push({ ...own, id: 99_999, vat_number: NUMBER, company: own.company });
				order.id_address_invoice = '99999';
				const { relatie } = good.after.verkooporders.find((row) => idOf(row) === String(order.id))!;
				for (const { relaties } of [before, after]) {
					const card = relaties.find(({ id }) => id === relatie.id)!;
					card.btwNummer = onCard || null;
				}
			});

		it('doubts, and not once it stands there', () => {
			expect(withNumber('')).toMatchObject(doubted(/^its VAT number is on no card yet/));
			expect(withNumber(NUMBER)).toMatchObject(NEEDLESS);
		});
	});

	it('does not doubt carriage with VAT that was given away, where VAT is reversed', () => {
		const withCarriage = (incl: string) =>
			kept(reversed, (_, order) => {
				const added = { incl, excl: '100.00' };
				for (const [side, carriage] of Object.entries(added)) {
					const amount = (name: string) => Number(order[`${name}_tax_${side}`]);
					const paid = amount('total_paid') - amount('total_shipping');
					const off = amount('total_discounts') + Number(carriage);
					order[`total_paid_tax_${side}`] = paid.toFixed(6);
					order[`total_discounts_tax_${side}`] = off.toFixed(6);
					order[`total_shipping_tax_${side}`] = carriage;
				}
				order.carrier_tax_rate = '21.000';
			});
		expect(withCarriage('121.00')).toMatchObject(NEEDLESS);
		expect(withCarriage('121.05').opinion.asks).toContainEqual(
			expect.stringMatching(/^shipping is € -0\.05 beside its VAT/),
		);
	});
});

const codeOf = ({ after }: Evidence, id: string | undefined) =>
	after.artikelen.find((article) => article.id === id)?.artikelcode;

describe('the judge of prices without VAT, where the shop rounded its discounts', () => {
	let good: Evidence;
	beforeAll(async () => (good = await runBatch({ seed: 630_050_005, orders: 400 })), 120_000);

	it('finds nothing wrong after a good run', () => {
		expect(judge(good).flatMap(({ faults }) => faults)).toEqual([]);
	});

	it('asks nothing of what an order is beside its own parts, but of what is booked above the ceiling', () => {
		const spoilt = structuredClone(good);
		const orderId = '396';
		const order = spoilt.after.verkooporders.find(
			({ betalingskenmerk }) => betalingskenmerk === `PS${orderId}`,
		)!;
		expect(order.verkooporderBtwIngaveModel).toBe('Exclusief');
		const row = rowOf(spoilt, orderId);
		row.total_discounts_tax_incl = (Number(row.total_discounts_tax_incl) - 0.03).toFixed(2);
		const beside: unknown = expect.stringMatching(/beside its own parts/);
		expect(verdictOf(spoilt, orderId).opinion).toMatchObject({
			asks: [],
			doubts: expect.arrayContaining([beside]),
		});
		const difference = spoilt.after.artikelen.find(({ artikelcode }) => artikelcode === '9006')!;
		const artikel = { id: difference.id, uri: difference.uri };
		order.regels.push({ ...order.regels[0], artikel, aantal: 1, stuksprijs: -0.03, totaal: -0.03 });
		const { faults } = judgeOne(spoilt, orderId);
		expect(faults).toContainEqual(expect.stringMatching(/above the ceiling/));
	});

	it('doubts an order of which what the shop itself adds up come to more than the ceiling, and no other', () => {
		const at = (differenceCeiling: number) =>
			verdictOf({ ...good, choices: { ...good.choices, differenceCeiling } }, '305');
		expect(at(2)).toMatchObject(doubted(/^without VAT it comes to € 0\.02 beside the total/));
		expect(at(3)).toMatchObject(NEEDLESS);
	});

	it('does not doubt it where what the discounts miss is no rounding', () => {
		const spoilt = structuredClone(good);
		rowOf(spoilt, '305').total_discounts_tax_excl = '20.90';
		expect(verdictOf(spoilt, '305')).toMatchObject(NEEDLESS);
	});

	/** A fixed amount of 1.6 is taken off the whole cart, its gifts too; a percentage leaves those out. */
	describe('a fixed amount beside a gift, in PrestaShop 1.6', () => {
		const faultsOf = (evidence: Evidence) => judgeOne(evidence, '396').faults;

		it('comes out right, and is found wrong where all of it is taken off what was paid for', () => {
			expect(faultsOf(good)).toEqual([]);
			const spoilt = repriced(good, 'PS396', [
				[-14.22, -14.7],
				[-3.38, -2.9],
			]);
			expect(faultsOf(spoilt)).toContainEqual(expect.stringMatching(/^VAT: at 21 %/));
		});
	});
});

describe('the judge of somebody new whose card another order brought', () => {
	let good: Evidence;
	beforeAll(async () => (good = await runBatch({ seed: 670_010_031, orders: 400 })), 120_000);

	it('asks where addresses come from that card, and it stands in a territory', () => {
		expect(verdictOf(good, '56').opinion.asks).toEqual(['FR 97110 has VAT of its own']);
	});

	it('does not ask where the card stands elsewhere, or where there is none', () => {
		expect(at('60100')).toMatchObject(NEEDLESS);
		const alone = structuredClone(good);
		alone.after.relaties = alone.after.relaties.filter(({ relatiecode }) => relatiecode !== 5107);
		expect(verdictOf(alone, '56').opinion.asks).toEqual([]);
	});

	it('asks where the order itself goes to a territory', () => {
		expect(at('60100', (address) => (address.postcode = '97110')).opinion.asks).toEqual([
			'FR 97110 has VAT of its own',
		]);
	});

	it('doubts where the card stands in another country', () => {
		const belgian = good.shop.countries.find(({ iso_code: iso }) => iso === 'BE')!;
		expect(
			at('60100', (address) => (address.id_country = String(belgian.id))).opinion.doubts,
		).toContainEqual('its card may stand in FR');
	});

	/** With another postcode on that card, and whatever else is done to the address of the order. */
	function at(postcode: string, change: (address: Row) => void = () => undefined) {
		const moved = structuredClone(good);
		const card = moved.after.relaties.find(({ relatiecode }) => relatiecode === 5107)!;
		card.vestigingsAdres.postcode = postcode;
		const { id_address_invoice: own } = rowOf(moved, '56');
		change(moved.shop.addresses.find(({ id }) => String(id) === own)!);
		return verdictOf(moved, '56');
	}
});

describe('the judge of a card that an order might move to a territory', () => {
	let good: Evidence;
	beforeAll(async () => (good = await runBatch({ seed: 910_010_047, orders: 400 })), 120_000);

	it('asks where the card is called as the customer, and not where the order leaves it where it is', () => {
		expect(judge(good).flatMap(({ faults }) => faults)).toEqual([]);
		const spoilt = structuredClone(good);
		for (const { relaties } of [spoilt.before, spoilt.after]) {
			relaties.find(({ relatiecode }) => relatiecode === 5119)!.naam = 'Ömer Jansen-de Wit';
		}
		expect(verdictOf(spoilt, '310').opinion.asks).toEqual(['GB BT1 1AA has VAT of its own']);
	});
});

describe('the judge of a card that a later order of the run wrote', () => {
	/** The sales order of an order, and the card that it stands on. */
	const writtenFor = ({ after, choices }: Evidence, orderId: string) => {
		const order = after.verkooporders.find(
			({ betalingskenmerk }) => betalingskenmerk === choices.importKeyPrefix + orderId,
		)!;
		return { order, card: after.relaties.find(({ id }) => id === order.relatie.id)! };
	};

	const faultsOf = (evidence: Evidence, orderId: string) =>
		judge(evidence).find((verdict) => verdict.orderId === orderId)!.faults;

	describe('to a territory, for somebody new', () => {
		let good: Evidence;
		beforeAll(async () => (good = await runBatch({ seed: 930_020_016, orders: 400 })), 120_000);

		it('looks where the sales order says that the card stood', () => {
			expect(writtenFor(good, '16').card.vestigingsAdres.postcode).toBe('D-27498');
			expect(judge(good).flatMap(({ faults }) => faults)).toEqual([]);
		});

		it.each<[string, (spoilt: Evidence) => void]>([
			[
				'SnelStart sends the goods there',
				(spoilt) => (writtenFor(spoilt, '16').order.afleveradres.postcode = 'D-27498'),
			],
			[
				'the shop does',
				(spoilt) => {
					const { id_address_delivery: to } = rowOf(spoilt, '16');
					spoilt.shop.addresses.find(({ id }) => String(id) === to)!.postcode = 'D-27498';
				},
			],
		])('asks when %s', (_, spoil) => {
			const spoilt = structuredClone(good);
			spoil(spoilt);
			expect(faultsOf(spoilt, '16')).toContain(
				'should have been blocked: DE D-27498 has VAT of its own',
			);
		});
	});

	describe('to another address, where an order lacked a city', () => {
		let good: Evidence;
		beforeAll(async () => (good = await runBatch({ seed: 920_030_014, orders: 400 })), 120_000);
		const notTheCards = [
			"address: factuuradres is not the card's",
			"address: afleveradres is not the card's",
		];

		it('takes what stood there before', () => {
			const { order, card } = writtenFor(good, '148');
			expect(order.factuuradres.straat).not.toBe(card.vestigingsAdres.straat);
			expect(judge(good).flatMap(({ faults }) => faults)).toEqual([]);
		});

		it.each<[string, (spoilt: Evidence) => void]>([
			[
				'the order could have written it itself',
				(spoilt) => {
					const { id_address_invoice: own } = rowOf(spoilt, '148');
					spoilt.shop.addresses.find(({ id }) => String(id) === own)!.city = 'Elders';
				},
			],
			[
				'no later order is on the card',
				(spoilt) => {
					const { order } = writtenFor(spoilt, '148');
					spoilt.after.verkooporders = spoilt.after.verkooporders.filter(
						({ relatie, nummer }) => relatie.id !== order.relatie.id || nummer <= order.nummer,
					);
				},
			],
			[
				'no card may be written',
				(spoilt) => (spoilt.choices = { ...spoilt.choices, customerWriting: 'create' }),
			],
			[
				'it stood nowhere',
				(spoilt) => {
					const { order } = writtenFor(spoilt, '148');
					for (const address of [order.factuuradres, order.afleveradres]) address.straat = 'Weg 1';
				},
			],
		])('does not when %s', (_, spoil) => {
			const spoilt = structuredClone(good);
			spoil(spoilt);
			expect(faultsOf(spoilt, '148')).toEqual(expect.arrayContaining(notTheCards));
		});
	});
});

describe('the judge of an order of which all was left out or given away', () => {
	let good: Evidence;
	beforeAll(async () => (good = await runBatch({ seed: 970_050_028, orders: 400 })), 120_000);

	it('asks when more came back than was paid, by cents and not by parts of one', () => {
		const asksOf = (paid: string) => {
			const spoilt = structuredClone(good);
			rowOf(spoilt, '248').total_paid_tax_incl = paid;
			return verdictOf(spoilt, '248').opinion.asks;
		};
		expect(asksOf('1420.440000')).toEqual([]);
		expect(asksOf('1420.420000')).toContain('more came back than was paid');
	});
});
