import { asOneFence } from '../../../domain/stream/asOneFence';
import { endsOf } from '../../../domain/stream/endsOf';
import type { Fence } from '../../../domain/stream/fence';
import { brokenMembers, sealed } from '../../../domain/stream/seal';
import type { StockCursor } from '../../../domain/stream/stockCursor';
import { carriedEnd, lostEnds, type StreamEnd } from '../../../domain/stream/streamEnd';

const fence = (lastOrderId: string, more: Partial<Fence> = {}): Fence =>
	sealed<Fence>({
		kind: 'fence',
		lastOrderId,
		takenAt: '2026-11-23T10:00:00+01:00',
		importFrom: '',
		ordersRead: 2,
		...more,
	});

const streamEndOf = (ends: StreamEnd[]) => carriedEnd(1, ends);

const CURSOR = { kind: 'stockCursor', cursor: '2026-11-23T10:00:00' } as StockCursor;
const order = (kind: string, ...ends: Array<Fence | StockCursor>) => ({
	kind,
	streamEnd: streamEndOf(ends),
});

describe('the end of a stream that a filter took out', () => {
	it('is what an item carries, once however many do, with the place of the first', () => {
		const one = fence('9');
		const items = [{ kind: 'other' }, order('webOrder', one), order('webOrder', one)];
		expect(lostEnds(items)).toEqual([{ end: one, index: 1 }]);
	});

	it('is the one that went through the most nodes', () => {
		const told = fence('9', { hints: ['of the plan'] });
		const items = [order('webOrder', fence('9')), order('importedOrder', told)];
		expect(lostEnds(items).map(({ end }) => end)).toEqual([told]);
	});

	it('is that of each shop, and the cursor beside it', () => {
		const items = [order('webStock', fence('9'), CURSOR), order('webStock', fence('20'), CURSOR)];
		expect(lostEnds(items).map(({ end }) => end)).toEqual([fence('9'), CURSOR, fence('20')]);
	});

	it('is nothing beside one that arrived: it may be of an earlier run', () => {
		const items = [order('webStock', fence('8'), CURSOR), fence('9')];
		expect(lostEnds(items).map(({ end }) => end)).toEqual([CURSOR]);
	});

	it.each(['', 'text', '{}', 'null', '[1,null]', 7, null])('is not read out of %p', (streamEnd) => {
		expect(lostEnds([{ kind: 'webOrder', streamEnd }, undefined])).toEqual([]);
	});
});

describe('what an item carries on', () => {
	it('is the fence of its own shop, as it is now', () => {
		const [one, other] = [fence('9', { hints: ['told'] }), fence('20')];
		const ends = endsOf([one, other]);
		expect(ends(order('webOrder', fence('9')))).toEqual({ streamEnd: streamEndOf([one]) });
		expect(ends({})).toEqual({ streamEnd: streamEndOf([other]) });
		expect(endsOf([])(order('webOrder', one))).toEqual({});
	});
});

describe('an end that would be too much for all items', () => {
	const large = fence('9', { held: 'x'.repeat(50_000) });
	const carried = (items: number) => endsOf([large], items)().streamEnd ?? '';

	it('goes without what the orders take, still whole by its seal, and is left out where that is too much', () => {
		expect(lostEnds([{ kind: 'webOrder', streamEnd: carried(1_000) }])[0].end).toEqual(large);
		const [{ end }] = lostEnds([{ kind: 'webOrder', streamEnd: carried(2_000) }]);
		expect(end).toEqual(fence('9'));
		expect(brokenMembers(end as Fence)).toEqual([]);
		expect(carried(10_000_000)).toBe('');
	});
});

describe('a fence that came by two ways', () => {
	it('is one, with what was noticed on both, and whole', () => {
		const [one, other, shop] = [
			fence('9', { hints: ['a', 'b'], templates: ['Web'] }),
			fence('9', { hints: ['b', 'c'] }),
			fence('20'),
		];
		expect(asOneFence([one, shop, other])).toEqual([
			fence('9', { hints: ['a', 'b', 'c'], templates: ['Web'] }),
			shop,
		]);
	});
});
