import { runBatch } from '../../lab/runs/orders/runBatch';
import type { Evidence } from '../../lab/judges/orders/evidence';
import { paidByCard } from '../../lab/judges/orders/giftCards';
import { judge, judgeOne } from '../../lab/judges/orders/verdict';
import type { Verkooporderregel as Regel } from '../../lab/simulators/snelstart/tables';
import { NO_TABLES, TEMPLATES } from '../../lab/worlds';
import { repriced } from './repriced';

const GIFT_CARD = '9051';
const DISCOUNT = '9003';

/** The owner named the gift cards of the shop: they pay, and take nothing off. */
describe('orders that gift cards paid', () => {
	let good: Evidence;
	beforeAll(async () => {
		good = await runBatch({
			seed: 82,
			orders: 300,
			choices: {
				...NO_TABLES,
				...{ giftCards: true, version: '8.2.1', severalShops: false, profiles: false },
				...{ shopOss: false, foreignVat: false, priceMode: 'incl', lineMode: 'full' },
				convertCurrency: true,
				...{ customerWriting: 'create', recognition: ['emailAndName'], template: TEMPLATES[0] },
			},
		});
	}, 120_000);

	const idOf = ({ after }: Evidence, code: string) =>
		after.artikelen.find(({ artikelcode }) => artikelcode === code)!.id;
	const linesOn = (evidence: Evidence, code: string) =>
		evidence.after.verkooporders.flatMap(({ regels }) =>
			regels.filter(({ artikel }) => artikel?.id === idOf(evidence, code)),
		);
	const faultsOf = (spoil: (evidence: Evidence) => void) => {
		const spoilt = structuredClone(good);
		spoil(spoilt);
		return judge(spoilt).flatMap(({ faults }) => faults);
	};

	it('are there, and come out right', () => {
		expect(judge(good).flatMap(({ faults }) => faults)).toEqual([]);
		expect(linesOn(good, GIFT_CARD).length).toBeGreaterThan(1);
	});

	it('are found wrong where a card stands among the discounts', () => {
		const faults = faultsOf((spoilt) => {
			for (const line of linesOn(spoilt, GIFT_CARD)) line.artikel!.id = idOf(spoilt, DISCOUNT);
		});
		expect(faults).toContainEqual(expect.stringMatching(/^gift card/));
		expect(faults).toContainEqual(expect.stringMatching(/^discount/));
		expect(faults).toContainEqual(expect.stringMatching(/VAT/));
	});

	/** Faults where so many cents of a discount beside a card moved to the goods; `iso`: the order was in that currency. */
	const afterMoved = (cents: number, iso: string) =>
		faultsOf((spoilt) => {
			const { after, shop, choices } = spoilt;
			const isOn = (code: string) => (line: Regel) => line.artikel?.id === idOf(spoilt, code);
			const order = after.verkooporders.find(({ regels }) =>
				[GIFT_CARD, DISCOUNT].every((code) => regels.some(isOn(code))),
			)!;
			order.regels.find(isOn(DISCOUNT))!.stuksprijs -= cents / 100;
			order.regels.find(({ aantal }) => aantal === 1)!.stuksprijs += cents / 100;
			const id = order.betalingskenmerk?.slice(choices.importKeyPrefix.length);
			const row = shop.orders.find((one) => String(one.id) === id)!;
			const currency = shop.currencies.find(({ iso_code: one }) => one === iso)!;
			Object.assign(row, { id_currency: String(currency.id), conversion_rate: '1.000000' });
		});

	it('may have a cent of a discount elsewhere where both were converted to euros, and not two', () => {
		expect(afterMoved(1, 'USD')).not.toContainEqual(expect.stringMatching(/^discount: /));
		expect(afterMoved(2, 'USD')).toContainEqual(expect.stringMatching(/^discount: /));
		expect(afterMoved(1, 'EUR')).toContainEqual(expect.stringMatching(/^discount: /));
	});

	it('are found wrong where a card pays a cent less', () => {
		const faults = faultsOf((spoilt) => {
			linesOn(spoilt, GIFT_CARD)[0].stuksprijs += 0.01;
		});
		expect(faults).toContainEqual(expect.stringMatching(/^gift card/));
	});
});

