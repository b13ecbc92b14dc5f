import { closeAll, codesIn, open, orderFor, type Opened } from './client';

afterEach(closeAll);

const address = (opened: Opened, code = 'NL') => ({
	contactpersoon: 'Jan',
	straat: 'Dorpsstraat 1',
	postcode: '1234 AB',
	plaats: 'Alkmaar',
	land: opened.land(code),
});

test('POST allocates relatiecode highest + 1 and answers the whole model', async () => {
	const opened = await open();
	opened.state.relaties[3].relatiecode = 40;
	const { status, data } = await opened.api.post('/relaties', {
		relatiesoort: ['Klant'],
		naam: 'Piet',
		email: 'a@example.nl;b@example.nl',
		vestigingsAdres: address(opened),
	});
	expect(status).toBe(201);
	expect(data).toMatchObject({
		relatiecode: 41,
		nonactief: false,
		aanmaningsoort: 'Nee',
		incassoSoort: 'Geen',
		kvkNummer: null,
		factuurEmailVersturen: { shouldSend: false, email: null, ccEmail: null },
		vestigingsAdres: { plaats: 'Alkmaar', land: opened.land('NL') },
		correspondentieAdres: { straat: null, land: null },
		verkoopBoekingenUri: `/relaties/${data.id}/verkoopboekingen`,
	});
});

describe('refused', () => {
	const GUID = '75b4e7b0-1111-4222-8333-444455556666';
	const table: Array<[string, (opened: Opened) => object]> = [
		['REL-0063', () => ({ id: GUID })],
		['REL-0001', () => ({ relatiesoort: [] })],
		['REL-0048', () => ({ relatiesoort: ['Eigen'] })],
		['REL-0065', () => ({ relatiesoort: ['Klant', 'Leverancier'] })],
		['REL-0007', () => ({ naam: '' })],
		['REL-0008', () => ({ relatiecode: -2 })],
		['REL-0003', () => ({ krediettermijn: 1001 })],
		['REL-0012', () => ({ mobieleTelefoon: '0'.repeat(26) })],
		['REL-0013', () => ({ telefoon: '0'.repeat(26) })],
		['REL-0015', () => ({ websiteUrl: 'geen url' })],
		['REL-0020', (o) => ({ vestigingsAdres: { ...address(o), straat: 'x'.repeat(51) } })],
		['REL-0021', (o) => ({ vestigingsAdres: { ...address(o), postcode: 'x'.repeat(26) } })],
		['REL-0022', (o) => ({ vestigingsAdres: { ...address(o), plaats: 'x'.repeat(51) } })],
		['REL-0023', (o) => ({ vestigingsAdres: { ...address(o), contactpersoon: 'x'.repeat(51) } })],
		['REL-0056', (o) => ({ vestigingsAdres: { ...address(o), land: { id: GUID } } })],
		['REL-0025', (o) => ({ correspondentieAdres: { ...address(o), straat: 'x'.repeat(51) } })],
		['REL-0055', (o) => ({ correspondentieAdres: { ...address(o), land: { id: GUID } } })],
		['REL-0060', (o) => ({ vestigingsAdres: { ...address(o), land: null } })],
		['REL-0060', () => ({ vestigingsAdres: { plaats: 'Alkmaar' } })],
		['REL-0061', () => ({ email: 'geen adres' })],
		['REL-0084', () => ({ email: 'a@example.nl;geen adres' })],
		['REL-0085', () => ({ email: `${'x'.repeat(250)}@example.nl` })],
		['REL-0032', () => ({ factuurEmailVersturen: { shouldSend: true } })],
		['REL-0072', () => ({ factuurEmailVersturen: { email: 'geen adres' } })],
		['REL-0057', () => ({ btwNummer: 'N'.repeat(51) })],
		['REL-0058', () => ({ btwNummer: 'N' })],
		['REL-0059', () => ({ btwNummer: 'NL.123' })],
		['REL-0087', (o) => ({ btwNummer: 'DE123456788', vestigingsAdres: address(o) })],
		['REL-0088', () => ({ btwNummer: 'NL999999999B99' })],
		['REL-0086', () => ({ oin: '123' })],
		['REL-0009', () => ({ incassoSoort: 'Core' })],
		['REL-0002', () => ({ relatiesoort: ['Leverancier'], aanmaningsoort: 'Consument' })],
		['REL-0017', () => ({ factuurRelatie: { id: GUID } })],
		['REL-0018', (o) => ({ factuurRelatie: { id: o.state.relaties[1].id } })],
	];
	test.each(table)('%s', async (code, more) => {
		const opened = await open();
		const body = { relatiesoort: ['Klant'], naam: 'Piet', ...more(opened) };
		const { status, data } = await opened.api.post('/relaties', body);
		expect(status).toBe(400);
		expect(codesIn(data)).toEqual([code]);
	});

	test('a name of more than 50 characters is a model error', async () => {
		const { api } = await open();
		const { data } = await api.post('/relaties', { relatiesoort: ['Klant'], naam: 'x'.repeat(51) });
		expect(data.modelState).toEqual({
			'relatie.naam': ['The field Naam must be a string with a maximum length of 50.'],
		});
	});
});

