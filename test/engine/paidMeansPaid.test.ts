import { beforeScene, type BeforeOptions, type BeforeScene } from './beforeScene';

const AWAITING_WIRE = 10;
const PAID = 2;
const CANCELLED = 6;
/** The dearer half first: PrestaShop then books no payment for the other. */
const SPLIT = { split: [[1], [0]], module: 'ps_wirepayment', payment: 'Bankoverschrijving' };
const LINES = [
	{ reference: 'LEV-MOK', quantity: 3 },
	{ reference: 'LEV-BOEK', quantity: 2 },
];

describe.each(['1.6.1.24', '1.7.8.11', '8.2.1', '9.0.3'] as const)(
	'paid means paid, PrestaShop %s',
	(version) => {
		let scene: BeforeScene;
		afterEach(async () => await scene.close());

		/** A shop with states that a module made of its own, by name. */
		const open = async (
			states: Array<{ id: number; name: string; paid?: string; logable?: string }> = [],
			options: BeforeOptions = {},
		) => {
			scene = await beforeScene({ version, ...options });
			scene.pass(30);
			const wire = scene.prestaShop.state.tables.order_states.find(
				({ id }) => id === AWAITING_WIRE,
			)!;
			for (const { id, name, paid = '0', logable = '0' } of states) {
				const names = ['1', '2'].map((language) => ({ id: language, value: name }));
				const mails = ['1', '2'].map((language) => ({ id: language, value: '' }));
				const own = { paid, logable, invoice: '0', module_name: 'mollie' };
				scene.prestaShop.state.tables.order_states.push({
					...wire,
					...own,
					id,
					name: names,
					template: mails,
				});
			}
		};
		const salesOrders = () => scene.snelStart.state.verkooporders.length;
		const later = (order: number, ...states: number[]) => {
			for (const state of states) {
				scene.pass(3);
				scene.prestaShop.changeState(order, state);
			}
		};

		it.each(['Completed', 'Partially shipped', 'Mollie partially refunded', 'partial refunded'])(
			'imports an order that was paid and that a module moved on to "%s"',
			async (name) => {
				await open([{ id: 30, name }]);
				const order = scene.place({ stateId: AWAITING_WIRE });
				later(order, PAID, 30);
				const run = await scene.run();
				expect(run.of(order)?.outcome).toBe('created');
				expect(run.of(order)?.notices).toEqual([]);
				await scene.run();
				expect(salesOrders()).toBe(1);
			},
		);

		it.each([
			'Chargeback',
			'Refunded by Mollie',
			'Geannuleerd door betaaldienst',
			'Payment failed',
		])('lets an order wait that was paid and that a module moved on to "%s"', async (name) => {
			await open([{ id: 30, name }]);
			const order = scene.place({ stateId: AWAITING_WIRE });
			later(order, PAID, 30);
			const run = await scene.run();
			expect(run.of(order)?.outcome).toBe('waiting');
			expect(salesOrders()).toBe(0);
		});

		it.each(['Klarna payment authorized', 'Billie: betaling geautoriseerd', 'Pay. Geautoriseerd'])(
			'imports an authorised payment, whose state is marked as paid: "%s"',
			async (name) => {
				await open([{ id: 31, name, paid: '1', logable: '1' }]);
				const order = scene.place({ stateId: 31 });
				expect((await scene.run()).of(order)?.outcome).toBe('created');
			},
		);

		it.each(['MultiSafepay chargeback', 'Buckaroo: terugbetaald', 'Klarna geannuleerd'])(
			'never imports an order of which the money is gone, though its state is marked as paid: "%s"',
			async (name) => {
				await open([{ id: 31, name, paid: '1', logable: '1' }]);
				const order = scene.place({ stateId: AWAITING_WIRE });
				later(order, PAID, 31);
				const run = await scene.run();
				expect(run.of(order)?.outcome).toBe('waiting');
				expect(run.of(order)?.summary).toContain(`"${name}" says that no money came`);
				expect(salesOrders()).toBe(0);
			},
		);

		it('imports an order whose payments cover its total, and says of one that they do not what came in', async () => {
			await open();
			const [whole, half] = [0, 1].map(() => scene.place({ stateId: AWAITING_WIRE }));
			const total = Number(
				scene.prestaShop.state.tables.orders.find(({ id }) => id === whole)!.total_paid_tax_incl,
			);
			scene.pass(5);
			scene.prestaShop.receivePayment({ orderId: whole, amount: total });
			scene.prestaShop.receivePayment({ orderId: half, amount: 10 });
			const run = await scene.run();
			expect(run.of(whole)?.outcome).toBe('created');
			expect(run.of(half)?.outcome).toBe('waiting');
			expect(run.of(half)?.summary).toContain(`€ 10.00 of € ${total.toFixed(2)} was received`);
		});

		it('counts a payment once that the shop wrote down twice, and none that went back whole', async () => {
			await open([{ id: 30, name: 'Completed' }]);
			const [twice, back] = [0, 1].map(() => scene.place({ stateId: AWAITING_WIRE }));
			const total = Number(
				scene.prestaShop.state.tables.orders.find(({ id }) => id === twice)!.total_paid_tax_incl,
			);
			const half = Math.ceil(total * 50) / 100;
			scene.pass(5);
			for (let times = 0; times < 2; times += 1) {
				scene.prestaShop.receivePayment({ orderId: twice, amount: half, transactionId: 'tr_1' });
			}
			later(back, PAID, 30);
			scene.prestaShop.receivePayment({ orderId: back, amount: -total });
			const run = await scene.run();
			expect(run.of(twice)?.summary).toContain(
				`€ ${half.toFixed(2)} of € ${total.toFixed(2)} was received`,
			);
			expect([twice, back].map((id) => run.of(id)?.outcome)).toEqual(['waiting', 'waiting']);
			expect(salesOrders()).toBe(0);
		});

		it('tells with amounts what was paid too much', async () => {
			await open();
			const order = scene.place({ stateId: AWAITING_WIRE });
			scene.pass(5);
			scene.prestaShop.receivePayment({ orderId: order, amount: 100 });
			const found = (await scene.run()).of(order);
			expect(found?.outcome).toBe('created');
			expect(found?.notices.map(({ code }) => code)).toEqual(['payment-differs']);
			expect(found?.notices[0].message).toContain('€ 100.00');
		});

		it('does not count a payment from before the order was cancelled and reopened', async () => {
			await open([{ id: 30, name: 'Completed' }]);
			const order = scene.place({ stateId: AWAITING_WIRE });
			later(order, PAID, CANCELLED, AWAITING_WIRE);
			expect((await scene.run()).of(order)?.outcome).toBe('waiting');
			expect(salesOrders()).toBe(0);
		});

		it('goes by the state of each half of a split order that is paid by bank', async () => {
			await open();
			const first = scene.place({ lines: LINES, ...SPLIT, stateId: AWAITING_WIRE });
			const second = first + 1;
			later(first, PAID);
			const run = await scene.run();
			expect(run.of(first)?.outcome).toBe('created');
			expect(run.of(second)?.outcome).toBe('waiting');
			later(second, PAID);
			const after = await scene.run();
			expect(after.of(second)?.outcome).toBe('created');
			expect(after.of(second)?.notices.filter(({ code }) => code === 'payment-differs')).toEqual(
				[],
			);
			const rows = scene.prestaShop.state.tables.order_payments;
			expect(rows).toHaveLength(1);
		});

		it('keeps to the states the owner chose', async () => {
			const parameters = { 'Get Web Orders': { statesToImport: ['2'] } };
			await open([{ id: 30, name: 'Completed' }], { parameters });
			const order = scene.place({ stateId: AWAITING_WIRE });
			later(order, PAID, 30);
			expect((await scene.run()).of(order)?.outcome).toBe('waiting');
		});

		it('waits as before without the right to read the history, and says so once', async () => {
			await open([{ id: 30, name: 'Completed' }], { without: ['order_histories'] });
			const order = scene.place({ stateId: AWAITING_WIRE });
			later(order, PAID, 30);
			const run = await scene.run();
			expect(run.of(order)?.outcome).toBe('waiting');
			const told = run.report.hints.filter((hint) => hint.includes("'order_histories'"));
			expect(told).toHaveLength(1);
		});

		it('goes by the history without the right to read payments', async () => {
			await open([{ id: 30, name: 'Completed' }], { without: ['order_payments'] });
			const order = scene.place({ stateId: AWAITING_WIRE });
			later(order, PAID, 30);
			const run = await scene.run();
			expect(run.of(order)?.outcome).toBe('created');
			expect(run.report.hints.join()).toContain("may not read 'order_payments'");
		});

		it('assumes by hand what was paid before the start and moved on by a module', async () => {
			await open([{ id: 30, name: 'Completed' }]);
			const order = scene.placeBefore(20, { stateId: AWAITING_WIRE });
			scene.pass(-10 * 1440);
			scene.prestaShop.changeState(order, PAID);
			scene.prestaShop.changeState(order, 30);
			scene.pass(10 * 1440);
			const run = await scene.run();
			expect(run.of(order)).toBeUndefined();
			expect(run.fence.assumedByHand?.orders).toBe(1);
			expect(run.quantity('LEV-MOK')).toBe(50);
		});

		it('asks nothing more for orders that wait for their first payment', async () => {
			await open();
			scene.place({ stateId: AWAITING_WIRE });
			await scene.run();
			const asked = scene.prestaShop.journal.filter(({ path }) =>
				/order_histories|order_payments/.test(path),
			);
			expect(asked).toEqual([]);
		});
	},
);
