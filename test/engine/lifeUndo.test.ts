import { judgeUndo, type UndoEvidence } from '../../lab/judges/life/judgeUndo';
import { checkLife } from '../../lab/runs/life/checkLife';
import { figuresOf } from '../../lab/runs/life/figures';

/** The referee of undone runs, on a life in which people were at the sales orders before the owner undid the run. */
describe('runs that are undone in the check of lives', () => {
	let seen: UndoEvidence[] = [];
	beforeAll(async () => {
		const result = await checkLife(
			{ seed: 7, orders: 60, rounds: 4, disturbed: false },
			undefined,
			undefined,
			(evidence) => seen.push(evidence),
		);
		expect(figuresOf(result, 1).undo.wrong).toBe(0);
		seen = seen.filter(({ made }) => made.length > 2);
	}, 60_000);

	const wrong = (spoil: (evidence: UndoEvidence) => Partial<UndoEvidence>): string[] =>
		seen.flatMap((evidence) => judgeUndo({ ...evidence, ...spoil(evidence) }).wrong);

	it('take away what nobody touched', () => {
		expect(seen.length).toBeGreaterThan(0);
		expect(wrong(() => ({}))).toEqual([]);
		const removed = seen.map((evidence) => judgeUndo(evidence).removed);
		expect(Math.max(...removed)).toBeGreaterThan(1);
	});

	it.each<[string, (evidence: UndoEvidence) => Partial<UndoEvidence>, RegExp]>([
		[
			'what somebody touched is gone',
			({ before, made }) => ({
				before: before.map((row) =>
					made.some(({ id }) => id === row.id) ? { ...row, memo: 'Bel eerst' } : row,
				),
			}),
			/was touched and is gone/,
		],
		['nothing went', ({ before }) => ({ after: before }), /touched by nobody and stays/],
		['what stays is not told', ({ before }) => ({ after: before, told: [] }), /nothing says why/],
		['all sales orders are gone', () => ({ after: [] }), /is of no undone run and is gone/],
		[
			'one that stays was changed',
			({ after }) => ({ after: after.map((row) => ({ ...row, memo: 'x' })) }),
			/was changed/,
		],
		[
			'every card is inactive',
			({ cardsAfter }) => ({ cardsAfter: cardsAfter.map((row) => ({ ...row, nonactief: true })) }),
			/was there before the run and is inactive|has a sales order and is inactive/,
		],
	])('are found wrong where %s', (_, spoil, told) => {
		expect(wrong(spoil)).toContainEqual(expect.stringMatching(told));
	});
});
