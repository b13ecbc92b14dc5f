import { costArticles } from '../../lab/engine';
import type { PlaceOrderInput, RefundInput } from '../../lab/simulators/prestashop';
import { paymentScene, type PaymentScene } from './paymentScene';

const GIFT_CARD = '9010';
const CHOSEN = costArticles(
	[
		{ cost: 'shipping', code: '9001' },
		{ cost: 'shipping', code: '9002' },
		{ cost: 'discount', code: '9003' },
		{ cost: 'discount', code: '9004' },
		{ cost: 'difference', code: '9006' },
		{ cost: 'giftCard', code: GIFT_CARD },
	],
	{ giftCards: 'Cadeaubon*, V*C*O*' },
);
const [MUG, BOOK] = ['LEV-MOK', 'LEV-BOEK'];
const ALL = [
	{ reference: MUG, quantity: 3 },
	{ reference: BOOK, quantity: 2 },
];

let scene: PaymentScene;
afterEach(async () => await scene.close());

/** A shop whose owner names gift cards, and with them the vouchers that PrestaShop makes of refunds, or does not. */
async function open(isNamed = true) {
	const named = isNamed ? { costArticles: CHOSEN } : {};
	scene = await paymentScene({
		articles: [[GIFT_CARD, 3]],
		parameters: { Plan: named, 'Follow Up': named },
	});
	return scene;
}

const cents = (euros: unknown) => Math.round(Number(euros) * 100);
const vatOf = (row: { totaalInclusiefBtw: number; totaalExclusiefBtw: number }) =>
	cents(row.totaalInclusiefBtw) - cents(row.totaalExclusiefBtw);
const onCard = (orderId: number) => {
	const article = scene.snelStart.state.artikelen.find((one) => one.artikelcode === GIFT_CARD);
	return scene
		.booked(orderId)
		.flatMap(({ regels }) => regels)
		.filter(({ artikel }) => artikel?.id === article?.id)
		.map(({ stuksprijs, aantal }) => cents(stuksprijs) * aantal);
};
const placed = async (input: Partial<PlaceOrderInput> = {}) => {
	const id = scene.place(input);
	await scene.invoice(id);
	return id;
};
const refund = (orderId: number, input: Partial<RefundInput>) =>
	scene.prestaShop.backOffice.refund({
		orderId,
		lines: [{ reference: MUG, quantity: 1 }],
		...input,
	});
const outcomes = async () =>
	(await scene.follow()).changes.map(({ change, outcome }) => `${change} ${outcome}`);

describe('what is given back on a gift card', () => {
	it('is credited with its whole VAT and owed on the card, so that the credit comes to nothing', async () => {
		await open();
		const id = await placed();
		refund(id, { voucher: true });
		expect(await outcomes()).toEqual(['refunded carriedOut']);
		const [sold, credit] = scene.booked(id);
		expect(cents(credit.totaalInclusiefBtw)).toBe(0);
		expect(vatOf(credit)).toBe(-214);
		expect(vatOf(sold)).toBeGreaterThan(214);
		expect(onCard(id)).toEqual([1235]);
		expect(await outcomes()).toEqual([]);
	});

	it('pays a later order, and over both orders VAT is due once', async () => {
		await open();
		const first = await placed();
		refund(first, { voucher: true });
		await scene.follow();
		const { cart_rules: rules } = scene.prestaShop.state.tables;
		const { code } = rules.at(-1)!;
		const second = await placed({ vouchers: [{ name: String(code), amountTaxIncl: '12.35' }] });
		const all = [...scene.booked(first), ...scene.booked(second)];
		const [plain] = all;
		expect(all.reduce((sum, row) => sum + vatOf(row), 0)).toBe(2 * vatOf(plain) - 214);
		expect([...onCard(first), ...onCard(second)]).toEqual([1235, -1235]);
	});

	it('may be all that a gift card and money paid together', async () => {
		await open();
		const id = await placed({ vouchers: [{ name: 'Cadeaubon 7', amountTaxIncl: '25.00' }] });
		refund(id, { lines: ALL, voucher: true });
		expect(await outcomes()).toEqual(['refunded carriedOut']);
		const goods = 3 * 1235 + 2 * 1999;
		expect(onCard(id)).toEqual([-2500, goods]);
	});

	it('goes back in money less the card that paid, which is owed on again', async () => {
		await open();
		const id = await placed({ vouchers: [{ name: 'Cadeaubon 7', amountTaxIncl: '25.00' }] });
		refund(id, { lines: ALL, minusVouchers: true });
		expect(await outcomes()).toEqual(['refunded carriedOut']);
		const [sold, credit] = scene.booked(id);
		expect(cents(credit.totaalInclusiefBtw)).toBe(-(3 * 1235 + 2 * 1999) + 2500);
		expect(onCard(id)).toEqual([-2500, 2500]);
		expect(vatOf(sold) + vatOf(credit)).toBe(86);
	});

	it('is only told where it was given without a slip, with what to enter', async () => {
		await open();
		const id = await placed();
		refund(id, { voucher: true, slip: false });
		const { changes } = await scene.follow();
		expect(changes.map(({ outcome }) => outcome)).toEqual(['reported']);
		expect(changes[0].proposal).toContain('€ 12.35 on the article for gift cards');
		expect(scene.booked(id)).toHaveLength(1);
	});

	it('is not credited where nothing names the voucher: it is a discount of a later order', async () => {
		await open(false);
		const id = await placed();
		refund(id, { voucher: true });
		expect(await outcomes()).toEqual(['refunded reported']);
		expect(scene.booked(id)).toHaveLength(1);
	});
});
