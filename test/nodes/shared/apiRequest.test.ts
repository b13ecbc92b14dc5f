import { startSnelStart, type SnelStartSimulator } from '../../../lab/simulators/snelstart';
import { apiOperationKey, apiOperations } from '../../../nodes/SnelStart/catalogue/apiOperations';
import { fillContract, itemFor, keyOf, OPERATIONS, sendApi, triedApi } from './apiTrials';
import { triedAdministration } from './snelStartTrials';

let snelStart: SnelStartSimulator;
beforeEach(async () => {
	snelStart = await startSnelStart({ seed: triedAdministration() });
	fillContract(snelStart);
});
afterEach(async () => await snelStart.close());

describe('the list of requests', () => {
	it('is that of the contract: addresses, paging, questions and bodies', () => {
		const facts = OPERATIONS.map((fact) => ({
			key: keyOf(fact),
			pageSize: fact.pageSize,
			query: Object.keys(fact.query ?? {}).filter((name) => name !== '$top' && name !== '$skip'),
			body: fact.body && (fact.body.list ? 'list' : 'object'),
		}));
		const ours = apiOperations.map((one) => ({
			key: apiOperationKey(one),
			pageSize: one.pageSize,
			query: one.query ?? [],
			body: one.body,
		}));
		const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
		expect(ours.sort(byKey)).toEqual(facts.sort(byKey));
		expect(ours).toHaveLength(96);
	});

	it.each(OPERATIONS.map((fact) => [keyOf(fact), fact] as const))('sends %s', async (_, fact) => {
		await expect(triedApi(snelStart, fact)).resolves.toEqual([]);
	});
});

const fact = (key: string) => OPERATIONS.find((one) => keyOf(one) === key)!;

describe('a request', () => {
	it('goes by each item: its own record, its own text', async () => {
		const ids = snelStart.state.artikelen.slice(-3).map(({ id }) => id);
		const items = [2, 0, 1].map((at) => ({
			...itemFor(snelStart, fact('GET /artikelen/{id}'), at),
			id: ids[at],
		}));
		const read = await sendApi(snelStart, 'GET /artikelen/{id}', items);
		expect(read.items.map(({ id }) => id)).toEqual([ids[2], ids[0], ids[1]]);
		expect(read.paired).toEqual([0, 1, 2]);

		const echo = await sendApi(snelStart, 'GET /echo/{input}', [
			{ input: 'a b' },
			{ input: 'c/d?e' },
		]);
		expect(echo.items).toEqual([{ value: 'a b' }, { value: 'c/d?e' }]);
	});

	it('reads pages as large as they may be, each row once, up to the limit of its item', async () => {
		const more = { returnAll: false, limit: '={{ $json.limit }}' };
		const { items, paired } = await sendApi(
			snelStart,
			'GET /vatrates',
			[{ limit: 3 }, { limit: 1 }],
			more,
		);
		expect(paired).toEqual([0, 0, 0, 1]);
		expect(new Set(items.slice(0, 3).map((one) => one.countryCode)).size).toBe(3);

		const all = await sendApi(snelStart, 'GET /artikelen', [{}], { returnAll: true });
		expect(all.items).toHaveLength(snelStart.state.artikelen.length);
		const filtered = await sendApi(snelStart, 'GET /artikelen', [{ code: '5002' }], {
			returnAll: true,
			queryParameters: { filter: "=Artikelcode eq '{{ $json.code }}'" },
		});
		expect(filtered.items.map((one) => one.artikelcode)).toEqual(['5002']);
	});

	it('says what SnelStart said, by its code', async () => {
		const item = { body: { artikelcode: '5001', omschrijving: 'x' } };
		const { error } = await sendApi(snelStart, 'POST /artikelen', [item]);
		expect(error?.message).toContain('ART-0008');
	});

	it('does not repeat a write whose answer was lost, and says that it may have been done', async () => {
		snelStart.addFault({
			kind: 'lostReply',
			match: { method: 'POST', path: '/kostenplaatsen' },
		} as never);
		const item = { body: { nummer: 77, omschrijving: 'Noord' } };
		const { error } = await sendApi(snelStart, 'POST /kostenplaatsen', [item]);
		expect(error?.message).toContain('not known');
		expect(snelStart.state.kostenplaatsen.filter(({ nummer }) => nummer === 77)).toHaveLength(1);
	});

	it.each([
		['an id that is none', 'GET /artikelen/{id}', { id: '../relaties' }, 'no ID'],
		['a body that is no JSON', 'POST /artikelen', { body: '{oops' }, "'Body'"],
		['a list where a record is taken', 'POST /artikelen', { body: [] }, "'Body'"],
		['a missing question', 'GET /rapportages/kolommenbalans', { start: '2026-01-01' }, "'end'"],
	])('sends nothing for %s', async (_, key, item, message) => {
		const { error } = await sendApi(snelStart, key, [item]);
		expect(error?.message).toContain(message);
		expect(snelStart.journal.filter(({ path }) => path.includes('/v2/'))).toEqual([]);
	});

	it('takes no web page for an answer', async () => {
		const match = { path: '/companyInfo' };
		snelStart.addFault({ kind: 'html', status: 200, match, times: -1 } as never);
		const { status, error } = await sendApi(snelStart, 'GET /companyInfo', [{}]);
		expect(status).toBe('error');
		expect(error?.message).toContain('did not answer as SnelStart does');
	});
});
