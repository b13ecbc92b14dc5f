import { addCostCentre } from '../../../lab/simulators/snelstart';
import { closeAll, codesIn, NOON, open, orderFor } from './client';

afterEach(closeAll);

const UNKNOWN = '75b4e7b0-1111-4222-8333-444455556666';

test('POST fills the defaults and keeps the lines as sent', async () => {
	const opened = await open({}, { clock: () => NOON });
	const { status, data } = await opened.api.post('/verkooporders', orderFor(opened));
	expect(status).toBe(201);
	expect(data).toMatchObject({
		procesStatus: 'Order',
		verkoopOrderStatus: 'InBehandeling',
		verkooporderBtwIngaveModel: 'Exclusief',
		nummer: 1,
		krediettermijn: 14,
		geblokkeerd: false,
		verkoopfactuur: null,
		verkoopordersjabloon: null,
		incassomachtiging: null,
		datum: '2026-03-01T00:00:00',
		modifiedOn: '2026-03-01T12:00:00.5',
		totaalExclusiefBtw: 30,
		totaalInclusiefBtw: 36.3,
	});
	expect(data.regels).toEqual([
		{
			artikel: { id: opened.article.id, uri: `/artikelen/${opened.article.id}` },
			omschrijving: 'Beker',
			stuksprijs: 10,
			aantal: 3,
			kortingsPercentage: 0,
			totaal: 30,
			extraRegelVelden: [],
		},
	]);
	expect((await opened.api.get(`/verkooporders/${data.id}`)).data).toEqual(data);
});

test('modifiedOn is the wall clock of the switch timeZone, without zone', async () => {
	const summer = () => new Date('2026-07-01T22:30:00Z');
	const opened = await open({ timeZone: 'Europe/Amsterdam' }, { clock: summer });
	const { data } = await opened.api.post('/verkooporders', orderFor(opened));
	expect(data.modifiedOn).toBe('2026-07-02T00:30:00');
});

test('numbers run on from volgendVerkoopordernummer and skip used ones', async () => {
	const opened = await open();
	opened.state.companyInfo.volgendVerkoopordernummer = 500;
	const post = async () => (await opened.api.post('/verkooporders', orderFor(opened))).data;
	const first = await post();
	opened.state.verkooporders[0].nummer = 501;
	expect([first.nummer, (await post()).nummer]).toEqual([500, 502]);
	expect(opened.state.companyInfo.volgendVerkoopordernummer).toBe(503);
});

test('betalingskenmerk is not unique: the same POST twice makes two orders', async () => {
	const opened = await open();
	const body = orderFor(opened, { betalingskenmerk: 'PS-7' });
	await opened.api.post('/verkooporders', body);
	await opened.api.post('/verkooporders', body);
	const { data } = await opened.api.get("/verkooporders?$filter=Betalingskenmerk eq 'PS-7'");
	expect(data.map((one: { nummer: number }) => one.nummer)).toEqual([1, 2]);
});

describe('the template', () => {
	test('the all-zero GUID means none; a template blocks new orders', async () => {
		const opened = await open();
		const template = opened.state.verkoopordersjablonen[0];
		template.nieuweOrdersBlokkeren = true;
		const none = { verkoopordersjabloon: { id: '00000000-0000-0000-0000-000000000000' } };
		const first = await opened.api.post('/verkooporders', orderFor(opened, none));
		expect(first.data).toMatchObject({ verkoopordersjabloon: null, geblokkeerd: false });
		const some = { verkoopordersjabloon: { id: template.id } };
		const second = await opened.api.post('/verkooporders', orderFor(opened, some));
		expect(second.data).toMatchObject({ geblokkeerd: true });
	});

	test('its extra fields are checked', async () => {
		const opened = await open();
		const template = opened.state.verkoopordersjablonen[0];
		const field = { omschrijving: 'Tekst', ingaveMasker: null, soortVeld: 'Tekst' };
		template.extraHoofdVelden = [{ ...field, veldNummer: 1, maximumTekstLengte: 3 }];
		const post = async (veldNummer: number, waarde: string) =>
			await opened.api.post(
				'/verkooporders',
				orderFor(opened, {
					verkoopordersjabloon: { id: template.id },
					extraHoofdVelden: [{ veldNummer, waarde }],
				}),
			);
		expect(codesIn((await post(2, 'x')).data)).toEqual(['VOR-0036']);
		expect(codesIn((await post(1, 'lang')).data)).toEqual(['VOR-0035']);
		expect((await post(1, 'ok')).status).toBe(201);
	});
});

