import { snelStartCredential } from '../../lab/engine';
import {
	addArticle,
	addCostCentre,
	addRelation,
	emptyAdministration,
	startSnelStart,
	type SnelStartSimulator,
} from '../../lab/simulators/snelstart';
import { AUTOMATIC, filledIn, recordsRunner, THE_RECORD } from './runRecords';

let snelStart: SnelStartSimulator;

beforeEach(async () => {
	const seed = emptyAdministration();
	for (const [nummer, omschrijving] of [
		[1, 'Winkel'],
		[2, 'Webshop'],
		[3, 'Magazijn'],
	] as const) {
		addCostCentre(seed, { nummer, omschrijving });
	}
	for (let code = 1001; code <= 1060; code += 1) {
		addArticle(seed, {
			artikelcode: String(code),
			verkoopprijs: 9.95,
			inkoopprijs: 5,
			eenheid: 'stuk',
		});
	}
	const vestigingsAdres = {
		contactpersoon: 'Jan',
		straat: 'Dorpsstraat 1',
		postcode: '1234 AB',
		plaats: 'Alkmaar',
		land: { id: seed.landen[0].id, uri: seed.landen[0].uri },
	};
	addRelation(seed, {
		vestigingsAdres,
		naam: 'Eerste',
		email: 'een@example.nl',
		memo: 'vaste klant',
	});
	addRelation(seed, {
		vestigingsAdres,
		naam: 'Tweede',
		email: 'twee@example.nl',
		memo: 'belt altijd',
	});
	addRelation(seed, {
		vestigingsAdres,
		naam: 'Derde',
		email: 'drie@example.nl',
		memo: 'betaalt laat',
	});
	snelStart = await startSnelStart({ seed });
});
afterEach(async () => await snelStart.close());

const run = recordsRunner('snelStart', () => snelStartCredential(snelStart));

const idsOf = (rows: ReadonlyArray<{ id: string }>) => rows.map(({ id }) => ({ id }));
const requests = (method: string) =>
	snelStart.journal.filter((entry) => entry.method === method && entry.path.includes('/v2/'));

