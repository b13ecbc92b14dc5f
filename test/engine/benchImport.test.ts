import { benchImport, isSparing } from '../../lab/runs/bench/imports/benchImport';

describe('the import of a large catalogue', () => {
	it('takes far fewer requests than the naive way, and every article is right', async () => {
		const told: string[] = [];
		const [figure] = await benchImport((text) => told.push(text), [2000]);
		expect(figure).toMatchObject({ articles: 2000, changed: 20, wrong: 0, writes: 40 });
		expect(figure.naive).toBeGreaterThan(5 * (figure.reads + figure.writes));
		expect(isSparing(figure)).toBe(true);
		expect(isSparing({ ...figure, wrong: 1 })).toBe(false);
		expect(isSparing({ ...figure, reads: figure.naive })).toBe(false);
		expect(told[0]).toContain('naive');
	}, 120_000);
});
