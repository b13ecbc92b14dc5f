import fc from 'fast-check';

import { changeCursorAt, changedSince } from '../../../nodes/shared/polling/changeCursor';
import { following, idCursorAt, type SeenRow } from '../../../nodes/PrestaShop/trigger/idCursor';
import {
	movedValues,
	packedValues,
	unpackedValues,
} from '../../../nodes/shared/polling/sweptValues';

/** One step of a shop: somebody begins a row, commits one, finishes or deletes one, or the trigger polls. */
type Step =
	| { what: 'begin'; ready: boolean }
	| { what: 'commit' | 'finish' | 'delete'; which: number }
	| { what: 'poll'; later: number };

const step: fc.Arbitrary<Step> = fc.oneof(
	fc.record({ what: fc.constant('begin' as const), ready: fc.boolean() }),
	fc.record({ what: fc.constant('commit' as const), which: fc.nat() }),
	fc.record({ what: fc.constant('finish' as const), which: fc.nat() }),
	fc.record({ what: fc.constant('delete' as const), which: fc.nat() }),
	fc.record({ what: fc.constant('poll' as const), later: fc.integer({ min: -3600, max: 7200 }) }),
);

/** A table whose rows get their ids when they are begun and are seen when they are committed. */
class TableOfRows {
	private open: SeenRow[] = [];
	private there: SeenRow[] = [];
	private id = 0;

	take(one: Step): void {
		if (one.what === 'begin') this.open.push({ id: ++this.id, isReady: one.ready });
		else if (one.what === 'commit')
			this.there.push(...this.open.splice(one.which % (this.open.length || 1), 1));
		else if (one.what === 'finish') {
			const row = this.there[one.which % (this.there.length || 1)];
			if (row) row.isReady = true;
		} else if (one.what === 'delete') this.there.splice(one.which % (this.there.length || 1), 1);
	}

	commitAll(): void {
		this.there.push(...this.open.splice(0));
		for (const row of this.there) row.isReady = true;
	}

	rows(): SeenRow[] {
		return this.there.map((row) => ({ ...row }));
	}
}

describe('rows followed by their ids', () => {
	it('are each told once, however late they come, whatever the clock does', () => {
		fc.assert(
			fc.property(
				fc.array(step, { maxLength: 25 }),
				fc.array(step, { maxLength: 60 }),
				(first, then) => {
					const table = new TableOfRows();
					first.forEach((one) => table.take(one));
					let now = 1_000_000;
					const known = new Set(
						table
							.rows()
							.filter(({ isReady }) => isReady)
							.map(({ id }) => id),
					);
					let cursor = idCursorAt({ rows: table.rows(), areAll: true }, now);
					const told: number[] = [];
					const poll = () => {
						const seen = table.rows();
						const missing = new Set(cursor.missing.map(([id]) => id));
						const asked = seen.filter(({ id }) => id > cursor.last || missing.has(id));
						const next = following(cursor, asked, now);
						told.push(...next.fresh);
						cursor = JSON.parse(JSON.stringify(next.cursor)) as typeof cursor;
					};
					for (const one of then) {
						table.take(one);
						if (one.what !== 'poll') continue;
						now += one.later;
						poll();
					}
					table.commitAll();
					poll();

					expect(new Set(told).size).toBe(told.length);
					expect(told.filter((id) => known.has(id))).toEqual([]);
					const missed = table.rows().filter(({ id }) => !known.has(id) && !told.includes(id));
					expect(missed).toEqual([]);
				},
			),
			{ numRuns: 500 },
		);
	});

	it('stop being looked for after days, and not all at once where many are missing', () => {
		const seen = (ids: number[]) => ids.map((id) => ({ id, isReady: true }));
		const { cursor } = following({ last: 1, missing: [] }, seen([2, 5]), 1000);
		expect(cursor.missing.map(([id]) => id)).toEqual([3, 4]);
		const later = following(cursor, seen([3]), 1000 + 2 * 86_400);
		expect(later).toMatchObject({ fresh: [3], cursor: { last: 5, missing: [[4, 1000]] } });
		expect(following(later.cursor, [], 1000 + 4 * 86_400).cursor.missing).toEqual([]);
		const wide = following({ last: 1, missing: [] }, seen([50_000_000]), 1000).cursor;
		expect(wide.missing.length).toBeLessThan(1000);
	});
});

/** Seconds by which the clock is behind itself at most: longer than the hour that happens twice is no matter of clocks. */
const MOST_BACKWARDS = 3600;

describe('records followed by what they say', () => {
	/** What happens to one of five records: it is changed now, or a change of an earlier second comes to light. */
	const event = fc.record({
		which: fc.nat(4),
		back: fc.constantFrom(0, 0, 1, 60, 3000),
		poll: fc.boolean(),
		later: fc.constantFrom(0, 0, 1, 60, -1800, 5000),
	});

	it('are told once for what changed since they were last told, and never for nothing', () => {
		fc.assert(
			fc.property(fc.array(event, { maxLength: 50 }), (events) => {
				let now = 2_000_000;
				let highest = now;
				const rows = [0, 1, 2, 3, 4].map((id) => ({
					id: String(id),
					version: 0,
					at: now - 90_000,
				}));
				const toldOf = new Map(rows.map(({ id }) => [id, 0]));
				const shown = (since: number) =>
					rows
						.filter(({ at }) => at >= since - 7200)
						.map(({ id, version, at }) => ({ id, mark: `${at} ${version}` }));
				let cursor = changeCursorAt(shown(now), now);
				const poll = () => {
					const next = changedSince(cursor, shown(Math.min(cursor.since, now)), () => false, now);
					for (const id of next.changed) {
						const { version } = rows[Number(id)];
						expect(version).not.toBe(toldOf.get(id));
						toldOf.set(id, version);
					}
					cursor = JSON.parse(JSON.stringify(next.cursor)) as typeof cursor;
				};
				for (const { which, back, poll: isPoll, later } of events) {
					rows[which].version++;
					rows[which].at = now - back;
					highest = Math.max(highest, now + later);
					now = Math.max(now + later, highest - MOST_BACKWARDS);
					if (isPoll) poll();
				}
				poll();
				expect(rows.filter(({ id, version }) => toldOf.get(id) !== version)).toEqual([]);
			}),
			{ numRuns: 500 },
		);
	});

	it('are not told for being new', () => {
		const cursor = changeCursorAt([], 1000);
		const row = { id: '7', mark: 'a' };
		const first = changedSince(cursor, [row], () => true, 1010);
		expect(first.changed).toEqual([]);
		expect(changedSince(first.cursor, [{ ...row, mark: 'b' }], () => false, 1020).changed).toEqual([
			'7',
		]);
	});
});

it('compares two sweeps of stock row by row', () => {
	const before = unpackedValues(
		packedValues(
			new Map([
				['1', '5'],
				['2', '-3'],
				['4', '1'],
			]),
		),
	);
	const now = new Map([
		['1', '5'],
		['2', '0'],
		['3', '9'],
	]);
	expect(movedValues(before, now)).toEqual([{ id: '2', before: '-3', now: '0' }]);
	expect(movedValues(unpackedValues(''), now)).toEqual([]);
});
