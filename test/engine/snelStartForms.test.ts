import { snelStartCredential } from '../../lab/engine';
import { createHash } from 'node:crypto';
import {
	addArticle,
	addRelation,
	emptyAdministration,
	startSnelStart,
	type SnelStartSimulator,
} from '../../lab/simulators/snelstart';
import { AUTOMATIC, filledIn, runRecords, THE_RECORD, type Fields } from './runRecords';

let snelStart: SnelStartSimulator;

beforeEach(async () => {
	const seed = emptyAdministration();
	seed.companyInfo.artikelcodeSoort = 'Alfanumeriek';
	for (const at of [1, 2, 3]) {
		addArticle(seed, { artikelcode: `A${at}`, omschrijving: `Beker ${at}`, verkoopprijs: at });
		addRelation(seed, { naam: `Klant ${at}`, relatiecode: 100 + at, email: `k${at}@example.nl` });
	}
	seed.extraveldnamen = { artikel: ['EAN code', 'Kleur'], klant: ['Bron'], leverancier: [] };
	snelStart = await startSnelStart({ seed });
});
afterEach(async () => await snelStart.close());

const run = async (resource: string, operation: string, parameters: object, items: Fields[]) =>
	await runRecords({
		...{ node: 'snelStart', credentials: snelStartCredential(snelStart), resource },
		...{ operation, parameters, items },
	});

const located = (value: string) => ({ __rl: true, mode: 'id', value });
const sent = (method: string) =>
	snelStart.journal.filter((entry) => entry.method === method && entry.path.includes('/v2/'));
const hashOf = (body: object): string =>
	createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 16);
const lastThree = <T>(rows: readonly T[]): T[] => rows.slice(-3);

/** Customer, date and lines, each of its own item. */
const ORDER = {
	relatie: located('={{ $json.customer }}'),
	...filledIn({ datum: '={{ $json.day }}', omschrijving: '={{ $json.name }}' }),
	lines: {
		regels: [
			{
				artikel: located('={{ $json.article }}'),
				aantal: '={{ $json.pieces }}',
				stuksprijs: '12.50',
				omschrijving: '',
				kortingsPercentage: '',
				extraRegelVelden: {},
			},
			{ artikel: located('={{ $json.article }}'), aantal: '1', stuksprijs: '-1' },
		],
	},
};

const wishes = () =>
	lastThree(snelStart.state.relaties).map(({ id, naam }, at) => ({
		...{ customer: id, name: `Voor ${naam}`, day: `2026-03-0${at + 1}`, pieces: at + 1 },
		article: lastThree(snelStart.state.artikelen)[2 - at].id,
	}));

describe('a form with lines and linked records', () => {
	it.each(['salesOrder', 'quotation'])('makes the %s that each item says', async (resource) => {
		const items = wishes();
		const made = await run(resource, 'create', ORDER, items);

		expect(made.error).toBeUndefined();
		expect(
			made.items.map(({ relatie, datum, omschrijving, regels }) => ({
				customer: (relatie as { id: string }).id,
				day: String(datum).slice(0, 10),
				name: omschrijving,
				lines: (
					regels as Array<{ artikel: { id: string }; aantal: number; stuksprijs: number }>
				).map(({ artikel, aantal, stuksprijs }) => [artikel.id, aantal, stuksprijs]),
			})),
		).toEqual(
			items.map(({ customer, day, name, article, pieces }) => ({
				...{ customer, day, name },
				lines: [
					[article, pieces, 12.5],
					[article, 1, -1],
				],
			})),
		);
	});

	it('sends what was filled in and nothing of the form itself', async () => {
		await run('salesOrder', 'create', ORDER, wishes().slice(0, 1));

		const { article, customer } = wishes()[0];
		const body = {
			datum: '2026-03-01',
			omschrijving: 'Voor Klant 1',
			relatie: { id: customer },
			regels: [
				{ artikel: { id: article }, aantal: 1, stuksprijs: 12.5 },
				{ artikel: { id: article }, aantal: 1, stuksprijs: -1 },
			],
		};
		expect(sent('POST').at(-1)?.bodyHash).toBe(hashOf(body));
	});

	it('keeps lines that are not given, replaces them by those that are, and empties them when told', async () => {
		const [made] = (await run('salesOrder', 'create', ORDER, wishes())).items;
		const line = {
			regels: [{ artikel: located(wishes()[0].article), aantal: '7', stuksprijs: '2' }],
		};
		const change = async (more: object) => {
			const parameters = { ...THE_RECORD, ...filledIn({ memo: 'Gebeld' }), ...more };
			return (await run('salesOrder', 'update', parameters, [{ id: made.id }])).items[0];
		};

		const kept = await change({});
		expect(kept.regels).toEqual(made.regels);
		expect(kept.memo).toBe('Gebeld');
		const replaced = await change({ lines: line });
		expect((replaced.regels as Array<{ aantal: number }>).map(({ aantal }) => aantal)).toEqual([7]);
		const emptied = await change({ options: { fieldsToEmpty: ['regels', 'betalingskenmerk'] } });
		expect(emptied.regels).toEqual([]);
	});

	it('says what a new record needs, and which row of its lines', async () => {
		const nothing = await run('salesBooking', 'create', filledIn({}), [{}]);
		expect(nothing.error?.message).toContain(
			"'Invoice Number', 'Customer (klant)', 'Booking Lines'",
		);

		const { customer: klant } = wishes()[0];
		const items = [{ factuurnummer: 'F1', klant, boekingsregels: [{ bedrag: '10' }] }];
		const half = await run('salesBooking', 'create', AUTOMATIC, items);
		expect(half.error?.message).toContain("needs 'Ledger Account (grootboek)' in row 1");
		expect(sent('POST')).toEqual([]);
	});

	it('takes a moment of n8n as SnelStart writes it', async () => {
		const day = {
			...ORDER,
			...filledIn({ datum: '={{ DateTime.fromISO("2026-05-06T07:08:09") }}' }),
		};
		const { items, error } = await run('salesOrder', 'create', day, wishes().slice(0, 1));
		expect(error).toBeUndefined();
		expect(items[0].datum).toMatch(/^2026-05-06T07:08:09/);
	});
});

