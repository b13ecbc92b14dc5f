import { orderStatesOf } from '../../../nodes/PrestaShop/orders/orderStates';
import { settingsOf } from '../../../nodes/PrestaShop/wire/shopScope';
import {
	linesAddUp,
	readinessOf,
	type ReadinessSettings,
} from '../../../nodes/PrestaShop/orders/readiness';
import { associated, localised, reference, text } from '../../../nodes/PrestaShop/wire/row';
import {
	epochOfParameter,
	isoOfShopTime,
	knownZone,
	sinceFilter,
} from '../../../nodes/PrestaShop/wire/shopTime';
import { epochOf } from '../../../domain/words/epochOf';
import { vatRateOf } from '../../../nodes/PrestaShop/orders/vatRate';
import { EXPORT } from './support/seeds';

const AMSTERDAM = 'Europe/Amsterdam';

describe('the VAT rate of an order line', () => {
	const taxes = new Map([
		['1', { id: 1, rate: '21.000' }],
		['2', { id: 2, rate: '1.5' }],
	]);
	const line = (ids: string[], incl = '12.10', excl = '10.00') => ({
		total_price_tax_incl: incl,
		total_price_tax_excl: excl,
		...(ids.length > 0 ? { associations: { taxes: ids.map((id) => ({ id })) } } : {}),
	});

	it('is the sum of its taxes', () => {
		expect(vatRateOf(line(['1']), taxes)).toBe('21.000');
		expect(vatRateOf(line(['1', '2']), taxes)).toBe('22.500');
	});

	it('is zero without taxes when nothing was added, and unknown otherwise', () => {
		expect(vatRateOf(line([], '10.000000', '10.00'), taxes)).toBe('0.000');
		expect(vatRateOf(line([]), taxes)).toBeNull();
		expect(vatRateOf(line(['1', '9']), taxes)).toBeNull();
	});
});

describe('the clock of the shop', () => {
	it('has summer and winter time and a zero date', () => {
		expect(isoOfShopTime('2026-07-01 12:00:00', AMSTERDAM)).toBe('2026-07-01T12:00:00+02:00');
		expect(isoOfShopTime('2026-12-01 12:00:00', AMSTERDAM)).toBe('2026-12-01T12:00:00+01:00');
		expect(isoOfShopTime('0000-00-00 00:00:00', AMSTERDAM)).toBe('');
	});

	it('is asked an hour early, because an hour happens twice in the autumn', () => {
		const second = epochOf('2026-10-25T02:30:00+01:00');
		expect(sinceFilter(second, AMSTERDAM)).toBe('>[2026-10-25 02:30:00]');
		const first = epochOf('2026-10-25T02:30:00+02:00');
		expect(sinceFilter(first, AMSTERDAM)).toBe('>[2026-10-25 01:30:00]');
	});

	it('is taken to be Dutch when the shop names no known zone', () => {
		expect(knownZone('')).toBe(AMSTERDAM);
		expect(knownZone('Mars/Olympus')).toBe(AMSTERDAM);
		expect(knownZone('America/New_York')).toBe('America/New_York');
	});

	it('reads a moment from a parameter, without offset in the zone of the workflow', () => {
		const expected = epochOf('2026-11-01T00:00:00+01:00');
		expect(epochOfParameter('2026-11-01T00:00:00', AMSTERDAM)).toBe(expected);
		expect(epochOfParameter('2026-11-01 00:00:00', AMSTERDAM)).toBe(expected);
		expect(epochOfParameter('2026-10-31T23:00:00Z', AMSTERDAM)).toBe(expected);
		expect(epochOfParameter('', AMSTERDAM)).toBeNull();
		expect(epochOfParameter('gisteren', AMSTERDAM)).toBeNull();
	});
});

describe('what a row holds', () => {
	it('is read the same whatever the version wrote', () => {
		expect(text({ id: 6 }, 'id')).toBe('6');
		expect(text({ note: null }, 'note')).toBe('');
		expect(reference({ id_carrier: '0' }, 'id_carrier')).toBe('');
		expect(associated({ associations: '' }, 'taxes')).toEqual([]);
		expect(associated({}, 'taxes')).toEqual([]);
	});

	it('is read in the language that is asked for, the first one otherwise', () => {
		const name = [
			{ id: '1', value: 'Size' },
			{ id: '2', value: 'Maat' },
		];
		expect(localised({ name }, 'name', '2')).toBe('Maat');
		expect(localised({ name }, 'name', '9')).toBe('Size');
		expect(localised({ name: 'Maat' }, 'name', '2')).toBe('Maat');
	});
});

describe('whether an order is ready', () => {
	const states = orderStatesOf(EXPORT.order_states, new Map());
	const settings: ReadinessSettings = {
		statesToImport: [],
		importRules: [],
		minimumAgeSeconds: 60,
	};
	const order = (current_state: string, extra = {}) => ({
		current_state,
		module: 'ps_wirepayment',
		payment: 'Bank wire',
		total_products: '10.00',
		...extra,
	});
	const lines = [{ total_price_tax_excl: '10.000000' }];
	const judge = (row: ReturnType<typeof order>, age: number, details = lines, rules = settings) =>
		readinessOf(row, details, states.get(row.current_state), rules, age);

	it.each([
		['2', 'ready', ''],
		['10', 'waiting', 'Awaiting bank wire payment'],
		['99', 'waiting', 'its state 99 does not exist in the shop any more'],
	])('in state %s: %s', (state, readiness, reason) => {
		expect(judge(order(state), 3600)).toEqual({ readiness, reason, unfinished: false });
	});

	it('is incomplete without a state, and after ten minutes that is for a person', () => {
		const reason = (age: number) => judge(order('0'), age);
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

	it('waits for its minimum age to the second', () => {
		expect(judge(order('2'), 59).readiness).toBe('incomplete');
		expect(judge(order('2'), 60).readiness).toBe('ready');
	});

	it('is unfinished while lines are missing, for ten minutes at most', () => {
		expect(judge(order('2'), 599, [])).toMatchObject({ readiness: 'incomplete', unfinished: true });
		expect(judge(order('2'), 600, [])).toMatchObject({ readiness: 'ready', unfinished: false });
	});

	it('does not wait for payment on account', () => {
		const rules = {
			...settings,
			importRules: [{ payment: 'bank wire', carrier: '', when: 'atOnce' as const, states: [] }],
		};
		expect(judge(order('10'), 3600, lines, rules).readiness).toBe('ready');
	});

	it('holds for all 540 real orders: their lines add up', () => {
		const broken = EXPORT.orders.filter(
			(row) =>
				!linesAddUp(
					row,
					EXPORT.order_details.filter(({ id_order }) => id_order === String(row.id)),
				),
		);
		expect(broken).toEqual([]);
	});

	it('takes the final states from the settings of the shop', () => {
		const own = settingsOf([
			{ id: 1, name: 'PS_OS_CANCELED', value: '12' },
			{ id: 2, name: 'PS_OS_ERROR', value: '' },
		]);
		const named = orderStatesOf(EXPORT.order_states, own);
		expect(
			[...named.values()].filter(({ final }) => final).map(({ id, final }) => [id, final]),
		).toEqual(
			expect.arrayContaining([
				['12', 'cancelled'],
				['7', 'refunded'],
				['8', 'paymentError'],
			]),
		);
		expect(named.get('6')?.final).toBeNull();
	});
});
