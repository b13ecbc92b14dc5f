import { addArticle } from '../../../lab/simulators/snelstart';
import { closeAll, codesIn, open, type Opened } from './client';

afterEach(closeAll);

function body(opened: Opened, more: object = {}): object {
	return {
		artikelcode: 'nieuw',
		omschrijving: 'Nieuw artikel',
		artikelOmzetgroep: { id: opened.state.artikelomzetgroepen[0].id },
		...more,
	};
}

test('names in any letter case, unknown members, decimals as text', async () => {
	const opened = await open();
	const { status, data } = await opened.api.post('/artikelen', {
		ARTIKELCODE: 'x1',
		Omschrijving: 'Beker',
		artikelomzetGroep: { ID: opened.state.artikelomzetgroepen[1].id },
		verkoopPrijs: '16.48765',
		misspelt: 1,
		technischeVoorraad: 99,
	});
	expect(status).toBe(201);
	expect(data).toMatchObject({
		artikelcode: 'x1',
		verkoopprijs: 16.4877,
		technischeVoorraad: 0,
		eenheid: null,
		relatie: null,
		isHoofdartikel: false,
		subartikelen: [],
		extraVelden: [],
	});
	expect(data.artikelOmzetgroep.uri).toBe(`/artikelomzetgroepen/${data.artikelOmzetgroep.id}`);
	expect(data).not.toHaveProperty('misspelt');
	expect(data.uri).toBe(`/artikelen/${data.id}`);
});

describe('refused', () => {
	const table: Array<[string, object, string[]]> = [
		['ALG-0100 id on POST', { id: '75b4e7b0-1111-4222-8333-444455556666' }, ['ALG-0100']],
		['ART-0002 no code', { artikelcode: '' }, ['ART-0002']],
		['ART-0005 code in use', { artikelcode: 'demo_1' }, ['ART-0005']],
		['ART-0004 code too long', { artikelcode: 'x'.repeat(51) }, ['ART-0004']],
		['ART-0006 no description', { omschrijving: '' }, ['ART-0006']],
		['ART-0008 no group', { artikelOmzetgroep: null }, ['ART-0008']],
		[
			'ART-0009 unknown group',
			{ artikelOmzetgroep: { id: '75b4e7b0-1111-4222-8333-444455556666' } },
			['ART-0009'],
		],
		['several at once', { artikelcode: '', omschrijving: '' }, ['ART-0002', 'ART-0006']],
	];
	test.each(table)('%s', async (_name, more, codes) => {
		const opened = await open();
		const { status, data } = await opened.api.post('/artikelen', body(opened, more));
		expect(status).toBe(400);
		expect(codesIn(data)).toEqual(codes);
		expect(Object.keys(data[0])).toEqual(['errorCode', 'message', 'details']);
	});

	test('ART-0003: a numeric administration takes digits only', async () => {
		const opened = await open();
		opened.state.companyInfo.artikelcodeSoort = 'Numeriek';
		const word = await opened.api.post('/artikelen', body(opened, { artikelcode: 'demo_2' }));
		expect(word.data).toEqual([
			{ errorCode: 'ART-0003', message: 'Artikelcode is geen nummer.', details: null },
		]);
		expect((await opened.api.post('/artikelen', body(opened, { artikelcode: '42' }))).status).toBe(
			201,
		);
	});

	test.each([
		['ART-0016 unknown supplier', 'none', 'ART-0016'],
		['ART-0017 a customer', 3, 'ART-0017'],
	])('%s', async (_name, row, code) => {
		const opened = await open();
		const id =
			typeof row === 'number'
				? opened.state.relaties[row].id
				: '75b4e7b0-1111-4222-8333-444455556666';
		const { data } = await opened.api.post('/artikelen', body(opened, { relatie: { id } }));
		expect(codesIn(data)).toEqual([code]);
	});

	test('type errors and over-long text answer modelState, or an array by switch', async () => {
		const opened = await open();
		const wrong = body(opened, { omschrijving: 'x'.repeat(251), verkoopprijs: 'twaalf' });
		const { status, data } = await opened.api.post('/artikelen', wrong);
		expect(status).toBe(400);
		expect(data.message).toBe('The request is invalid.');
		expect(Object.keys(data.modelState)).toEqual(['artikel.omschrijving', 'artikel.verkoopprijs']);
		opened.simulator.setSwitches({ modelErrors: 'array' });
		expect(codesIn((await opened.api.post('/artikelen', wrong)).data)).toEqual(['ART-0007']);
		opened.simulator.setSwitches({ empty400: true });
		expect((await opened.api.post('/artikelen', wrong)).data).toBe('');
	});

	test('no body, no JSON', async () => {
		const { api } = await open();
		expect(codesIn((await api.post('/artikelen', undefined)).data)).toEqual(['ALG-0106']);
		expect(codesIn((await api.post('/artikelen', '{"artikelcode"')).data)).toEqual(['REF-0016']);
	});
});