describe.each(['kept', 'replaced'] as const)('extra fields where those left out are %s', (left) => {
	beforeEach(() => snelStart.setSwitches({ extraFieldsLeftOut: left }));

	it('are columns of the form, and each item writes its own', async () => {
		const items = lastThree(snelStart.state.artikelen).map(({ id }, at) => ({
			id,
			ean: `871${at}`,
		}));
		const value = { 'extraVelden/EAN code': '={{ $json.ean }}' };
		await run(
			'article',
			'update',
			{ ...THE_RECORD, ...filledIn({ 'extraVelden/Kleur': 'rood' }) },
			items,
		);
		const done = await run('article', 'update', { ...THE_RECORD, ...filledIn(value) }, items);

		expect(done.error).toBeUndefined();
		done.items.forEach(({ extraVelden }, at) => {
			expect(extraVelden).toEqual(
				expect.arrayContaining([
					{ naam: 'EAN code', waarde: `871${at}` },
					{ naam: 'Kleur', waarde: 'rood' },
				]),
			);
		});
		const before = sent('PUT').length;
		await run('article', 'update', { ...THE_RECORD, ...filledIn(value) }, items);
		expect(sent('PUT')).toHaveLength(before);
	});

	it('are filled in with a new record, and emptied when told', async () => {
		const record = {
			relatiesoort: 'Klant',
			naam: 'Nieuw',
			extraVeldenKlant: [{ naam: 'Bron', waarde: 'winkel' }],
		};
		const { items } = await run('customer', 'create', AUTOMATIC, [record]);
		expect(items[0].extraVeldenKlant).toEqual([{ naam: 'Bron', waarde: 'winkel' }]);

		const parameters = {
			...THE_RECORD,
			...filledIn({}),
			options: { fieldsToEmpty: ['extraVeldenKlant/Bron'] },
		};
		const emptied = await run('customer', 'update', parameters, [{ id: items[0].id }]);
		const [field] = emptied.items[0].extraVeldenKlant as Array<{ waarde: unknown }>;
		expect(field?.waarde ?? null).toBeNull();
	});

	it('say their name where there is no such field, and what was written', async () => {
		const [{ id }] = snelStart.state.artikelen.slice(-1);
		const value = { 'extraVelden/Maat': 'L' };
		const { error } = await run('article', 'update', { ...THE_RECORD, ...filledIn(value) }, [
			{ id },
		]);
		expect(error?.message).toContain("no extra field (extra veld) 'Maat'");
	});
});

describe('create or update', () => {
	it('writes nothing where more than one record answers', async () => {
		snelStart.state.relaties.slice(-2).forEach((row) => (row.email = 'zelfde@example.nl'));
		const parameters = {
			matchOn: 'email',
			...filledIn({ email: 'zelfde@example.nl', memo: 'x', naam: 'y', relatiesoort: 'Klant' }),
		};
		const { error } = await run('customer', 'upsert', parameters, [{}]);
		expect(error?.message).toContain("2 customers have zelfde@example.nl as 'Email'");
		expect([...sent('PUT'), ...sent('POST')]).toEqual([]);
	});

	it('makes no second one after an answer that was lost', async () => {
		const fault = { kind: 'lostReply', match: { method: 'POST', path: '/artikelen' } };
		snelStart.addFault(fault as never);
		const group = snelStart.state.artikelomzetgroepen[0].id;
		const value = { artikelcode: 'N1', omschrijving: 'Nieuw', artikelOmzetgroep: group };
		const parameters = { matchOn: 'artikelcode', ...filledIn(value) };

		const lost = await run('article', 'upsert', parameters, [{}]);
		expect(lost.error?.message).toContain('not known');
		expect(lost.error?.description).toContain("'N1 Nieuw'");
		expect(lost.error?.description).toContain("'Create or Update' looks for it by itself");
		const again = await run('article', 'upsert', parameters, [{}]);
		expect(again.error).toBeUndefined();
		expect(
			snelStart.state.artikelen.filter(({ artikelcode }) => artikelcode === 'N1'),
		).toHaveLength(1);
	});
});
