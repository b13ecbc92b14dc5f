import { costArticles, type EngineRun, runWorkflow, shippedWorkflow } from '../../lab/engine';
import type { PlaceOrderInput } from '../../lab/simulators/prestashop';
import type { ImportedOrder } from '../../domain/stream/importedOrder';
import { followScene, type FollowScene } from './followScene';

const GIFT_CARD = '9010';
const COSTS = costArticles([
	{ cost: 'shipping', code: '9001' },
	{ cost: 'shipping', code: '9002' },
	{ cost: 'discount', code: '9003' },
	{ cost: 'discount', code: '9004' },
	{ cost: 'difference', code: '9006' },
	{ cost: 'giftCard', code: GIFT_CARD },
	{ cost: 'paymentFee', code: '9005' },
]);

let scene: FollowScene;
afterEach(async () => await scene.close());

const named = (giftCards: string) => {
	const { costs } = structuredClone(COSTS) as { costs: object };
	return { costArticles: { costs: { ...costs, giftCards } } };
};

async function booked(
	input: Partial<PlaceOrderInput>,
	giftCards = 'Cadeaubon*',
	options = {},
	plan = {},
) {
	scene = await followScene({ articles: [[GIFT_CARD, 3]] });
	const { tables } = scene.prestaShop.state;
	(tables.cart_rules ??= []).push({ id: 77, code: 'GC-8F3K', id_customer: '0' });
	scene.pass(10);
	const id = scene.place(input);
	scene.pass(10);
	const workflow = structuredClone(shippedWorkflow('import-orders'));
	const importFrom = new Date(Date.now() - 48 * 3_600_000).toISOString();
	for (const node of workflow.nodes) {
		if (node.name === 'Get Web Orders') {
			Object.assign(node.parameters, { importFrom, options });
		}
		if (node.name === 'Plan') Object.assign(node.parameters, named(giftCards), plan);
	}
	const run: EngineRun = await runWorkflow(workflow, {
		source: 'src',
		credentials: scene.credentials,
	});
	const order = run
		.itemsOf<ImportedOrder>('Import Sales Orders')
		.find(({ orderId }) => orderId === String(id))!;
	const [row] = scene.booked(id);
	const shop = scene.prestaShop.state.tables.orders.find((one) => one.id === id)!;
	const codeOf = (articleId?: string) =>
		scene.snelStart.state.artikelen.find((article) => article.id === articleId)?.artikelcode;
	return {
		order,
		row,
		paid: Math.round(Number(shop.total_paid_tax_incl) * 100),
		total: row && Math.round(Number(row.totaalInclusiefBtw) * 100),
		vat: row && Math.round((Number(row.totaalInclusiefBtw) - Number(row.totaalExclusiefBtw)) * 100),
		amounts: (code: string) =>
			(row?.regels ?? [])
				.filter(({ artikel }) => codeOf(artikel?.id) === code)
				.map(({ stuksprijs }) => Number(stuksprijs)),
	};
}

const card = (amountTaxIncl: string, name = 'Cadeaubon 123') => ({ name, amountTaxIncl });

