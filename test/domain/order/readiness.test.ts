import type { OrderState } from '../../../domain/order/read/orderState';
import { NOT_PROVEN } from '../../../domain/order/read/paidProof';
import { linesAddUp } from '../../../domain/order/read/linesAddUp';
import { readinessOf, type ReadinessSettings } from '../../../domain/order/read/readiness';
import { order as webOrder } from './fixtures';
import { webOrdersFromExport } from './webOrdersFromExport';

describe('whether an order is ready', () => {
	const states = new Map<string, OrderState>([
		['2', { id: '2', name: 'Payment accepted', paid: true, final: null, undoesPayment: false }],
		[
			'10',
			{
				id: '10',
				name: 'Awaiting bank wire payment',
				paid: false,
				final: null,
				undoesPayment: false,
			},
		],
	]);
	const settings: ReadinessSettings = {
		statesToImport: [],
		importRules: [],
		minimumAgeSeconds: 60,
	};
	const lines = [{ totalExcl: '10.000000' }];
	const judge = (
		stateId: string,
		age: number,
		its = lines,
		rules = settings,
		more = { lacksTaxes: false, changed: age },
	) => {
		const payment = { module: 'ps_wirepayment', name: 'Bank wire' };
		const order = {
			...webOrder(),
			stateId,
			payment,
			lines: its,
			totals: { productsExcl: '10.00' },
			lacksTaxes: more.lacksTaxes,
			paid: NOT_PROVEN,
		};
		const judged = readinessOf(order, states.get(stateId), rules, {
			placed: age,
			changed: more.changed,
		});
		return { ...judged, reason: judged.reason.en };
	};

	it.each([
		['2', 'ready', ''],
		['10', 'waiting', 'Awaiting bank wire payment'],
		['99', 'waiting', 'its state 99 does not exist in the shop any more'],
	])('in state %s: %s', (state, readiness, reason) => {
		expect(judge(state, 3600)).toEqual({ readiness, reason, unfinished: false });
	});

	it.each<[string, string, Partial<ReadinessSettings>, Partial<OrderState>]>([
		['10', 'status 10 bestaat niet meer', {}, { id: '11' }],
		[
			'10',
			'status "Anders" hoort niet bij de statussen',
			{ statesToImport: ['2'] },
			{ paid: true },
		],
		['10', 'zegt dat er geen geld kwam of dat het is teruggegaan', {}, { undoesPayment: true }],
		['10', '€ 10,00 van € 46,80 is ontvangen', {}, {}],
		[
			'10',
			'is niet gekozen voor betaling met iDEAL',
			{ importRules: [{ payment: 'mollie', carrier: '', when: 'inStates', states: ['2'] }] },
			{},
		],
	])('tells in Dutch too why it waits: %s %s', (stateId, dutch, rules, more) => {
		const state = {
			...{ id: '10', name: 'Anders', paid: false, final: null, undoesPayment: false },
			...more,
		};
		const received = { amount: '10.00', due: '46.80' };
		const paid = { ...NOT_PROVEN, received };
		const order = { ...webOrder(), stateId, lacksTaxes: false, paid };
		const { reason } = readinessOf(
			order,
			state.id === stateId ? state : undefined,
			{ ...settings, ...rules },
			{ placed: 3600, changed: 3600 },
		);
		expect(reason.nl).toContain(dutch);
		expect(reason.en).not.toBe(reason.nl);
	});

	it('waits while the taxes of its lines are written anew, however long ago it was placed', () => {
		const lacking = (changed: number) =>
			judge('2', 900_000, lines, settings, { lacksTaxes: true, changed });
		expect(lacking(2)).toEqual({
			readiness: 'incomplete',
			reason: 'PrestaShop is still writing the taxes of its lines',
			unfinished: false,
		});
		expect(lacking(600)).toMatchObject({ readiness: 'ready' });
	});

	it('is incomplete without a state, and after ten minutes that is for a person', () => {
		const reason = (age: number) => judge('0', age);
		expect(reason(599)).toMatchObject({
			readiness: 'incomplete',
			reason: 'PrestaShop has not given it a state yet',
		});
		expect(reason(600)).toEqual({
			readiness: 'incomplete',
			reason: 'PrestaShop never gave it a state: give it one in the back office, or cancel it',
			unfinished: false,
		});
	});

	it('waits while its date is still to come, whatever its state', () => {
		const ahead = { readiness: 'incomplete', reason: 'its date is still to come' };
		for (const state of ['0', '2', '10']) expect(judge(state, -7201)).toMatchObject(ahead);
		expect(judge('2', -7200)).toMatchObject({
			readiness: 'incomplete',
			reason: 'placed 0 seconds ago, read again in the next run',
		});
	});

	it('waits for its minimum age to the second', () => {
		expect(judge('2', 59).readiness).toBe('incomplete');
		expect(judge('2', 60).readiness).toBe('ready');
	});

	it('is unfinished while lines are missing, for ten minutes at most', () => {
		expect(judge('2', 599, [])).toMatchObject({ readiness: 'incomplete', unfinished: true });
		expect(judge('2', 600, [])).toMatchObject({ readiness: 'ready', unfinished: false });
	});

	it('does not wait for payment on account', () => {
		const rules = {
			...settings,
			importRules: [{ payment: 'bank wire', carrier: '', when: 'atOnce' as const, states: [] }],
		};
		expect(judge('10', 3600, lines, rules).readiness).toBe('ready');
	});

	it('goes by a rule for the module before one for the name, wherever they stand', () => {
		const rule = (payment: string, when: 'atOnce' | 'paid') => ({
			...{ payment, carrier: '', when, states: [] },
		});
		const rows = [rule('bank wire', 'atOnce'), rule('ps_wirepayment', 'paid')];
		for (const importRules of [rows, [...rows].reverse()]) {
			expect(judge('10', 3600, lines, { ...settings, importRules }).readiness).toBe('waiting');
		}
	});

	it('holds for all 540 real orders: their lines add up', () => {
		const orders = webOrdersFromExport();
		expect(orders).toHaveLength(540);
		expect(orders.filter((order) => !linesAddUp(order))).toEqual([]);
	});
});