describe('SnelStart records, three items that differ', () => {
	it('gets the record that each item names', async () => {
		const wanted = idsOf(snelStart.state.kostenplaatsen).reverse();

		const { items, paired } = await run('costCentre', 'get', THE_RECORD, wanted);

		expect(items.map(({ nummer }) => nummer)).toEqual([3, 2, 1]);
		expect(paired).toEqual([0, 1, 2]);
	});

	it('reads as far as each item says, beginning anew for each', async () => {
		const limits = [{ limit: 60 }, { limit: 3 }, { limit: 30 }];

		const { items, paired } = await run(
			'article',
			'getMany',
			{ limit: '={{ $json.limit }}' },
			limits,
		);

		const of = (item: number) => items.filter((_, at) => paired[at] === item);
		expect([0, 1, 2].map((item) => of(item).length)).toEqual([60, 3, 30]);
		expect([0, 1, 2].map((item) => of(item)[0].artikelcode)).toEqual(
			[0, 1, 2].map(() => snelStart.state.artikelen[0].artikelcode),
		);
		expect(new Set(of(0).map(({ id }) => id)).size).toBe(60);
		const tops = requests('GET')
			.flatMap(({ query }) => /top=(\d+)/.exec(query)?.slice(1) ?? [])
			.map(Number);
		expect(Math.max(...tops)).toBe(25);
	});

	it('returns all, or nothing more than there is', async () => {
		const all = await run('article', 'getMany', { returnAll: true }, [{}]);
		expect(all.items).toHaveLength(snelStart.state.artikelen.length);

		const limits = [{ limit: 500 }, { limit: 2 }];
		const limited = await run('costCentre', 'getMany', { limit: '={{ $json.limit }}' }, limits);
		expect(limited.items.map(({ nummer }) => nummer)).toEqual([1, 2, 3, 1, 2]);
	});

	it('creates what each item says', async () => {
		const value = { nummer: '={{ $json.number }}', omschrijving: '={{ $json.name }}' };
		const wishes = [
			{ number: 11, name: 'Noord' },
			{ number: 12, name: 'Oost' },
			{ number: 13, name: 'Zuid' },
		];

		const { items, paired } = await run('costCentre', 'create', filledIn(value), wishes);

		expect(items.map(({ nummer, omschrijving }) => [nummer, omschrijving])).toEqual(
			wishes.map(({ number, name }) => [number, name]),
		);
		expect(paired).toEqual([0, 1, 2]);
		expect(snelStart.state.kostenplaatsen.slice(-3).map(({ id }) => id)).toEqual(
			items.map(({ id }) => id),
		);
	});

	it('updates what is named and leaves everything else, in each record', async () => {
		const before = structuredClone(snelStart.state.relaties.slice(-3));
		const value = { 'vestigingsAdres.straat': '={{ $json.street }}' };
		const wishes = before.map(({ id, naam }) => ({ id, street: `Straat van ${naam} 1` }));

		const { items, error } = await run(
			'customer',
			'update',
			{ ...THE_RECORD, ...filledIn(value) },
			wishes,
		);

		expect(error).toBeUndefined();
		const after = snelStart.state.relaties.slice(-3);
		before.forEach((record, at) => {
			expect({ ...after[at], modifiedOn: '' }).toEqual({
				...record,
				modifiedOn: '',
				vestigingsAdres: { ...record.vestigingsAdres, straat: wishes[at].street },
			});
		});
		expect(items.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
	});

	it('empties what is to be emptied and nothing else', async () => {
		const [first, second] = snelStart.state.relaties.slice(-3);
		const wishes = [
			{ id: first.id, empty: ['memo'] },
			{ id: second.id, empty: [] },
		];
		const parameters = {
			...THE_RECORD,
			...filledIn({}),
			options: { fieldsToEmpty: '={{ $json.empty }}' },
		};

		await run('customer', 'update', parameters, wishes);

		expect([first.memo ?? '', first.email]).toEqual(['', 'een@example.nl']);
		expect(second.memo).toBe('belt altijd');
		expect(requests('PUT')).toHaveLength(1);
	});

	it('tells what it deleted', async () => {
		const [first, , third] = snelStart.state.kostenplaatsen;

		const { items } = await run('costCentre', 'delete', THE_RECORD, [
			{ id: third.id },
			{ id: first.id },
		]);

		expect(items).toEqual([
			{ deleted: true, id: third.id, nummer: 3, omschrijving: 'Magazijn' },
			{ deleted: true, id: first.id, nummer: 1, omschrijving: 'Winkel' },
		]);
		expect(snelStart.state.kostenplaatsen.map(({ nummer }) => nummer)).toEqual([2]);
	});

	it('takes items as records as they are, also those it gave itself', async () => {
		const [article] = snelStart.state.artikelen.slice(-1);
		const items = [{ ...structuredClone(article), artikelcode: '9001' }];

		const made = await run('article', 'create', AUTOMATIC, items);

		expect(made.items).toHaveLength(1);
		expect(made.items[0]).toMatchObject({
			artikelcode: '9001',
			eenheid: 'stuk',
			verkoopprijs: 9.95,
		});
		expect(made.items[0].artikelOmzetgroep).toEqual(article.artikelOmzetgroep);
	});
});

describe('SnelStart records that cannot be had', () => {
	it('stops at the item that is wrong and says which', async () => {
		const [{ id }] = snelStart.state.kostenplaatsen;

		const { status, error } = await run('costCentre', 'get', THE_RECORD, [
			{ id },
			{ id: '../relaties' },
		]);

		expect(status).toBe('error');
		expect(error?.message).toContain("'../relaties' is no ID of a cost centre");
		expect((error as unknown as { context: { itemIndex: number } }).context.itemIndex).toBe(1);
	});

	it('goes on with the others where the user wants that', async () => {
		const wanted = idsOf(snelStart.state.kostenplaatsen);
		wanted[1] = { id: '3fa85f64-5717-4562-b3fc-2c963f66afa6' };

		const { items, paired } = await run(
			'costCentre',
			'get',
			THE_RECORD,
			wanted,
			'continueRegularOutput',
		);

		expect(items.map(({ nummer, error }) => nummer ?? error)).toEqual([
			1,
			expect.stringContaining('SnelStart has no cost centre'),
			3,
		]);
		expect(paired).toEqual([0, 1, 2]);
	});

	it.each([
		['a field that is missing', { nummer: 8 }, "needs 'Description (omschrijving)'"],
		['a field nobody knows', { nummer: 8, omschrijving: 'x', naam: 'x' }, "no field 'naam'"],
		['a text that is too long', { nummer: 8, omschrijving: 'x'.repeat(51) }, '50 characters'],
		['a number that is none', { nummer: 'acht', omschrijving: 'x' }, "not 'acht'"],
	])('sends nothing for %s', async (_, value, message) => {
		const { error } = await run('costCentre', 'create', filledIn(value), [{}]);

		expect(error?.message).toContain(message);
		expect(requests('POST')).toEqual([]);
	});

	it('does not repeat a creation whose answer was lost, and says that it may have been done', async () => {
		snelStart.addFault({
			kind: 'lostReply',
			match: { method: 'POST', path: '/kostenplaatsen' },
		} as never);

		const { error } = await run(
			'costCentre',
			'create',
			filledIn({ nummer: 8, omschrijving: 'x' }),
			[{}],
		);

		expect(error?.message).toContain('not known');
		expect(requests('POST')).toHaveLength(1);
	});
});