describe('refused', () => {
	const table: Array<[string, object]> = [
		['ALG-0100', { id: UNKNOWN }],
		['VOR-0005', { nummer: 7 }],
		['REL-0005', { relatie: { id: UNKNOWN } }],
		['VOR-0006', { afleveradres: { straat: 'x'.repeat(51) } }],
		['VOR-0007', { afleveradres: { postcode: 'x'.repeat(26) } }],
		['VOR-0008', { factuuradres: { plaats: 'x'.repeat(51) } }],
		['VOR-0009', { factuuradres: { contactpersoon: 'x'.repeat(51) } }],
		['VOR-0010', { afleveradres: { land: { id: UNKNOWN } } }],
		['VOR-0011', { orderreferentie: 'x'.repeat(51) }],
		['VOR-0013', { incassomachtiging: { id: UNKNOWN } }],
		['KPL-0001', { kostenplaats: { id: UNKNOWN } }],
		['ALG-0103', { verkoopordersjabloon: { id: UNKNOWN } }],
		['ART-0001', { regels: [{ artikel: { id: UNKNOWN }, stuksprijs: 1, aantal: 1 }] }],
	];
	test.each(table)('%s', async (code, more) => {
		const opened = await open();
		const { status, data } = await opened.api.post('/verkooporders', orderFor(opened, more));
		expect(status).toBe(400);
		expect(codesIn(data)).toEqual([code]);
		expect(opened.state.verkooporders).toHaveLength(0);
		expect(opened.state.companyInfo.volgendVerkoopordernummer).toBe(1);
	});

	const model: Array<[string, object]> = [
		['verkooporder.relatie', { relatie: null }],
		['verkooporder.datum', { datum: null }],
		['verkooporder.krediettermijn', { krediettermijn: 101 }],
		['verkooporder.procesStatus', { procesStatus: 'Factuur' }],
		['verkooporder.procesStatus', { procesStatus: 'Contantbon' }],
		['verkooporder.procesStatus', { procesStatus: 'Verzonden' }],
		['verkooporder.regels[0].aantal', { regels: [{ aantal: 'drie' }] }],
		['verkooporder.regels[0].omschrijving', { regels: [{ omschrijving: 'x'.repeat(251) }] }],
	];
	test.each(model)('%s', async (path, more) => {
		const opened = await open();
		const { status, data } = await opened.api.post('/verkooporders', orderFor(opened, more));
		expect(status).toBe(400);
		expect(Object.keys(data.modelState)).toEqual([path]);
	});

	test('VOR-0002: a supplier is no customer', async () => {
		const opened = await open();
		const relatie = { id: opened.state.relaties[1].id };
		const { data } = await opened.api.post('/verkooporders', orderFor(opened, { relatie }));
		expect(codesIn(data)).toEqual(['VOR-0002']);
	});

	test('ALG-0105: non-active article, template or cost centre; accepted by switch', async () => {
		const opened = await open();
		opened.article.isNonActief = true;
		const verkoopordersjabloon = { id: opened.state.verkoopordersjablonen[1].id };
		const centre = addCostCentre(opened.state, { nummer: 1, omschrijving: 'x', nonactief: true });
		const body = orderFor(opened, { verkoopordersjabloon, kostenplaats: { id: centre.id } });
		expect(codesIn((await opened.api.post('/verkooporders', body)).data)).toEqual(['ALG-0105']);
		opened.simulator.setSwitches({ inactiveReference: 'accepted' });
		expect((await opened.api.post('/verkooporders', body)).status).toBe(201);
	});

	test('a package without orders answers a plain text', async () => {
		const opened = await open({ accountLacksOrders: true });
		const { status, data } = await opened.api.post('/verkooporders', orderFor(opened));
		expect([status, data]).toEqual([400, expect.stringMatching(/^Het ingelogde account /)]);
	});
});