/** The vouchers one by one do not tell that together they gave all goods away, and the carriage not. */
describe('goods that several vouchers gave away', () => {
	let good: Evidence;
	beforeAll(async () => (good = await runBatch({ seed: 910_040_015, orders: 400 })), 120_000);
	const faultsOf = (evidence: Evidence) => judgeOne(evidence, '191').faults;

	it('come out right, and are found wrong where more was taken off one rate and less off the other', () => {
		expect(faultsOf(good)).toEqual([]);
		const spoilt = repriced(good, 'shop1/191', [
			[-13.49, -14.19],
			[-15.04, -14.34],
		]);
		expect(faultsOf(spoilt)).toContainEqual(expect.stringMatching(/^VAT: at 21 %/));
	});
});

/** A percentage of one line: 1.6 writes it with the VAT of the whole cart, and divides it so on its invoice. */
describe('a voucher for the cheapest of three rates, in PrestaShop 1.6', () => {
	let good: Evidence;
	beforeAll(async () => (good = await runBatch({ seed: 910_030_041, orders: 400 })), 120_000);
	const faultsOf = (evidence: Evidence) => judgeOne(evidence, '221').faults;

	it('comes out right over all goods, and is found wrong where a euro more stands at one rate', () => {
		expect(faultsOf(good)).toEqual([]);
		const spoilt = repriced(good, 'PS-221', [
			[131.31, 132.31],
			[112.77, 111.77],
		]);
		expect(faultsOf(spoilt)).toContainEqual(expect.stringMatching(/^VAT: at 21 %/));
	});
});

/** Of an order of € 77.03 and carriage of € 4.95; amounts as PrestaShop writes them. */
describe('what a card paid, as the judge reads it', () => {
	const rule = (name: string, value: string, excl: string, free = '0') => ({
		...{ id: 1, name, value, value_tax_excl: excl, free_shipping: free },
	});
	const paid = (incl: string, excl: string, ...rules: Array<ReturnType<typeof rule>>) => {
		const order = {
			...{ id: 1, total_discounts_tax_incl: incl, total_discounts_tax_excl: excl },
			...{ total_shipping_tax_incl: '4.950000', total_shipping_tax_excl: '4.090000' },
		};
		const found = { order, choices: { giftCards: true }, shop: { vouchersOf: () => rules } };
		const pair = paidByCard({ story: null, ...found } as unknown as Parameters<
			typeof paidByCard
		>[0]);
		return [pair.incl, pair.excl].map((amount) => Number(amount) / 1_000_000);
	};
	const free = rule('Gratis', '4.950000', '4.090000', '1');
	const tenth = rule('TIEN', '7.703000', '6.730000');

	it.each([
		[
			'what its voucher says',
			['32.70', '28.57', tenth, rule('Cadeaubon 1', '25.00', '21.84')],
			[25, 21.84],
		],
		[
			'what a discount left, whatever its voucher says',
			['77.03', '67.30', tenth, rule('Cadeaubon 1', '500.00', '436.85')],
			[69.33, 60.57],
		],
		[
			'what free carriage left, though its voucher lacks that',
			['81.98', '71.39', free, rule('Cadeaubon 1', '72.08', '63.21')],
			[77.03, 67.3],
		],
		[
			'carriage given away twice once',
			['29.95', '25.93', free, free, rule('Cadeaubon 1', '25.00', '21.84')],
			[25, 21.84],
		],
	] as const)('is %s', (_, [incl, excl, ...rules], expected) => {
		expect(paid(incl, excl, ...rules)).toEqual(expected);
	});
});
