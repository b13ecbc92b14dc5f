import { prestaShopCredential } from '../../lab/engine';
import {
	prestaShopVersions,
	startPrestaShop,
	type PrestaShopSimulator,
	type PrestaShopVersion,
} from '../../lab/simulators/prestashop';
import { smallShop } from '../contract/prestashop/smallShop';
import { runRecords, THE_RECORD, type Fields } from './runRecords';

let shop: PrestaShopSimulator;
afterEach(async () => await shop.close());

const open = async (version: PrestaShopVersion = '8.2.1') => {
	shop = await startPrestaShop({ version, seed: smallShop(version) });
};

const run = async (
	operation: string,
	parameters: object,
	items: Fields[],
	onError?: 'continueRegularOutput',
) =>
	await runRecords({
		node: 'prestaShop',
		credentials: prestaShopCredential(shop),
		resource: 'order',
		...{ operation, parameters: { ...THE_RECORD, ...parameters }, items, onError },
	});

const byReference = { record: { __rl: true, mode: 'reference', value: '={{ $json.reference }}' } };
const place = (more: object = {}) =>
	shop.placeOrder({ lines: [{ reference: 'MOK', quantity: 2 }], ...more });
const rows = (table: string) => shop.state.tables[table] ?? [];
const writes = () => shop.journal.filter(({ method }) => method !== 'GET');
const idOf = ({ orderId }: { orderId: number }) => ({ id: String(orderId) });