test('lenient switches: partial address, both kinds, any VAT number', async () => {
	const { api } = await open({
		partialAddress: 'accepted',
		bothRelationKinds: 'accepted',
		vatNumberCheck: 'off',
	});
	const { status } = await api.post('/relaties', {
		relatiesoort: ['Klant', 'Leverancier'],
		naam: 'Piet',
		vestigingsAdres: { plaats: 'Alkmaar' },
		btwNummer: 'NL999999999B99',
	});
	expect(status).toBe(201);
});

describe('PUT', () => {
	test('replaces everything but the code; an echoed GET changes nothing but modifiedOn', async () => {
		const { api, customer } = await open();
		const path = `/relaties/${customer.id}`;
		const before = (await api.get(path)).data;
		const echoed = await api.put(path, before);
		expect(echoed.status).toBe(200);
		expect({ ...echoed.data, modifiedOn: '' }).toEqual({ ...before, modifiedOn: '' });
		const { data } = await api.put(path, { relatiesoort: ['Klant'], naam: 'Jan' });
		expect(data).toMatchObject({ email: null, krediettermijn: 0, relatiecode: 1 });
	});

	test('refuses another id and another kind', async () => {
		const { api, customer } = await open();
		const path = `/relaties/${customer.id}`;
		const id = '75b4e7b0-1111-4222-8333-444455556666';
		const otherId = await api.put(path, { id, relatiesoort: ['Klant'], naam: 'Jan' });
		expect(codesIn(otherId.data)).toEqual(['REL-0047']);
		const otherKind = await api.put(path, { relatiesoort: ['Leverancier'], naam: 'Jan' });
		expect(codesIn(otherKind.data)).toEqual(['REL-0064']);
	});
});

describe('DELETE', () => {
	test('makes the relation nonactief: listed, but 404 by id', async () => {
		const { api, customer } = await open();
		expect((await api.delete(`/relaties/${customer.id}`)).status).toBe(200);
		expect((await api.get(`/relaties/${customer.id}`)).status).toBe(404);
		const { data } = await api.get("/relaties?$filter=Email eq 'jan@example.nl'");
		expect(data[0]).toMatchObject({ nonactief: true });
	});

	test('refuses open orders, open invoices and the special relations', async () => {
		const opened = await open();
		const { api, customer, state, simulator } = opened;
		const refusal = async (id: string) => codesIn((await api.delete(`/relaties/${id}`)).data);
		expect(
			await Promise.all(state.relaties.slice(0, 3).map(async ({ id }) => await refusal(id))),
		).toEqual([['REL-0048'], ['REL-0067'], ['REL-0103']]);
		await api.post('/verkooporders', orderFor(opened));
		expect(await refusal(customer.id)).toEqual(['REL-0050']);
		simulator.hook('invoiceOrder', { nummer: 1 });
		expect(await refusal(customer.id)).toEqual(['REL-0049']);
		simulator.hook('payInvoice', { factuurnummer: '20260001' });
		expect(await refusal(customer.id)).toEqual([]);
	});
});
