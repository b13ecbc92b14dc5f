import { beforeScene, type BeforeOptions, type BeforeScene } from './beforeScene';

const AWAITING_WIRE = 10;
const PAID = 2;

describe.each(['1.7.8.11', '8.2.1', '9.0.3'] as const)(
	'orders of PrestaShop %s that were placed before the start',
	(version) => {
		let scene: BeforeScene;
		const open = async (options: BeforeOptions = {}) =>
			(scene = await beforeScene({ version, ...options }));
		afterEach(async () => await scene.close());
		const unpaid = (days: number) => scene.placeBefore(days, { stateId: AWAITING_WIRE });
		const salesOrders = () => scene.snelStart.state.verkooporders.length;

		it('hold what they took while they wait, and say why', async () => {
			await open();
			const order = unpaid(20);
			const run = await scene.run();
			expect(run.of(order)).toMatchObject({ outcome: 'waiting', holdsStock: true });
			expect(run.of(order)?.summary).toContain('placed before the start');
			expect(salesOrders()).toBe(0);
			expect(run.quantity('LEV-MOK')).toBe(47);
			expect((await scene.run()).quantity('LEV-MOK')).toBe(47);
		});

		it('are imported once they are paid, and once only', async () => {
			await open();
			const order = unpaid(20);
			await scene.run();
			scene.pass(60);
			scene.prestaShop.changeState(order, PAID);
			const run = await scene.run();
			expect(run.of(order)?.outcome).toBe('created');
			expect(run.quantity('LEV-MOK')).toBe(47);
			await scene.run();
			expect(salesOrders()).toBe(1);
		});

		it('hold nothing and are listed when they were paid before it', async () => {
			await open();
			const orders = Array.from({ length: 23 }, (_, place) => scene.placeBefore(30 - place));
			const shipped = scene.placeBefore(2);
			scene.pass(30);
			scene.prestaShop.changeState(shipped, 4);
			const { fence, report, ...run } = await scene.run();
			expect(run.orders).toEqual([]);
			expect(fence.assumedByHand?.orders).toBe(24);
			expect(fence.assumedByHand?.newest).toHaveLength(20);
			expect(fence.assumedByHand?.newest[0]).toMatchObject({ orderId: String(shipped) });
			expect(report.hints.join()).toMatch(/24 web orders .* assumed typed over by hand/);
			expect(report.hints.join()).toContain('and 4 more');
			expect(report.attention).toBe(false);
			expect(salesOrders()).toBe(0);
			expect(run.quantity('LEV-MOK')).toBe(50);
			expect(orders).toHaveLength(23);
		});

		it('are not listed when SnelStart has them', async () => {
			await open();
			const [typed, missing] = [scene.placeBefore(5), scene.placeBefore(4)];
			scene.pass(30);
			const imported = scene.place();
			await scene.run();
			const { reference } = scene.prestaShop.state.tables.orders.find(({ id }) => id === typed)!;
			const row = scene.snelStart.state.verkooporders[0];
			scene.snelStart.state.verkooporders.push({
				...row,
				id: '00000000-0000-4000-8000-0000000000aa',
				nummer: 90001,
				betalingskenmerk: '',
				orderreferentie: String(reference),
				omschrijving: 'Getypt',
			});
			const { fence, of } = await scene.run();
			expect(fence.assumedByHand).toMatchObject({
				orders: 1,
				newest: [{ orderId: String(missing) }],
			});
			expect(of(imported)).toBeUndefined();
		});

		it('go by the invoice of the shop where the history may not be read', async () => {
			await open({ without: ['order_histories'] });
			const [late, early] = [unpaid(20), scene.placeBefore(3)];
			scene.pass(60);
			scene.prestaShop.changeState(late, PAID);
			scene.prestaShop.changeState(early, 4);
			const run = await scene.run();
			expect(run.of(late)?.outcome).toBe('created');
			expect(run.of(early)).toBeUndefined();
			expect(run.fence.assumedByHand?.orders).toBe(1);
			expect(run.report.hints.join()).toContain("may not read 'order_histories'");
		});

		it('wait, hold and are told where nothing says when they were paid', async () => {
			await open({ without: ['order_histories'] });
			const order = scene.placeBefore(3);
			const row = scene.prestaShop.state.tables.orders.find(({ id }) => id === order)!;
			scene.pass(60);
			scene.prestaShop.changeState(order, 4);
			row.invoice_date = '0000-00-00 00:00:00';
			const run = await scene.run();
			expect(run.of(order)).toMatchObject({ outcome: 'waiting', holdsStock: true });
			expect(run.of(order)?.problems.map(({ code }) => code)).toEqual(['payment-moment-unknown']);
			expect(run.of(order)?.problems[0].fix).toContain(`PS-${order}`);
			expect(run.report.attentionReasons.join()).toContain('paid before');
			expect(salesOrders()).toBe(0);
			expect(run.quantity('LEV-MOK')).toBe(47);
		});

		it('are looked at no further back than is told', async () => {
			await open({
				parameters: { 'Get Web Orders': { options: { lookBackBeforeStartDays: 30 } } },
			});
			const [near, far] = [unpaid(20), unpaid(40)];
			const run = await scene.run();
			expect(run.of(near)?.outcome).toBe('waiting');
			expect(run.of(far)).toBeUndefined();
			expect(run.report.hints.join()).toMatch(/placed before .* not looked at/);
			expect(run.fence.placedSince).toBeDefined();
		});
	},
);