describe.each(prestaShopVersions)('orders of PrestaShop %s', (version) => {
	beforeEach(async () => await open(version));

	it('come with what belongs to them, each its own', async () => {
		const orders = [place(), place({ stateId: 10 }), place({ payment: 'iDEAL' })];
		const include = ['customer', 'lines', 'payments', 'state', 'deliveryAddress', 'history'];
		const items = [2, 0, 1].map((at) => idOf(orders[at]));
		const { items: got } = await run('get', { options: { include } }, items);

		expect(got.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
		for (const one of got) {
			expect(JSON.stringify(one)).not.toMatch(/secure_key|passwd/);
			expect(one).toMatchObject({
				customer: { id: one.id_customer },
				deliveryAddress: { id: one.id_address_delivery },
				lines: [{ id_order: one.id, product_reference: 'MOK', product_quantity: '2' }],
				state: { id: one.current_state },
			});
		}
		expect((got[2].payments as Fields[]).length).toBe(0);
		expect(got[0].payments).toMatchObject([{ order_reference: got[0].reference }]);
	});

	it('are found by conditions, the newest first', async () => {
		[10, 2, 10, 2, 2].forEach((stateId) => place({ stateId }));
		const condition = [
			{ field: 'current_state', comparison: 'isOneOf', value: '={{ $json.states }}' },
			{ field: 'date_add', comparison: 'atLeast', value: '2020-01-01' },
		];
		const { items, paired, error } = await run(
			'getMany',
			{ filters: { condition }, limit: '={{ $json.limit }}', options: { newestFirst: true } },
			[
				{ states: '2', limit: 2 },
				{ states: '10, 12', limit: 9 },
			],
		);
		expect(error).toBeUndefined();
		expect(items.map(({ id }) => Number(id))).toEqual([5, 4, 3, 1]);
		expect(paired).toEqual([0, 0, 1, 1]);
	});

	it('get the state of their item once, and it tells what came of it', async () => {
		const orders = [place({ stateId: 10 }), place({ stateId: 10 }), place()];
		const items = orders.map((one, at) => ({ ...idOf(one), state: ['2', '6', '2'][at] }));
		const { items: told } = await run('updateState', { state: '={{ $json.state }}' }, items);

		expect(told).toMatchObject([
			{ id: items[0].id, stateBefore: '10', state: '2', changed: true, mailSent: false },
			{ id: items[1].id, stateBefore: '10', state: '6', changed: true },
			{ id: items[2].id, stateBefore: '2', state: '2', changed: false },
		]);
		expect(rows('orders').map(({ current_state }) => String(current_state))).toEqual([
			'2',
			'6',
			'2',
		]);
		expect(writes()).toHaveLength(2);
	});

	it('are not given a state twice when the answer is lost', async () => {
		const placed = place({ stateId: 10 });
		const before = rows('order_histories').length;
		shop.addFault({ kind: 'lostReply', match: { method: 'POST' } });
		const { items } = await run('updateState', { state: '2' }, [idOf(placed)]);

		expect(items).toMatchObject([{ state: '2', changed: true }]);
		expect(rows('order_histories')).toHaveLength(before + 1);
	});

	it('get no state that the shop does not have', async () => {
		const placed = place({ stateId: 10 });
		const { error } = await run('updateState', { state: '999' }, [idOf(placed)]);
		expect(error?.message).toContain('no order state with the ID 999');
		expect(writes()).toEqual([]);
	});

	it('get payments by their reference, a transaction once', async () => {
		const [first, second] = [place({ stateId: 10 }), place({ stateId: 10 })];
		const pay = {
			...byReference,
			amount: '={{ $json.amount }}',
			options: { transactionId: '={{ $json.tr }}', date: '2026-11-23T12:00:00Z' },
		};
		const items = [
			{ reference: first.reference, amount: 12.5, tr: 'tr_1' },
			{ reference: second.reference, amount: '7.00', tr: 'tr_2' },
			{ reference: first.reference, amount: '12.50', tr: 'tr_1' },
		];
		const { items: made, error } = await run('addPayment', pay, items);
		expect(error).toBeUndefined();
		expect(made.map(({ created }) => created)).toEqual([true, true, false]);
		expect(made[2].id).toBe(made[0].id);
		expect(made[0]).toMatchObject({ order_reference: first.reference, transaction_id: 'tr_1' });
		expect(rows('order_payments')).toHaveLength(2);
		expect(rows('order_payments')[0]).toMatchObject({ date_add: '2026-11-23 13:00:00' });

		const other = await run('addPayment', pay, [{ ...items[0], amount: '13' }]);
		expect(other.error?.message).toContain("has a payment 'tr_1' of 12.5");
		const { context } = other.error as unknown as { context: { nl: Record<string, string> } };
		expect(context.nl.message).toContain("heeft een betaling 'tr_1' van 12,5");
		expect(context.nl.description).toContain('er is niets geboekt');
	});

	it('get the tracking number of their item, and everything else of the shipment stays', async () => {
		const orders = [place(), place()];
		const before = JSON.parse(JSON.stringify(rows('order_carriers'))) as Fields[];
		const items = orders.map((one, at) => ({ ...idOf(one), number: `3SAB${at}` }));
		const set = { trackingNumber: '={{ $json.number }}', options: { sendMail: true } };
		const { items: told, error } = await run('setTrackingNumber', set, items);

		expect(error).toBeUndefined();
		expect(told).toMatchObject([
			{ id_order: items[0].id, tracking_number: '3SAB0', changed: true, mailSent: true },
			{ id_order: items[1].id, tracking_number: '3SAB1', changed: true },
		]);
		expect(rows('order_carriers')).toMatchObject(
			before.map((row, at) => ({ ...row, tracking_number: `3SAB${at}` })),
		);
		expect(writes().every(({ query }) => query.includes('sendemail=1'))).toBe(true);
		const again = await run('setTrackingNumber', set, items);
		expect(again.items).toMatchObject([{ changed: false, mailSent: false }, { changed: false }]);
		expect(writes()).toHaveLength(2);
	});

	it('get messages in one conversation each', async () => {
		const orders = [place(), place()];
		const items = [
			{ ...idOf(orders[0]), text: 'Verkooporder 1001 €' },
			{ ...idOf(orders[1]), text: 'Verkooporder 1002' },
			{ ...idOf(orders[0]), text: 'Nog iets' },
		];
		const { items: made, error } = await run('addMessage', { message: '={{ $json.text }}' }, items);
		expect(error).toBeUndefined();
		expect(rows('customer_threads').map(({ id_order }) => String(id_order))).toEqual(
			orders.map(({ orderId }) => String(orderId)),
		);
		expect(made.map(({ message, private: hidden }) => [message, hidden])).toEqual(
			items.map(({ text }) => [text, '1']),
		);
		expect(made[2].id_customer_thread).toBe(made[0].id_customer_thread);
		expect(JSON.stringify(made)).not.toContain('token');
	});

	it('tell their credit slips', async () => {
		const [refunded, whole] = [place(), place()];
		shop.backOffice.refund({
			orderId: refunded.orderId,
			lines: [{ reference: 'MOK', quantity: 1 }],
		} as never);
		const { items, paired } = await run('getCreditSlips', {}, [idOf(whole), idOf(refunded)]);
		expect(items).toMatchObject([
			{ reference: refunded.reference, id_order: String(refunded.orderId) },
		]);
		expect(paired).toEqual([1]);
	});
});

describe('an order that is not the only one', () => {
	beforeEach(async () => await open());

	it('is not named by a reference that several have', async () => {
		const split = [[0], [1]];
		const lines = [
			{ reference: 'MOK', quantity: 1 },
			{ reference: 'BOEK', quantity: 1 },
		];
		const { reference } = shop.placeOrder({ lines, split });
		const { error } = await run('updateState', { ...byReference, state: '4' }, [{ reference }]);
		expect(error?.message).toContain('has 2 orders with the reference');
		expect(writes()).toEqual([]);
	});

	it('fails alone', async () => {
		const placed = place({ stateId: 10 });
		const items = [{ id: '77' }, idOf(placed), { id: 'x' }];
		const { items: told, paired } = await run(
			'updateState',
			{ state: '2' },
			items,
			'continueRegularOutput',
		);
		expect(told).toMatchObject([
			{ error: 'The shop has no order with the ID 77' },
			{ changed: true },
			{ error: expect.stringContaining('is no ID of a order') as string },
		]);
		expect(paired).toEqual([0, 1, 2]);
	});
});
