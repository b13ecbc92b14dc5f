import type { OrderChange } from '../../domain/stream/orderChange';
import type { PlaceOrderInput } from '../../lab/simulators/prestashop';
import { followScene, type FollowScene } from './followScene';

const MUG = 'LEV-MOK';
const BOOK = 'LEV-BOEK';
const ALL = [
	{ reference: MUG, quantity: 3 },
	{ reference: BOOK, quantity: 2 },
];

let scene: FollowScene;
let id: number;
afterEach(async () => await scene.close());

/** An order that is in SnelStart. */
const imported = async (
	input: Partial<PlaceOrderInput> = {},
	options: Parameters<typeof followScene>[0] = {},
) => {
	scene = await followScene(options);
	id = scene.place(input);
	await scene.import();
	expect(scene.booked(id)).toHaveLength(1);
	scene.snelStart.clearJournal();
	return scene.prestaShop.backOffice;
};
const outcomes = (changes: OrderChange[]) =>
	changes.map(({ change, outcome }) => `${change} ${outcome}`);
const totals = () => scene.booked(id).map(({ totaalInclusiefBtw }) => totaalInclusiefBtw);
/** What carrying out came to; a second run has to be silent. */
const carriedOut = async () => {
	const { changes } = await scene.follow();
	scene.snelStart.clearJournal();
	const again = await scene.follow();
	expect(scene.writes()).toEqual([]);
	expect(outcomes(again.changes)).toEqual([]);
	return outcomes(changes);
};
/** Why nothing was written of the only change. */
const whyNot = async () => {
	const { changes } = await scene.follow();
	expect(scene.writes()).toEqual([]);
	expect(outcomes(changes)).toHaveLength(1);
	return changes[0].whyNot;
};

describe('refunds that do not say what they are', () => {
	const percent = { vouchers: [{ name: 'PROC10', percent: 10 }] };

	it('takes the voucher off where the shop did', async () => {
		const office = await imported(percent);
		office.refund({ orderId: id, lines: ALL, minusVouchers: true });
		expect(await carriedOut()).toEqual(['refunded carriedOut']);
		const [sold, credit] = totals();
		expect(Math.round((sold + credit) * 100)).toBe(495);
	});

	it('is told of costs that changed while a voucher gives them away, also once it was shipped', async () => {
		scene = await followScene();
		const { backOffice: office } = scene.prestaShop;
		id = scene.place({ vouchers: [{ name: 'GRATIS', freeShipping: true }] });
		for (let more = 0; more < 3; more += 1) scene.place();
		await scene.import();
		const order = scene.prestaShop.state.tables.orders.find((row) => row.id === id)!;
		const paid = order.total_paid_tax_incl;
		office.changeCarrier({ orderId: id, carrierId: 2, shippingTaxExcl: '8.000000' });
		scene.pass();
		scene.prestaShop.changeState(id, 4);
		expect(order.total_paid_tax_incl).toBe(paid);
		const { changes } = await scene.follow();
		expect(changes.map(({ change }) => change)).toEqual(['edited']);
	});

	it('credits goods that come back after others did not, of an order with a voucher', async () => {
		const office = await imported({ vouchers: [{ name: 'EUROS', amountTaxIncl: '2.50' }] });
		const lines = [{ reference: MUG, quantity: 1 }];
		scene.prestaShop.changeState(id, 4);
		office.refund({ orderId: id, lines, restock: false });
		expect(await carriedOut()).toEqual(['refunded carriedOut']);
		office.refund({ orderId: id, lines, restock: true });
		expect(await carriedOut()).toEqual(['refunded carriedOut']);
		const [sold, without, withGoods] = scene.booked(id).map(({ regels }) => regels[0].artikel?.id);
		expect([withGoods === sold, without === sold]).toEqual([true, false]);
	});

	it('credits no more than was paid', async () => {
		const office = await imported(percent);
		office.refund({ orderId: id, lines: ALL, shipping: true });
		expect(await whyNot()).toContain('more than the');
	});

	it('reads the amounts of a module that knows no VAT', async () => {
		const office = await imported();
		office.slipByModule({ orderId: id, lines: [{ reference: MUG, quantity: 1 }] } as never);
		expect(await carriedOut()).toEqual(['refunded carriedOut']);
		expect(totals()).toEqual([81.98, -12.35]);
	});

	it('reads the amounts of a group that sees prices without VAT', async () => {
		const office = await imported();
		office.refund({ orderId: id, lines: [{ reference: BOOK, quantity: 2 }], pricesExclTax: true });
		expect(await carriedOut()).toEqual(['refunded carriedOut']);
		expect(totals()).toEqual([81.98, -39.98]);
	});

	it('leaves a slip without lines to a person', async () => {
		await imported();
		(scene.prestaShop.state.tables.order_slip ??= []).push({
			id: 900,
			id_order: String(id),
			amount: '12.350000',
			order_slip_type: '0',
			total_shipping_tax_incl: '0.000000',
			total_shipping_tax_excl: '0.000000',
			date_add: '2026-11-26 10:00:00',
		});
		expect(await whyNot()).toContain('neither goods nor shipping');
	});

	it('leaves a state that says it was refunded to a person', async () => {
		await imported();
		scene.prestaShop.changeState(id, 7);
		expect(await whyNot()).toContain('does not tell what was paid back');
	});

	it('leaves a slip of a line that is gone to a person', async () => {
		const office = await imported();
		office.refund({ orderId: id, lines: [{ reference: MUG, quantity: 1 }] });
		office.removeLine({ orderId: id, reference: MUG });
		const { changes } = await scene.follow();
		expect(scene.writes()).toEqual([]);
		expect(outcomes(changes)).toEqual(['refunded reported', 'edited reported']);
	});
});

