import fc from 'fast-check';
import { readPages } from '../../../nodes/SnelStart/client/readPages';
import type { FetchPage } from '../../../nodes/SnelStart/client/page';

interface Article {
	id: string;
}

const rowsFor = (count: number): Article[] =>
	Array.from({ length: count }, (_, index) => ({ id: `a${index}` }));

const ids = (rows: readonly Article[]) => rows.map(({ id }) => id);

/** A list as a server pages it, with the requests it got. */
function server(all: Article[], options: { limit?: number; silentLimit?: number } = {}) {
	const asked: Array<[number, number]> = [];
	const fetch: FetchPage<Article> = async (skip, top) => {
		asked.push([skip, top]);
		if (options.limit !== undefined && top > options.limit) return { limit: options.limit };
		return { rows: all.slice(skip, skip + Math.min(top, options.silentLimit ?? top)) };
	};
	return { fetch, asked };
}

describe('reading a list page by page', () => {
	it('brings every row exactly once, for any length and page size', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.nat(120),
				fc.integer({ min: 1, max: 30 }),
				fc.integer({ min: 1, max: 6 }),
				async (count, size, concurrency) => {
					const all = rowsFor(count);
					const read = await readPages(server(all).fetch, { size, concurrency });
					expect(read.complete).toBe(true);
					expect(ids(read.rows)).toEqual(ids(all));
				},
			),
		);
	});

	it('asks for 2,000 articles in 25s that overlap by one, with at most one page per reader too many', async () => {
		const { fetch, asked } = server(rowsFor(2000));
		await readPages(fetch, { size: 25, concurrency: 10 });
		expect(asked.length).toBeLessThanOrEqual(84 + 9);
	});

	it('goes by the page limit the refusal names, and remembers it', async () => {
		const { fetch, asked } = server(rowsFor(60), { limit: 25 });
		const read = await readPages(fetch, { size: 500, concurrency: 3 });
		expect(read).toMatchObject({ complete: true, size: 25 });
		expect(read.rows).toHaveLength(60);
		expect(asked.filter(([, top]) => top === 500)).toHaveLength(1);
	});

	it('loses nothing when the service gives fewer rows than asked without a word', async () => {
		const read = await readPages(server(rowsFor(95), { silentLimit: 10 }).fetch, {
			size: 25,
			concurrency: 4,
		});
		expect(read.complete).toBe(true);
		expect(read.rows).toHaveLength(95);
	});

	it('goes on with many pages at once by the size it found out', async () => {
		const { fetch, asked } = server(rowsFor(2000), { silentLimit: 25 });
		const read = await readPages(fetch, { size: 500, concurrency: 10 });
		expect(read).toMatchObject({ complete: true, size: 25 });
		expect(read.rows).toHaveLength(2000);
		expect(asked.length).toBeLessThanOrEqual(2 + 84 + 9);
	});

	it('loses nothing where every page is cut short at another length', async () => {
		const all = rowsFor(240);
		const fetch: FetchPage<Article> = async (skip, top) => ({
			rows: all.slice(skip, skip + Math.min(top, 7 + (skip % 5))),
		});
		const read = await readPages(fetch, { size: 25, concurrency: 4 });
		expect(read.complete).toBe(true);
		expect(ids(read.rows).sort()).toEqual(ids(all).sort());
	});

	it('reads 100,000 articles in 25s in as many requests as there are pages', async () => {
		const { fetch, asked } = server(rowsFor(100_000));
		const read = await readPages(fetch, { size: 25, concurrency: 10 });
		expect(read.rows).toHaveLength(100_000);
		expect(asked.length).toBeLessThanOrEqual(4167 + 9);
	});

	it('takes a list that knows no pages as it is, once it came a second time', async () => {
		const all = rowsFor(252);
		const fetch = jest.fn(async () => ({ rows: all }));
		const read = await readPages(fetch, { size: 25, concurrency: 4 });
		expect(read).toMatchObject({ complete: true, rows: all });
		expect(fetch).toHaveBeenCalledTimes(2);
	});

	it.each([0, 25, 500])(
		'reads on behind pages of 700 rows where %i a page were seen',
		async (seen) => {
			const all = rowsFor(1500);
			const fetch: FetchPage<Article> = async (skip) => ({ rows: all.slice(skip, skip + 700) });
			const read = await readPages(fetch, { size: 25, concurrency: 4, seen });
			expect(read.complete).toBe(true);
			expect(ids(read.rows)).toEqual(ids(all));
		},
	);

	it.each([1, 4])('loses nothing where each page is shorter, %i at a time', async (concurrency) => {
		const all = rowsFor(130);
		const fetch: FetchPage<Article> = async (skip, top) => {
			const rows = Math.max(1, Math.floor(top / 2 ** Math.ceil(skip / top)));
			return { rows: all.slice(skip, skip + rows) };
		};
		const read = await readPages(fetch, { size: 50, concurrency });
		expect(read.complete).toBe(true);
		expect(ids(read.rows).sort()).toEqual(ids(all).sort());
	});

	it('never takes pages that repeat the first one for the whole list, and soon gives up', async () => {
		const { fetch, asked } = server(rowsFor(60));
		const read = await readPages(async (_, top) => await fetch(0, top), {
			size: 25,
			concurrency: 4,
		});
		expect(read.complete).toBe(false);
		expect(asked.length).toBeLessThan(40);
	});

	it.each([
		[3, 500, 1],
		[3, 3, 2],
		[3, 0, 2],
	])('looks behind %i rows where %i were seen in %i requests', async (count, seen, requests) => {
		const { fetch, asked } = server(rowsFor(count));
		await readPages(fetch, { size: 500, concurrency: 1, seen });
		expect(asked).toHaveLength(requests);
	});

	it('finds all rows although the order changes between pages', async () => {
		const all = rowsFor(60);
		let seed = 7;
		const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
		const fetch: FetchPage<Article> = async (skip, top) => ({
			rows: [...all].sort(() => random() - 0.5).slice(skip, skip + top),
		});
		const read = await readPages(fetch, { size: 25, concurrency: 2 });
		expect(read.complete).toBe(true);
		expect(new Set(ids(read.rows)).size).toBe(60);
	});

	it('finds all rows although one is put in front before every page', async () => {
		const all = rowsFor(110);
		const fetch: FetchPage<Article> = async (skip, top) => {
			const start = Math.max(0, skip - Math.ceil(skip / top));
			return { rows: all.slice(start, start + top) };
		};
		const read = await readPages(fetch, { size: 25, concurrency: 3 });
		expect(read.complete).toBe(true);
		expect(new Set(ids(read.rows)).size).toBe(110);
	});

	/** A list in which something happens before each page: a row is deleted, made or moved. */
	const restless = fc.array(
		fc.record({
			what: fc.constantFrom('delete', 'make', 'move', 'nothing'),
			at: fc.nat(),
			to: fc.nat(),
		}),
		{ maxLength: 25 },
	);

	it.each([
		['deleted or made', false],
		['deleted, made or moved, where it is to be sure', true],
	])('misses no row that stays and repeats none, whatever is %s', async (_what, sure) => {
		await fc.assert(
			fc.asyncProperty(
				restless,
				fc.integer({ min: 2, max: 9 }),
				fc.integer({ min: 1, max: 4 }),
				async (happenings, size, concurrency) => {
					const list = rowsFor(40);
					const happening = [...happenings];
					const gone = new Set<string>();
					let made = 0;
					const fetch: FetchPage<Article> = async (skip, top) => {
						const { what, at, to } = happening.pop() ?? { what: 'nothing', at: 0, to: 0 };
						if (what === 'delete') gone.add(list.splice(at % list.length, 1)[0].id);
						else if (what === 'make') list.splice(at % list.length, 0, { id: `new${(made += 1)}` });
						else if (what === 'move' && sure)
							list.splice(to % list.length, 0, ...list.splice(at % list.length, 1));
						return { rows: list.slice(skip, skip + top) };
					};
					const read = await readPages(fetch, { size, concurrency, sure });
					const came = new Set(ids(read.rows));
					expect(came.size).toBe(read.rows.length);
					if (!read.complete) return;
					expect(ids(rowsFor(40)).filter((id) => !gone.has(id) && !came.has(id))).toEqual([]);
				},
			),
			{ numRuns: 600 },
		);
	});

	it('reads what slipped between two pages, and not the list again, when a row is deleted', async () => {
		const list = rowsFor(1000);
		const { fetch, asked } = server(list);
		let gone = false;
		const read = await readPages(
			async (skip, top) => {
				if (skip > 480 && !gone) {
					gone = true;
					list.splice(3, 1);
				}
				return await fetch(skip, top);
			},
			{ size: 25, concurrency: 1 },
		);
		expect(ids(read.rows).sort()).toEqual(ids(rowsFor(1000)).sort());
		expect(asked.length).toBeLessThanOrEqual(42 + 3);
	});

	it('still reads a list without any order, by reading it until nothing new comes', async () => {
		const all = rowsFor(60);
		let turn = 0;
		const fetch: FetchPage<Article> = async (skip, top) => {
			turn += 7;
			return {
				rows: [...all.slice(turn % 60), ...all.slice(0, turn % 60)].slice(skip, skip + top),
			};
		};
		const read = await readPages(fetch, { size: 25, concurrency: 2 });
		expect(read.complete).toBe(true);
		expect(new Set(ids(read.rows)).size).toBe(60);
	});

	it('says that a list is incomplete instead of passing half of it off as whole', async () => {
		let made = 0;
		const fetch: FetchPage<Article> = async (skip, top) => ({
			rows: skip >= 75 ? [] : [...rowsFor(top - 1), { id: `new${(made += 1)}` }],
		});
		const read = await readPages(fetch, { size: 25, concurrency: 2 });
		expect(read.complete).toBe(false);
	});

	it('stops reading once a page fails', async () => {
		let calls = 0;
		const fetch: FetchPage<Article> = async (skip) => {
			calls += 1;
			if (skip >= 50) throw new Error('gone');
			return { rows: rowsFor(25).map(({ id }) => ({ id: `${skip}-${id}` })) };
		};
		await expect(readPages(fetch, { size: 25, concurrency: 3 })).rejects.toThrow('gone');
		expect(calls).toBeLessThan(10);
	});
});
