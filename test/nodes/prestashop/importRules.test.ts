import type { IDataObject } from 'n8n-workflow';

import type { WebOrder } from '../../../domain/stream/webOrder';
import {
	startPrestaShop,
	type PrestaShopSimulator,
	type Row,
} from '../../../lab/simulators/prestashop';
import { readOrders, runOperation } from './support/run';
import { exportedShopWith } from './support/seeds';

const ALL = { importFrom: '2025-12-01T00:00:00+01:00' };
const WIRE = { module: 'ps_wirepayment', payment: 'Bankoverschrijving' };
const IDEAL = { module: 'mollie', payment: 'iDEAL' };
const KLARNA = { module: 'mollie', payment: 'Klarna' };

let shop: PrestaShopSimulator;
let rows: Row[];
beforeEach(async () => {
	shop = await startPrestaShop({
		seed: exportedShopWith(6),
		switches: { now: '2026-11-23T12:00:00Z' },
	});
	rows = shop.state.tables.orders;
	rows.forEach((row) => Object.assign(row, IDEAL, { current_state: '2' }));
});
afterEach(async () => await shop.close());

const read = async (
	rules: IDataObject[],
	options: IDataObject = {},
	parameters: IDataObject = {},
) => (await readOrders(shop, { ...ALL, importRules: { rules }, ...parameters }, options)).orders;
const readinesses = (orders: WebOrder[]) => orders.map(({ readiness }) => readiness);

describe('import rules', () => {
	it('import at once, when paid, or in chosen states, by name or by module', async () => {
		Object.assign(rows[0], WIRE, { current_state: '10' });
		Object.assign(rows[1], IDEAL, { current_state: '10' });
		Object.assign(rows[2], KLARNA, { current_state: '3' });
		Object.assign(rows[3], KLARNA, { current_state: '4' });
		Object.assign(rows[4], IDEAL, { current_state: '3' });
		const orders = await read(
			[
				{ payment: 'Bankoverschrijving', when: 'atOnce' },
				{ payment: 'klarna', when: 'inStates', states: ['4', '5'] },
				{ payment: 'iDEAL', when: 'paid' },
			],
			{},
			{ statesToImport: ['5'] },
		);
		expect(readinesses(orders)).toEqual(['ready', 'waiting', 'waiting', 'ready', 'ready', 'ready']);
		expect(orders[2].readinessReason).toBe(
			'state "Processing in progress" is not among those chosen for payment by Klarna',
		);
	});

	it('go by the module before the name: names age, modules last', async () => {
		Object.assign(rows[0], KLARNA, { current_state: '3' });
		const klarna = { payment: 'klarna', when: 'inStates', states: ['4', '5'] };
		const byName = await read([klarna]);
		expect(readinesses(byName)[0]).toBe('waiting');
		const byModule = await read([klarna, { payment: 'mollie', when: 'paid' }]);
		expect(readinesses(byModule)[0]).toBe('ready');
	});

	it('leave other methods to the order states', async () => {
		Object.assign(rows[0], KLARNA, { current_state: '10' });
		const orders = await read([{ payment: 'Bankoverschrijving', when: 'atOnce' }]);
		expect(readinesses(orders)).toEqual(['waiting', ...Array<string>(5).fill('ready')]);
	});

	it('go by carrier as well, by whatever id it had', async () => {
		const { carriers } = shop.state.tables;
		carriers.push({ ...carriers[0], id: 901, name: 'Afhalen', deleted: '1' });
		carriers.push({ ...carriers[0], id: 902, name: 'Afhalen', deleted: '0' });
		Object.assign(rows[0], WIRE, { id_carrier: '901', current_state: '10' });
		Object.assign(rows[1], WIRE, { id_carrier: '902', current_state: '10' });
		Object.assign(rows[2], IDEAL, { id_carrier: '902', current_state: '2' });
		Object.assign(rows[3], WIRE, { current_state: '10' });
		const orders = await read([
			{ payment: 'ps_wirepayment', carrier: 'afhalen', when: 'atOnce' },
			{ carrier: 'Afhalen', when: 'inStates', states: ['4'] },
		]);
		expect(readinesses(orders).slice(0, 4)).toEqual(['ready', 'ready', 'waiting', 'waiting']);
		expect(orders[2].readinessReason).toBe(
			'state "Payment accepted" is not among those chosen for delivery by Afhalen',
		);
	});

	it.each([
		[
			{ payment: 'Klarna', when: 'inStates', states: [] },
			"The import rule for 'Klarna' names no order state",
		],
		[
			{ payment: '', carrier: ' ', when: 'paid' },
			'An import rule names neither a payment method nor a carrier',
		],
	])('stop the run when one says nothing: %j', async (rule, message) => {
		const run = await runOperation(shop, {
			resource: 'order',
			operation: 'getManyWebOrders',
			...ALL,
			importRules: { rules: [rule] },
		});
		expect(run.error?.message).toBe(message);
		expect(shop.journal).toEqual([]);
	});

	it.each([
		['a name', { payment: 'Klarna' }, 2],
		['a name that the webservice cannot look for', { payment: 'Klarna [NL | BE]' }, 1],
		['a carrier', { carrier: 'Afhalen' }, 1],
		['both', { payment: 'Klarna', carrier: 'Afhalen' }, 2],
	])('find an order by %s that waits in a paid state, however old', async (_by, fits, requests) => {
		const { carriers } = shop.state.tables;
		carriers.push({ ...carriers[0], id: 901, name: 'Afhalen' });
		const payment = 'payment' in fits ? fits.payment : 'iDEAL';
		const long = { date_add: '2026-01-05 10:00:00', date_upd: '2026-01-05 10:00:00' };
		Object.assign(rows[0], { ...KLARNA, ...long, payment, id_carrier: '901' });
		const listings = async (rules: IDataObject[]) => {
			shop.clearJournal();
			const orders = await read(rules, { lookBackDays: 30 });
			const asked = shop.journal.filter(({ query }) =>
				decodeURIComponent(query).includes('filter[current_state]'),
			);
			return { found: orders.some(({ id }) => id === String(rows[0].id)), asked: asked.length };
		};
		expect(await listings([])).toEqual({ found: false, asked: 1 });
		const rule = { ...fits, when: 'inStates', states: ['4', '5'] };
		expect(await listings([rule])).toEqual({ found: true, asked: 1 + requests });
	});

	it('for a carrier that the shop does not have ask nothing', async () => {
		const rule = { carrier: 'Postduif', when: 'inStates', states: ['4', '5'] };
		const orders = await read([rule], { lookBackDays: 30 });
		expect(readinesses(orders)).not.toContain('waiting');
	});
});