describe('one thing after another', () => {
	it('credits nothing twice that is cancelled and then refunded', async () => {
		const office = await imported();
		scene.process(id, 'Pakbon');
		scene.prestaShop.changeState(id, 6);
		expect(await carriedOut()).toEqual(['cancelled carriedOut']);
		office.refund({ orderId: id, lines: ALL, shipping: true });
		expect(await carriedOut()).toEqual([]);
		expect(totals()).toEqual([81.98, -81.98]);
	});

	it('leaves what is refunded and then cancelled to a person', async () => {
		const office = await imported();
		office.refund({ orderId: id, lines: [{ reference: MUG, quantity: 2 }] });
		expect(await carriedOut()).toEqual(['refunded carriedOut']);
		scene.prestaShop.changeState(id, 6);
		expect(await whyNot()).toContain('€ 24.70 of it is credited already');
	});

	it('imports an order anew that comes back after its sales order went', async () => {
		await imported();
		scene.prestaShop.changeState(id, 6);
		expect(await carriedOut()).toEqual(['cancelled carriedOut']);
		scene.prestaShop.changeState(id, 2);
		await scene.import();
		expect(totals()).toEqual([81.98]);
		expect(await carriedOut()).toEqual([]);
	});

	it('knows which refunds were left out when it was imported', async () => {
		scene = await followScene({
			parameters: {
				Plan: { salesOptions: { refunds: 'leaveOut' } },
				'Follow Up': { salesOptions: { refunds: 'leaveOut' } },
			},
		});
		id = scene.place();
		const office = scene.prestaShop.backOffice;
		office.refund({ orderId: id, lines: [{ reference: MUG, quantity: 1 }] });
		await scene.import();
		expect(totals()).toEqual([69.63]);
		expect(await carriedOut()).toEqual([]);
		office.refund({ orderId: id, lines: [{ reference: BOOK, quantity: 1 }] });
		expect(await carriedOut()).toEqual(['refunded carriedOut']);
		expect(totals()).toEqual([69.63, -19.99]);
	});

	it('is silent about notes, payments and tracking numbers', async () => {
		const office = await imported();
		scene.pass();
		scene.prestaShop.receivePayment({ orderId: id, amount: 5 });
		office.track({ orderId: id, number: '3SABC' });
		expect(await carriedOut()).toEqual([]);
	});

	it('follows each half of a split order by itself', async () => {
		const office = await imported({ split: [[0], [1]] });
		office.refund({ orderId: id, lines: [{ reference: MUG, quantity: 1 }] });
		scene.prestaShop.changeState(id + 1, 6);
		expect(await carriedOut()).toEqual(['refunded carriedOut', 'cancelled carriedOut']);
		expect(scene.booked(id + 1)).toEqual([]);
		expect(totals()[1]).toBe(-12.35);
	});
});

describe('what is not ours', () => {
	it('leaves a sales order under our key that is of another order', async () => {
		await imported();
		const [row] = scene.booked(id);
		scene.touch(row, {
			orderreferentie: 'ANDER',
			omschrijving: 'Andere winkel',
			totaalInclusiefBtw: 12,
			relatie: { id: '00000000-0000-4000-8000-00000000000b', uri: '' },
		});
		scene.prestaShop.changeState(id, 6);
		expect(await whyNot()).toContain('another order');
	});

	it('tells nothing of an order that is to be left alone', async () => {
		await imported(
			{},
			{
				parameters: { 'Follow Up': { salesOptions: { leaveAlone: '1, 2, 3, 4, 5, 6, 7, 8, 9' } } },
			},
		);
		scene.prestaShop.changeState(id, 7);
		const { changes, report } = await scene.follow();
		expect(changes).toEqual([]);
		expect(report.headline).toBe('1 order followed up, 0 changed, 1 left alone');
	});

	it('gives the order it is asked for in the words of its carrier and costs', async () => {
		const office = await imported();
		office.changeCarrier({ orderId: id, carrierId: 2, shippingTaxExcl: '8.000000' } as never);
		expect(await carriedOut()).toEqual(['edited carriedOut']);
	});
});

describe.each(['1.7.8.11', '9.0.3'] as const)('PrestaShop %s', (version) => {
	it('tells the same', async () => {
		const office = await imported({}, { version });
		office.refund({ orderId: id, lines: [{ reference: MUG, quantity: 1 }] });
		expect(await carriedOut()).toEqual(['refunded carriedOut']);
		expect(totals()).toEqual([81.98, -12.35]);
		id = scene.place();
		const gone = scene.place();
		await scene.import();
		office.changeLine({ orderId: id, reference: MUG, quantity: 4 });
		scene.prestaShop.changeState(gone, 6);
		expect(await carriedOut()).toEqual(['edited carriedOut', 'cancelled carriedOut']);
		expect(totals()).toEqual([94.33]);
		expect(scene.booked(gone)).toEqual([]);
	});
});
