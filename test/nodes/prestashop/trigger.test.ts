import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';

import {
	prestaShopVersions,
	startPrestaShop,
	type OrderPlaced,
	type PrestaShopSimulator,
	type PrestaShopVersion,
} from '../../../lab/simulators/prestashop';
import { pollShop } from '../../../nodes/PrestaShop/trigger/pollShop';
import { smallShop } from '../../contract/prestashop/smallShop';
import { PollingTrigger } from '../shared/pollingTrigger';
import { dropDownContext } from './support/loadOptions';

type Item = Record<string, unknown> & { id: string };

let shop: PrestaShopSimulator;

const triggerOf = (parameters: IDataObject) =>
	new PollingTrigger<Item>(pollShop, dropDownContext(shop), parameters);

afterEach(async () => await shop.close());

const START = Date.parse('2026-10-25T00:30:00Z');
let now = START;
const pass = (seconds: number) => {
	now += seconds * 1000;
	shop.setSwitches({ now: new Date(now).toISOString() });
};

const open = async (version: PrestaShopVersion = '8.2.1') => {
	shop = await startPrestaShop({ version, seed: smallShop(version) });
	now = START;
	pass(0);
};

const mug = [{ reference: 'MOK', quantity: 1 }];
const place = (more: object = {}) => shop.placeOrder({ lines: mug, stateId: 10, ...more });
const ids = (items: Item[]) => items.map(({ id }) => id);

/** A trigger that has polled once, as n8n does when the workflow is switched on. */
const on = async (event: string, more: IDataObject = {}) => {
	const trigger = triggerOf({ event, ...more });
	expect(await trigger.poll()).toEqual([]);
	return trigger;
};

describe.each(prestaShopVersions)('a trigger on PrestaShop %s', (version) => {
	beforeEach(async () => await open(version));

	it('starts from now, says so, and tells each new order once with what belongs to it', async () => {
		place();
		const trigger = await on('orderNew', { options: { include: ['lines'] } });
		expect(trigger.log.join()).toContain('watches from now on');
		expect(await trigger.poll()).toEqual([]);
		const [first, second] = [place(), place()];
		const told = await trigger.poll();
		expect(ids(told)).toEqual([first, second].map(({ orderId }) => String(orderId)));
		expect(told[0]).toMatchObject({ event: 'orderNew', lines: [{ product_reference: 'MOK' }] });
		expect(JSON.stringify(told)).not.toContain('secure_key');
		expect(await trigger.poll()).toEqual([]);
	});

	it('tells an order that is still being written when it is whole, and one that comes late', async () => {
		const trigger = await on('orderNew');
		const late = place({ commitLater: true });
		const half = place({ halfBuiltRows: 0 });
		const whole = place();
		expect(ids(await trigger.poll())).toEqual([String(whole.orderId)]);
		half.complete();
		pass(7200);
		expect(ids(await trigger.poll())).toEqual([String(half.orderId)]);
		late.complete();
		expect(ids(await trigger.poll())).toEqual([String(late.orderId)]);
		expect(await trigger.poll()).toEqual([]);
	});

	it('tells each state that was reached, also one that was left again, and payment once', async () => {
		const [state, paid, cancelled] = [
			await on('orderState', { states: ['6', '2'] }),
			await on('orderPaid'),
			await on('orderCancelled'),
		];
		const { orderId } = place();
		shop.changeState(orderId, 2);
		shop.changeState(orderId, 6);
		shop.changeState(orderId, 2);
		shop.changeState(orderId, 3);
		const reached = await state.poll();
		expect(reached.map(({ history }) => (history as Item).id_order_state)).toEqual(['2', '6', '2']);
		expect(ids(await paid.poll())).toEqual([String(orderId)]);
		expect(ids(await cancelled.poll())).toEqual([String(orderId)]);
		shop.changeState(orderId, 4);
		for (const trigger of [state, paid, cancelled]) expect(await trigger.poll()).toEqual([]);
	});

	it('tells what was given back by slip, else by state', async () => {
		const [slipped, stated] = [place({ stateId: 2 }), place({ stateId: 2 })];
		const trigger = await on('orderRefunded');
		shop.backOffice.refund({
			orderId: slipped.orderId,
			lines: [{ reference: 'MOK', quantity: 1 }],
		} as never);
		shop.changeState(slipped.orderId, 7);
		shop.changeState(stated.orderId, 7);
		const told = await trigger.poll();
		expect(told).toMatchObject([
			{ id: String(slipped.orderId), creditSlip: { id_order: String(slipped.orderId) } },
			{ id: String(stated.orderId), history: { id_order_state: '7' } },
		]);
		expect(await trigger.poll()).toEqual([]);
	});

	it('tells changes of what was there, in the hour that happens twice too', async () => {
		const [old, other] = [place(), place()];
		pass(86_400 * 2);
		now = START;
		pass(0);
		const trigger = await on('orderChanged');
		expect(await trigger.poll()).toEqual([]);
		shop.changeState(old.orderId, 3);
		expect(ids(await trigger.poll())).toEqual([String(old.orderId)]);
		pass(3600);
		shop.changeState(other.orderId, 3);
		const fresh = place();
		expect(ids(await trigger.poll())).toEqual([String(other.orderId)]);
		pass(1);
		shop.changeState(fresh.orderId, 3);
		shop.changeState(old.orderId, 4);
		expect(ids(await trigger.poll())).toEqual([old, fresh].map(({ orderId }) => String(orderId)));
		pass(86_400);
		expect(await trigger.poll()).toEqual([]);
	});

	it('sweeps stock at its own pace', async () => {
		const trigger = await on('stockChanged', { sweepMinutes: 60 });
		shop.setQuantity('MOK', 4);
		pass(600);
		expect(await trigger.poll()).toEqual([]);
		pass(3000);
		expect(await trigger.poll()).toMatchObject([{ id_product: '1', before: 10, quantity: 4 }]);
		pass(3600);
		expect(await trigger.poll()).toEqual([]);
	});

	it('shows a sample when tested by hand, and moves nothing', async () => {
		const trigger = triggerOf({ event: 'orderNew' });
		await expect(trigger.poll('manual')).rejects.toThrow('no order yet');
		const { orderId } = place();
		expect(ids(await trigger.poll('manual'))).toEqual([String(orderId)]);
		expect(trigger.kept).toBe('{}');
	});
});