test('PUT replaces the whole record; by switch it merges', async () => {
	const opened = await open();
	const { article, api } = opened;
	Object.assign(article, { eenheid: 'stuk', verkoopprijs: 5 });
	const replaced = await api.put(
		`/artikelen/${article.id}`,
		body(opened, { artikelcode: 'demo_1' }),
	);
	expect(replaced.status).toBe(200);
	expect(replaced.data).toMatchObject({ eenheid: null, verkoopprijs: 0, vrijeVoorraad: 10 });
	opened.simulator.setSwitches({ put: 'merge' });
	const merged = await api.put(`/artikelen/${article.id}`, { verkoopprijs: 7 });
	expect(merged.data).toMatchObject({ omschrijving: 'Nieuw artikel', verkoopprijs: 7 });
});

test('PUT: the id in the body must be the id of the path; an unknown id is 404', async () => {
	const opened = await open();
	const id = '75b4e7b0-1111-4222-8333-444455556666';
	const other = await opened.api.put(`/artikelen/${opened.article.id}`, body(opened, { id }));
	expect(codesIn(other.data)).toEqual(['ALG-0101']);
	expect((await opened.api.put(`/artikelen/${id}`, body(opened))).status).toBe(404);
	expect((await opened.api.get(`/artikelen/${id}`)).status).toBe(404);
});

describe('DELETE', () => {
	test('refuses stock, open orders, recipe parts and text articles', async () => {
		const opened = await open();
		const { api, state, article } = opened;
		const part = addArticle(state, { artikelcode: 'deel' });
		const { id, uri } = part;
		addArticle(state, {
			artikelcode: 'set',
			isHoofdartikel: true,
			subartikelen: [{ artikelcode: 'deel', aantal: 2, id, uri }],
		});
		const regels = [{ artikel: { id: article.id }, stuksprijs: 1, aantal: 1 }];
		const relatie = { id: opened.customer.id };
		await api.post('/verkooporders', { relatie, datum: '2026-03-01', regels });
		const refusal = async (one: { id: string }) =>
			codesIn((await api.delete(`/artikelen/${one.id}`)).data);
		expect(await refusal(article)).toEqual(['ART-0010', 'ART-0011']);
		expect(await refusal(part)).toEqual(['ART-0012']);
		expect(await refusal(state.artikelen[0])).toEqual(['ART-0015']);
	});

	test('removes; status and body are switches', async () => {
		const { api, state, simulator } = await open();
		const gone = addArticle(state, { artikelcode: 'weg' });
		const first = await api.delete(`/artikelen/${gone.id}`);
		expect([first.status, first.data]).toEqual([200, '']);
		expect((await api.get(`/artikelen/${gone.id}`)).status).toBe(404);
		simulator.setSwitches({ deleteStatus: 201, deleteBody: 'model' });
		const next = addArticle(state, { artikelcode: 'ook weg' });
		const second = await api.delete(`/artikelen/${next.id}`);
		expect([second.status, second.data.artikelcode]).toEqual([201, 'ook weg']);
	});
});

test('custom fields are written as an array of name and value and seen in extraVelden', async () => {
	const { api, state, article } = await open();
	state.extraveldnamen.artikel = ['EAN', 'Merk'];
	const path = `/artikelen/${article.id}/customFields`;
	const { status } = await api.put(path, [{ Name: 'EAN', value: '871' }]);
	expect(status).toBe(200);
	expect(article.extraVelden).toEqual([{ naam: 'EAN', waarde: '871' }]);
	const { data } = await api.get(path);
	expect(data.map((one: { value: string | null }) => one.value)).toEqual(['871', null]);
	expect(codesIn((await api.put(path, [{ name: 'Kleur', value: 'x' }])).data)).toEqual([
		'REF-0002',
	]);
	expect(codesIn((await api.put(path, { name: 'EAN' })).data)).toEqual(['REF-0016']);
});
