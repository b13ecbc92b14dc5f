import { emptyAdministration } from '../../../lab/simulators/snelstart';
import { closeAll, open } from './client';

afterEach(closeAll);

test('a new administration has what SnelStart puts in one', () => {
	const state = emptyAdministration();
	expect(state.relaties.map((one) => [one.relatiecode, one.naam, one.relatiesoort])).toEqual([
		[0, '<Vul hier uw bedrijfsnaam in>', ['Eigen']],
		[-1, 'Leverancier onbekend', ['Leverancier']],
		[-2, 'Klant onbekend', ['Klant']],
	]);
	expect(state.artikelen.map((one) => one.artikelcode)).toEqual(['-1', '-2']);
	expect(state.artikelomzetgroepen).toHaveLength(8);
	expect(state.artikelomzetgroepen[0]).toMatchObject({
		nummer: 1,
		omschrijving: 'Hoog btw (goederen)',
		verkoopNederlandBtwSoort: 'Hoog',
	});
	expect(state.artikelomzetgroepen[4]).toMatchObject({ omschrijving: 'Hoog btw (diensten)' });
	expect(state.verkoopordersjablonen.map((one) => one.nonactief)).toEqual([false, true]);
	expect(Object.keys(state.companyInfo)).toHaveLength(66);
	expect(state.companyInfo).toMatchObject({
		artikelcodeSoort: 'Numeriek',
		artikelcodeMaxLengte: 10,
	});
});

test('countries carry alpha-2 in landcode and alpha-3 in landcodeISO', () => {
	const { landen } = emptyAdministration();
	expect(landen).toHaveLength(250);
	expect(landen.find((one) => one.landcode === 'NL')).toMatchObject({
		naam: 'Nederland',
		landcodeISO: 'NLD',
	});
	expect(landen.filter((one) => one.landcodeISO === null).map((one) => one.landcode)).toEqual([
		'XK',
	]);
});

test('the same seed has the same GUIDs, and no GUID twice', () => {
	const text = JSON.stringify(emptyAdministration());
	expect(JSON.stringify(emptyAdministration())).toBe(text);
	const ids = emptyAdministration().landen.map((one) => one.id);
	expect(new Set(ids).size).toBe(ids.length);
});

test('new rows get the same GUIDs in every run', async () => {
	const createdIds = async () => {
		const { api } = await open();
		const { data } = await api.post('/relaties', { relatiesoort: ['Klant'], naam: 'Piet' });
		return data.id as string;
	};
	expect(await createdIds()).toBe(await createdIds());
});

test('VAT rates of today and of before', () => {
	const { btwtarieven, vatrates } = emptyAdministration();
	const open = btwtarieven.filter((one) => one.datumTotEnMet === '2400-12-31T00:00:00');
	expect(open.map((one) => [one.btwSoort, one.btwPercentage])).toEqual([
		['Geen', 0],
		['Laag', 9],
		['Hoog', 21],
		['Overig', 0],
	]);
	const standard = (country: string) =>
		vatrates
			.find((one) => one.countryCode === country)
			?.vatRates.find((one) => one.rateCode === 'SR')?.rate;
	expect(['NLD', 'BEL', 'DEU', 'FRA'].map(standard)).toEqual([21, 21, 19, 20]);
});

test('only factureerBuitenlandsBtw of companyInfo can be written', async () => {
	const { api, state } = await open();
	const { status, data } = await api.put('/companyInfo', {
		factureerBuitenlandsBtw: true,
		volgendVerkoopordernummer: 900,
	});
	expect(status).toBe(200);
	expect(data).toMatchObject({ factureerBuitenlandsBtw: true, volgendVerkoopordernummer: 1 });
	expect(state.companyInfo.factureerBuitenlandsBtw).toBe(true);
});

test('echo answers its input; an unknown path is 404 and marked in the journal', async () => {
	const { api, simulator } = await open();
	expect((await api.get('/echo/hallo')).data).toBe('hallo');
	const { status, data } = await api.get('/artikelgroepen');
	expect([status, data]).toEqual([404, { statusCode: 404, message: 'Resource not found' }]);
	expect(simulator.journal.filter((one) => one.unknownRoute).map((one) => one.path)).toEqual([
		'/b2bapi/v2/artikelgroepen',
	]);
});
