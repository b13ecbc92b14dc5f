import { brokenMembers, sealed } from '../../../domain/stream/seal';
import type { Fence } from '../../../domain/stream/fence';

const FENCE: Fence = sealed({
	kind: 'fence',
	lastOrderId: '88',
	takenAt: '2026-11-23T10:00:00+01:00',
	importFrom: '2026-11-01T00:00:00+01:00',
	ordersRead: 2,
	released: ['85', '86'],
	unfinished: [
		{
			orderId: '87',
			lines: [
				{ productId: '5', combinationId: '', quantity: 2 },
				{ productId: '6', combinationId: '', quantity: 1 },
			],
		},
	],
	packs: [
		{
			productId: '5',
			code: 'PAK',
			mode: 'both',
			contents: [
				{ code: 'MOK', quantity: 2 },
				{ code: 'GLAS', quantity: 1 },
			],
		},
	],
	published: { codes: 'GLAS MOK PAK', zero: '0,2' },
} as Fence);

/** Every list of a value the other way round, at whatever depth. */
const reversed = (value: unknown): unknown => {
	if (Array.isArray(value)) return value.map(reversed).reverse();
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, reversed(one)]));
};

describe('the seal of a fence', () => {
	it('holds whatever the order of any of its lists', () => {
		expect(brokenMembers(reversed(FENCE) as Fence)).toEqual([]);
	});

	it.each([
		['a row of what was published', { published: { codes: 'GLAS MOK', zero: '' } }],
		['the contents of a pack', { packs: [{ ...FENCE.packs![0], contents: [] }] }],
		['the lines of an order in motion', { unfinished: [{ orderId: '87', lines: [] }] }],
	])('breaks where %s is gone', (_, edit) => {
		expect(brokenMembers({ ...FENCE, ...edit } as Fence)).toEqual(Object.keys(edit));
	});
});
