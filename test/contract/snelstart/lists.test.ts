import { addArticle, addRelation } from '../../../lab/simulators/snelstart';
import { closeAll, open, seed } from './client';

afterEach(closeAll);

function manyRows(articles: number, relations: number) {
	const state = seed();
	for (let at = 0; at < articles; at += 1) addArticle(state, { artikelcode: `a${at}` });
	for (let at = 0; at < relations; at += 1) addRelation(state, { naam: `Klant ${at}` });
	return state;
}

describe('$top', () => {
	const tooLarge = (limit: number, sent: number) =>
		`The query specified in the URI is not valid. The limit of '${limit}' for Top query has been exceeded. The value from the incoming request is '${sent}'.`;
	const table: Array<[string, number | string]> = [
		['/artikelen?$top=25', 25],
		['/artikelen?$top=26', tooLarge(25, 26)],
		['/artikelen?$top=500', tooLarge(25, 500)],
		['/artikelen/prijsafspraken?$top=26', tooLarge(25, 26)],
		['/relaties?$top=500', 500],
		['/relaties?$top=501', tooLarge(500, 501)],
		['/relaties', 500],
		['/verkooporders?$top=501', tooLarge(500, 501)],
		['/verkoopfacturen?$top=501', tooLarge(500, 501)],
	];
	test.each(table)('%s', async (path, expected) => {
		const { api } = await open({}, { seed: manyRows(60, 600) });
		const { status, data } = await api.get(path);
		if (typeof expected === 'number') {
			expect(status).toBe(200);
			expect(data).toHaveLength(expected);
		} else {
			expect(status).toBe(400);
			expect(data).toEqual({ Message: expected });
		}
	});

	test('may be 500 for articles by switch', async () => {
		const { api } = await open({ artikelenMaxTop: 500 }, { seed: manyRows(60, 0) });
		expect((await api.get('/artikelen?$top=500')).data).toHaveLength(63);
	});

	test('must be a number', async () => {
		const { api } = await open();
		const { status, data } = await api.get('/relaties?$top=abc');
		expect(status).toBe(400);
		expect(data.Message).toMatch(/^Invalid value 'abc' for \$top query option found\./);
	});
});

describe('paging', () => {
	const sweep = async (api: Awaited<ReturnType<typeof open>>['api']) => {
		const pages: string[][] = [];
		for (;;) {
			const { data } = await api.get(`/artikelen?$top=25&$skip=${pages.length * 25}`);
			pages.push(data.map((one: { artikelcode: string }) => one.artikelcode));
			if (data.length < 25) return pages;
		}
	};

	test('in order of insertion, without count or next link', async () => {
		const state = manyRows(60, 0);
		const { api } = await open({}, { seed: state });
		const pages = await sweep(api);
		expect(pages.map((one) => one.length)).toEqual([25, 25, 13]);
		expect(pages.flat()).toEqual(state.artikelen.map((one) => one.artikelcode));
	});

	test('shuffled pages repeat rows but lose none', async () => {
		const state = manyRows(60, 0);
		const { api } = await open({ pageOrder: 'shuffled' }, { seed: state });
		const seen = (await sweep(api)).flat();
		expect(new Set(seen)).toEqual(new Set(state.artikelen.map((one) => one.artikelcode)));
		expect(seen.length).toBeGreaterThan(new Set(seen).size);
	});

	test('a later page sees rows that were added meanwhile', async () => {
		const { api, state } = await open({}, { seed: manyRows(60, 0) });
		const filter = '$filter=IsNonActief eq false&$top=25';
		await api.get(`/artikelen?${filter}`);
		addArticle(state, { artikelcode: 'later' });
		const { data } = await api.get(`/artikelen?${filter}&$skip=50`);
		expect(data.map((one: { artikelcode: string }) => one.artikelcode)).toContain('later');
	});

	test('100,000 articles filter and page fast', async () => {
		const { api } = await open({}, { seed: manyRows(100_000, 0) });
		const chain = [10, 50_000, 99_999].map((at) => `Artikelcode eq 'a${at}'`).join(' or ');
		const started = performance.now();
		const { data } = await api.get('/artikelen', { params: { $filter: chain, $top: 25 } });
		expect(data).toHaveLength(3);
		for (let page = 0; page < 40; page += 1) {
			await api.get(`/artikelen?$filter=IsNonActief eq false&$top=25&$skip=${page * 25}`);
		}
		expect(performance.now() - started).toBeLessThan(5000);
	});
});

test.each([
	'/landen',
	'/btwtarieven',
	'/artikelomzetgroepen',
	'/verkoopordersjablonen',
	'/kostenplaatsen',
])('%s ignores every query option', async (path) => {
	const { api } = await open();
	const all = (await api.get(path)).data;
	const { status, data } = await api.get(`${path}?$filter=Nonsense eq 'x'&$top=1&$skip=1`);
	expect(status).toBe(200);
	expect(data).toEqual(all);
});

test('prijsafspraken insists on Artikel/Id', async () => {
	const { api, article } = await open();
	const refused = await api.get('/prijsafspraken');
	expect([refused.status, refused.data.Message]).toEqual([400, 'Artikel/Id is verplicht']);
	const { status, data } = await api.get(
		`/prijsafspraken?$filter=Artikel/Id eq guid'${article.id}'`,
	);
	expect([status, data]).toEqual([200, []]);
});
