import axios from 'axios';
import { closeAll, open, orderFor } from './client';

afterEach(closeAll);

const ask = (baseURL: string) =>
	axios.create({ baseURL, validateStatus: () => true, proxy: false });

test('journal: every call in order, with hash and sizes, without secrets', async () => {
	const opened = await open();
	opened.simulator.clearJournal();
	await opened.api.post('/verkooporders', orderFor(opened));
	await opened.api.post('/verkooporders', orderFor(opened));
	await opened.api.get('/landen?$top=1');
	const control = ask(opened.simulator.controlUrl);
	const { data: journal } = await control.get('/journal');
	expect(journal).toEqual(opened.simulator.journal);
	expect(journal).toMatchObject([
		{ method: 'POST', path: '/b2bapi/v2/verkooporders', status: 201 },
		{
			method: 'POST',
			path: '/b2bapi/v2/verkooporders',
			status: 201,
			bodyHash: journal[0].bodyHash,
		},
		{ method: 'GET', path: '/b2bapi/v2/landen', query: '$top=1', status: 200, bytesIn: 0 },
	]);
	expect(journal[0].bytesIn).toBe(Buffer.byteLength(JSON.stringify(orderFor(opened))));
	expect(JSON.stringify(journal)).not.toContain(opened.simulator.subscriptionKey);
	await control.delete('/journal');
	expect(opened.simulator.journal).toHaveLength(0);
});

test('state, switches, faults and hooks can be reached from outside', async () => {
	const opened = await open();
	const control = ask(opened.simulator.controlUrl);
	expect((await control.get('/state/artikelen')).data).toHaveLength(3);
	expect((await control.get('/state/niets')).status).toBe(404);
	expect((await control.put('/switches', { rounding: 'line' })).data.rounding).toBe('line');
	expect((await control.put('/switches', { nonsense: 1 })).status).toBe(400);
	expect((await control.post('/faults', { kind: 'status', status: 503 })).status).toBe(200);
	expect((await opened.api.get('/landen')).status).toBe(503);
	expect((await control.post('/faults', {})).status).toBe(400);
	await opened.api.post('/verkooporders', orderFor(opened));
	const { data: invoice } = await control.post('/hooks/invoiceOrder', { nummer: 1 });
	expect(invoice.factuurBedrag).toBe(36.3);
	expect((await control.post('/hooks/invoiceOrder', { nummer: 1 })).status).toBe(400);
	expect((await control.post('/hooks/none')).status).toBe(404);
});