describe('after POST', () => {
	test('PUT replaces lines and totals, keeps number and refuses another id', async () => {
		const opened = await open();
		const { data: order } = await opened.api.post(
			'/verkooporders',
			orderFor(opened, { memo: 'x' }),
		);
		const path = `/verkooporders/${order.id}`;
		const regels = [{ artikel: { id: opened.article.id }, stuksprijs: 5, aantal: 1 }];
		const { status, data } = await opened.api.put(path, orderFor(opened, { id: order.id, regels }));
		expect(status).toBe(200);
		expect(data).toMatchObject({ nummer: 1, memo: null, totaalExclusiefBtw: 5 });
		const other = await opened.api.put(path, orderFor(opened, { id: UNKNOWN }));
		expect(codesIn(other.data)).toEqual(['ALG-0101']);
	});

	test('ProcesStatus moves the document', async () => {
		const opened = await open({ statusBackwards: 'refused' });
		const { data: order } = await opened.api.post('/verkooporders', orderFor(opened));
		const path = `/verkooporders/${order.id}/ProcesStatus`;
		const { status, data } = await opened.api.put(path, { id: order.id, procesStatus: 'Pakbon' });
		expect([status, data.procesStatus]).toEqual([200, 'Pakbon']);
		expect((await opened.api.put(path, { procesStatus: 'Factuur' })).status).toBe(400);
		expect((await opened.api.put(path, { procesStatus: 'Order' })).status).toBe(400);
		opened.simulator.setSwitches({ statusBackwards: 'allowed' });
		expect((await opened.api.put(path, { procesStatus: 'Order' })).status).toBe(200);
	});

	test('a missing order: 404, for DELETE 400 with VOR-0001', async () => {
		const { api, simulator } = await open();
		expect((await api.get(`/verkooporders/${UNKNOWN}`)).status).toBe(404);
		const gone = await api.delete(`/verkooporders/${UNKNOWN}`);
		expect([gone.status, codesIn(gone.data)]).toEqual([400, ['VOR-0001']]);
		simulator.setSwitches({ missingOrderOnDelete: 404 });
		expect((await api.delete(`/verkooporders/${UNKNOWN}`)).status).toBe(404);
	});

	test('invoicing in SnelStart makes an invoice and locks the order; paying closes it', async () => {
		const opened = await open();
		const { api, simulator } = opened;
		const { data: order } = await api.post('/verkooporders', orderFor(opened));
		simulator.hook('invoiceOrder', { nummer: order.nummer });
		const { data: invoiced } = await api.get(`/verkooporders/${order.id}`);
		expect(invoiced).toMatchObject({ procesStatus: 'Factuur', verkoopOrderStatus: 'Uitgevoerd' });
		const { data: invoice } = await api.get(`/verkoopfacturen/${invoiced.verkoopfactuur.id}`);
		expect(invoice).toMatchObject({
			factuurnummer: '20260001',
			factuurBedrag: 36.3,
			openstaandSaldo: 36.3,
			verkoopOrders: [{ id: order.id, uri: order.uri }],
		});
		const { data: booking } = await api.get(`/verkoopboekingen/${invoice.verkoopBoeking.id}`);
		expect(booking).toMatchObject({
			factuurnummer: '20260001',
			factuurbedrag: 36.3,
			boekingsregels: [{ bedrag: 30, btwSoort: 'Hoog' }],
			btw: [{ btwSoort: 'VerkopenHoog', btwBedrag: 6.3 }],
		});
		expect((await api.put(`/verkooporders/${order.id}`, orderFor(opened))).status).toBe(400);
		expect((await api.delete(`/verkooporders/${order.id}`)).status).toBe(400);
		simulator.hook('payInvoice', { factuurnummer: '20260001', bedrag: 30 });
		const paid = await api.get("/verkoopfacturen?$filter=Factuurnummer eq '20260001'");
		expect(paid.data[0]).toMatchObject({ openstaandSaldo: 6.3, modifiedOn: invoice.modifiedOn });
	});
});

describe('$filter on orders', () => {
	const filters: Array<[string, number]> = [
		["Betalingskenmerk eq 'PS-1'", 1],
		["Betalingskenmerk eq 'PS-1' or Betalingskenmerk eq 'PS-2'", 2],
		["Orderreferentie eq 'REF'", 1],
		["ProcesStatus eq 'Order'", 2],
		['Nummer eq 2', 1],
		["Datum ge datetime'2026-03-02T00:00:00'", 1],
		["ModifiedOn gt datetime'2026-03-01T11:00:00'", 3],
		["Relatie/Id eq guid'CUSTOMER'", 3],
		['Verkoopfactuur/Id eq null', 3],
	];
	test.each(filters)('%s', async (filter, count) => {
		const opened = await open({}, { clock: () => NOON });
		await postThree(opened);
		const $filter = filter.replace('CUSTOMER', opened.customer.id);
		const { status, data } = await opened.api.get('/verkooporders', { params: { $filter } });
		expect([status, data.length]).toEqual([200, count]);
	});

	test('may be ignored, refused, or not see the newest orders', async () => {
		let now = NOON.getTime();
		const opened = await open({ orderFilter: 'ignored' }, { clock: () => new Date(now) });
		await postThree(opened);
		const ask = async () =>
			await opened.api.get("/verkooporders?$filter=Betalingskenmerk eq 'PS-1'");
		expect((await ask()).data).toHaveLength(3);
		opened.simulator.setSwitches({ orderFilter: 'refused' });
		expect((await ask()).status).toBe(400);
		opened.simulator.setSwitches({ orderFilter: 'stale', staleMs: 5000 });
		expect((await ask()).data).toHaveLength(0);
		expect((await opened.api.get('/verkooporders')).data).toHaveLength(3);
		now += 5000;
		expect((await ask()).data).toHaveLength(1);
	});

	async function postThree(opened: Awaited<ReturnType<typeof open>>) {
		const bodies = [
			{ betalingskenmerk: 'PS-1', orderreferentie: 'REF' },
			{ betalingskenmerk: 'PS-2', datum: '2026-03-02' },
			{ betalingskenmerk: 'PS-3', procesStatus: 'Bevestiging' },
		];
		for (const more of bodies) await opened.api.post('/verkooporders', orderFor(opened, more));
	}
});