describe('a trigger that is set otherwise, or whose cursor is lost', () => {
	beforeEach(async () => await open());

	it('starts from now', async () => {
		const trigger = await on('orderNew');
		place();
		trigger.kept = '{}';
		expect(await trigger.poll()).toEqual([]);
		expect(trigger.log).toHaveLength(2);
		const { orderId } = place();
		expect(ids(await trigger.poll())).toEqual([String(orderId)]);
	});

	it('keeps its place when a poll fails', async () => {
		const trigger = await on('orderNew');
		const { orderId } = place();
		shop.setSwitches({ webserviceEnabled: false });
		await expect(trigger.poll()).rejects.toThrow('switched off');
		shop.setSwitches({ webserviceEnabled: true });
		expect(ids(await trigger.poll())).toEqual([String(orderId)]);
	});

	it('tells new products and customers and changes of a product', async () => {
		const [made, changed, people] = [
			await on('productNew'),
			await on('productChanged'),
			await on('customerNew'),
		];
		shop.state.tables.products.push({ id: 9, reference: 'NIEUW', date_upd: '2026-10-25 02:31:00' });
		Object.assign(shop.state.tables.products[0], {
			price: '9.000000',
			date_upd: '2026-10-25 02:31:00',
		});
		place({ customer: { email: 'nieuw@example.nl', firstname: 'An', lastname: 'Bos' } });
		expect(ids(await made.poll())).toEqual(['9']);
		expect(ids(await changed.poll())).toEqual(['1']);
		const [customer] = await people.poll();
		expect(customer).toMatchObject({ email: 'nieuw@example.nl' });
		expect(customer).not.toHaveProperty('passwd');
	});
});

describe('triggers while a shop lives', () => {
	type Happening = { what: number; which: number; pass: number };
	const happening: fc.Arbitrary<Happening> = fc.record({
		what: fc.nat(7),
		which: fc.nat(),
		pass: fc.constantFrom(0, 0, 1, 60, 1800),
	});
	const STATES = [2, 3, 6, 10];
	const NOTHING: Happening = { what: 6, which: 0, pass: 0 };

	it('tell each order, each state and each payment once, whatever happens between two requests', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(happening, { minLength: 5, maxLength: 60 }), async (drawn) => {
				const happenings = [...drawn];
				await open('9.0.3');
				const unfinished: OrderPlaced[] = [];
				const told = { orders: [] as string[], histories: [] as string[], paid: [] as string[] };
				const triggers = [await on('orderNew'), await on('orderState'), await on('orderPaid')];
				const before = shop.state.tables.order_histories?.length ?? 0;
				const pollAll = async () => {
					told.orders.push(...ids(await triggers[0].poll()));
					const reached = await triggers[1].poll();
					told.histories.push(...reached.map(({ history }) => (history as Item).id));
					told.paid.push(...ids(await triggers[2].poll()));
				};
				/** Does the next thing; true where it is the trigger's turn. */
				const take = (): boolean => {
					const { what, which, pass: seconds } = happenings.pop() ?? NOTHING;
					pass(seconds);
					const orders = shop.state.tables.orders ?? [];
					const built = orders.filter(({ current_state }) => Number(current_state) !== 0);
					if (what === 0) place();
					else if (what === 1) unfinished.push(place({ commitLater: true }));
					else if (what === 2) unfinished.push(place({ halfBuiltRows: 0 }));
					else if (what === 3)
						unfinished.splice(which % (unfinished.length || 1), 1)[0]?.complete();
					else if (what === 4) unfinished[which % (unfinished.length || 1)]?.next();
					else if (what === 5 && built.length > 0) {
						shop.changeState(built[which % built.length].id, STATES[which % STATES.length]);
					} else return true;
					return false;
				};
				for (const trigger of triggers) trigger.meanwhile = () => void take();
				while (happenings.length > 0) if (take()) await pollAll();
				for (const trigger of triggers) trigger.meanwhile = () => {};
				unfinished.forEach((one) => one.complete());
				await pollAll();
				await pollAll();
				const { orders = [], order_histories: lines = [] } = shop.state.tables;
				const paid = lines.filter(({ id_order_state }) =>
					['2', '3'].includes(String(id_order_state)),
				);
				const sorted = (list: Array<string | number>) => list.map(String).sort();
				await shop.close();

				expect(sorted(told.orders)).toEqual(sorted(orders.map(({ id }) => id)));
				expect(sorted(told.histories)).toEqual(sorted(lines.slice(before).map(({ id }) => id)));
				expect(sorted(told.paid)).toEqual(
					sorted([...new Set(paid.map(({ id_order }) => String(id_order)))]),
				);
			}),
			{ numRuns: 25 },
		);
	}, 120_000);
});