describe('an order that a gift card paid', () => {
	it('keeps the whole VAT of its goods, at the total of the shop', async () => {
		const plain = await booked({});
		await scene.close();
		const one = await booked({ vouchers: [card('25.00')] });
		expect(one.order).toMatchObject({ outcome: 'created', problems: [] });
		expect(one.total).toBe(one.paid);
		expect(one.paid).toBe(plain.paid - 2500);
		expect(one.vat).toBe(plain.vat);
		expect(one.amounts(GIFT_CARD)).toEqual([-25]);
		expect(one.amounts('9003')).toEqual([]);
		expect(one.order.giftCard?.amount).toBe('25.00');
		const [notice] = one.order.notices.filter(({ code }) => code === 'gift-card');
		expect(notice.message).toContain('€ 25.00');
		expect(notice.message).toContain(`€ ${one.order.giftCard!.lessVat} less`);
	});

	it.each<[string, Partial<PlaceOrderInput>, number]>([
		['beside a discount', { vouchers: [card('25.00'), { name: 'TIEN', percent: 10 }] }, 2500],
		[
			'beside free shipping',
			{ vouchers: [card('10.00'), { name: 'GRATIS', freeShipping: true }] },
			1000,
		],
		['with two cards', { vouchers: [card('10.00'), card('5.50', 'Cadeaubon 9')] }, 1550],
		['that is larger than all of it', { vouchers: [card('500.00')] }, 0],
		[
			'over one rate',
			{ lines: [{ reference: 'LEV-BOEK', quantity: 1 }], vouchers: [card('5.00')] },
			500,
		],
	])('%s comes to the cent', async (_, input, amount) => {
		const one = await booked(input);
		expect(one.order).toMatchObject({ outcome: 'created', problems: [] });
		expect(one.total).toBe(one.paid);
		const cards = one.amounts(GIFT_CARD).reduce((sum, value) => sum + value, 0);
		if (amount > 0) expect(Math.round(cards * -100)).toBe(amount);
		else expect(cards).toBeLessThan(-50);
	});

	/** Of 3 mugs and 2 books, € 77.03 with VAT of € 9.73, and carriage of € 4.95 with VAT of € 0.86. */
	it.each<[string, Partial<PlaceOrderInput>, { cards: number[]; vat: number }]>([
		[
			'whose voucher keeps its whole value beside a discount',
			{
				vouchers: [
					{ name: 'TIEN', percent: 10 },
					{ ...card('500.00'), wholeValue: true },
				],
			},
			{ cards: [-69.33], vat: 962 },
		],
		[
			'whose voucher keeps its whole value beside free shipping',
			{
				vouchers: [
					{ name: 'GRATIS', freeShipping: true },
					{ ...card('500.00'), wholeValue: true },
				],
			},
			{ cards: [-77.03], vat: 973 },
		],
		[
			'whose voucher lacks what free shipping gave away before',
			{ vouchers: [{ name: 'GRATIS', freeShipping: true }, card('500.00')] },
			{ cards: [-77.03], vat: 973 },
		],
		[
			'of which the first is used up, and the second for the rest',
			{ vouchers: [card('10.00'), { ...card('500.00', 'Cadeaubon 9'), wholeValue: true }] },
			{ cards: [-10, -67.03], vat: 1059 },
		],
		[
			'whose voucher stands below nothing, since the carriage given away before is dearer than the goods',
			{
				shippingTaxExcl: '82.644628',
				vouchers: [{ name: 'GRATIS', freeShipping: true }, card('500.00')],
			},
			{ cards: [-77.03], vat: 973 },
		],
		[
			'for less than a fee that stands below nothing, where the discounts lost their sign',
			{
				vouchers: [card('1.00')],
				paymentFee: { amountTaxIncl: '1.21', hiddenIn: 'discount', unsigned: true },
			},
			{ cards: [-1], vat: 1080 },
		],
	])('%s paid what the other vouchers left', async (_, input, { cards, vat }) => {
		const one = await booked(input);
		expect(one.order).toMatchObject({ outcome: 'created', problems: [] });
		expect(one.total).toBe(one.paid);
		expect(one.amounts(GIFT_CARD)).toEqual(cards);
		expect(one.vat).toBe(vat);
	});

	it('keeps its VAT reversed where cards paid for all of it', async () => {
		const address = { company: 'Zaak BV', vat_number: 'NL123456782B90', country: 'NL' };
		const one = await booked(
			{
				...{ taxExempt: 'vatnumber', deliveryAddress: address, invoiceAddress: address },
				vouchers: [{ name: 'GRATIS', freeShipping: true }, card('500.00')],
			},
			'Cadeaubon*',
			{},
			{ salesOptions: { reverseChargeArticle: { __rl: true, mode: 'code', value: '9008' } } },
		);
		expect(one.order).toMatchObject({ outcome: 'created', problems: [] });
		expect([one.total, one.paid, one.vat]).toEqual([0, 0, 0]);
		expect(one.amounts('9008')).toContain(-4.09);
		expect(one.amounts(GIFT_CARD)).toEqual([-67.3]);
	});

	it('is known by the code of its voucher where codes are read', async () => {
		const input = { vouchers: [{ ...card('25.00', 'Bon'), id: 77 }] };
		const known = await booked(input, 'GC-*', { voucherCodes: true });
		await scene.close();
		const unread = await booked(input, 'GC-*');
		expect([known.order.outcome, known.amounts(GIFT_CARD)]).toEqual(['created', [-25]]);
		expect([unread.order.outcome, unread.amounts(GIFT_CARD)]).toEqual(['created', []]);
	});

	it('is told where a voucher looks like a card and nothing names it', async () => {
		const one = await booked({ vouchers: [card('25.00', 'Giftcard moeder')] }, '');
		expect(one.order.outcome).toBe('created');
		expect(one.total).toBe(one.paid);
		expect(one.order.notices.map(({ code }) => code)).toContain('gift-card-unnamed');
		expect(one.order.giftCard).toBeUndefined();
	});
});
