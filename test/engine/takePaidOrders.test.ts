import { ActiveWorkflow, prestaShopCredential, runWorkflow } from '../../lab/engine';
import { startPrestaShop, type PrestaShopSimulator } from '../../lab/simulators/prestashop';
import { smallShop } from '../contract/prestashop/smallShop';

const TEMPLATE = 'take-paid-orders-in-hand';
const TRIGGER = 'When an Order Is Paid';
const PAID = 2;
const IN_PREPARATION = '3';

describe('the template that takes paid orders in hand', () => {
	let shop: PrestaShopSimulator;
	beforeEach(async () => {
		shop = await startPrestaShop({ seed: smallShop() });
		shop.placeOrder({ lines: [{ reference: 'MOK', quantity: 1 }] });
	});
	afterEach(async () => await shop.close());

	const options = (state?: string) => ({
		credentials: prestaShopCredential(shop),
		choices: state === undefined ? [] : [{ on: { node: 'Take in Hand' }, parameters: { state } }],
	});
	const run = async (state?: string) => await runWorkflow(TEMPLATE, options(state));

	it('takes an order in hand once, when it is paid', async () => {
		const active = new ActiveWorkflow(TEMPLATE, options(IN_PREPARATION));
		expect(await active.poll(TRIGGER)).toBeNull();
		const lines = [{ reference: 'MOK', quantity: 1 }];
		const { orderId } = shop.placeOrder({ lines, stateId: PAID });
		expect((await active.poll(TRIGGER))?.status).toBe('success');
		const [before, order] = shop.state.tables.orders;
		expect([order.id, order.current_state]).toEqual([orderId, IN_PREPARATION]);
		expect(before.current_state).not.toBe(IN_PREPARATION);
		expect(await active.poll(TRIGGER)).toBeNull();
	});

	it('gives the order the state that was chosen, once, and leaves a note on it', async () => {
		const first = await run(IN_PREPARATION);
		expect(first.error).toBeUndefined();
		const { orders, customer_messages: messages, order_histories: lines } = shop.state.tables;
		expect(orders[0].current_state).toBe(IN_PREPARATION);
		expect(messages).toMatchObject([
			{ message: `Order ${String(orders[0].reference)}: taken in hand`, private: '1' },
		]);
		const before = lines.length;
		await run(IN_PREPARATION);
		expect(lines).toHaveLength(before);
	});

	it('writes nothing as everybody imports it, and names what is to be chosen', async () => {
		const { error } = await run();
		expect(error?.message).toContain("'State Name or ID'");
		expect(shop.journal.filter(({ method }) => method !== 'GET')).toEqual([]);
	});
});
