/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { benchIdle, type IdleFigure } from '../../lab/runs/bench/idle/benchIdle';

const WORLD = { seed: 1, orders: 200, articles: 2000, mix: 'importable' as const };

/** Most bytes that n8n may store of a run in which nothing happened, and most requests beside pages of the catalogue. */
const STORED = 100_000;
const BESIDE_PAGES = 30;
const CHANGED_ONLY = 45;

describe('a run in which nothing happened, over 2,000 articles and 200 orders that are in SnelStart', () => {
	let whole: IdleFigure;
	let changedOnly: IdleFigure;
	beforeAll(async () => {
		[whole, changedOnly] = await benchIdle(WORLD);
	}, 600_000);

	it('ends well and writes nothing', () => {
		expect([whole, changedOnly].map(({ error, writes }) => ({ error, writes }))).toEqual([
			{ error: '', writes: 0 },
			{ error: '', writes: 0 },
		]);
	});

	it('is stored in little', () => {
		process.stdout.write(`stored: ${JSON.stringify([whole, changedOnly])}\n`);
		expect(whole.storedBytes).toBeLessThan(STORED);
		expect(changedOnly.storedBytes).toBeLessThan(STORED);
	});

	it('asks little beside the catalogue', () => {
		expect(whole.requests - whole.articlePages).toBeLessThanOrEqual(BESIDE_PAGES);
		expect(changedOnly.requests).toBeLessThanOrEqual(CHANGED_ONLY);
	});
});
