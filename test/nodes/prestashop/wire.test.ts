import { epochOf } from '../../../domain/words/epochOf';
import { orderStatesOf } from '../../../nodes/PrestaShop/orders/orderStates';
import { associated, localised, reference, text } from '../../../nodes/PrestaShop/wire/row';
import { settingsOf } from '../../../nodes/PrestaShop/wire/shopScope';
import {
	epochOfParameter,
	isoOfShopTime,
	knownZone,
	latestEpochOf,
	sinceFilter,
} from '../../../nodes/PrestaShop/wire/shopTime';
import { recordedRows } from '../../../lab/worlds';

const AMSTERDAM = 'Europe/Amsterdam';

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

	it('may mean the later of two moments in the autumn, and anything where it is no date', () => {
		const second = epochOf('2026-10-25T02:30:00+01:00');
		expect(latestEpochOf('2026-10-25 02:30:00', AMSTERDAM)).toBe(second);
		expect(latestEpochOf('2026-03-29 02:30:00', AMSTERDAM)).toBe(
			epochOf('2026-03-29T03:30:00+02:00'),
		);
		expect(latestEpochOf('0000-00-00 00:00:00', AMSTERDAM)).toBe(Infinity);
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

describe('the states of the shop', () => {
	it('are final by its own settings', () => {
		const own = settingsOf([
			{ id: 1, name: 'PS_OS_CANCELED', value: '12' },
			{ id: 2, name: 'PS_OS_ERROR', value: '' },
		]);
		const named = orderStatesOf(recordedRows('order_states'), own);
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