describe('an order that PrestaShop never finished', () => {
	it('is told of however old, because it may hold goods', async () => {
		Object.assign(rows[0], {
			current_state: '0',
			date_add: '2026-01-05 10:00:00',
			date_upd: '2026-01-05 10:00:00',
		});
		const [first] = await read([], { lookBackDays: 30 });
		expect(first).toMatchObject({
			id: String(rows[0].id),
			readiness: 'incomplete',
			readinessReason: expect.stringContaining('never gave it a state') as unknown,
		});
	});
});

describe('payment that is late', () => {
	it('is told in whole days over those that the customer has, for unpaid orders only', async () => {
		const old = { date_add: '2026-11-03 12:00:00' };
		Object.assign(rows[0], WIRE, old, { current_state: '10' });
		Object.assign(rows[1], WIRE, old, { current_state: '2' });
		Object.assign(rows[2], WIRE, { current_state: '10', date_add: '2026-11-09 13:30:00' });
		Object.assign(rows[3], KLARNA, old, { current_state: '10' });
		Object.assign(rows[4], IDEAL, old, { current_state: '2' });
		const rules = [
			{ payment: 'klarna', when: 'atOnce' },
			{ payment: 'iDEAL', when: 'inStates', states: ['5'] },
		];
		const orders = await read(rules, { reportUnpaidAfterDays: 14 });
		expect(orders.map(({ overdueDays }) => overdueDays)).toEqual([6, null, null, null, null, null]);
		const silent = await read(rules);
		expect(silent.every(({ overdueDays }) => overdueDays === null)).toBe(true);
	});
});
