import type { SnelStartSwitches } from '../../../lab/simulators/snelstart';
import { closeAll, codesIn, login, NOON, open, orderFor } from './client';

afterEach(closeAll);

/** An invoice of € 36.30, with the journal and the account that a booking on it may use. */
async function invoiced(switches: Partial<SnelStartSwitches> = {}) {
	const opened = await open(switches, { clock: () => NOON });
	const { data: order } = await opened.api.post('/verkooporders', orderFor(opened));
	opened.simulator.hook('invoiceOrder', { orderId: order.id });
	const [row] = opened.state.verkoopfacturen;
	const journal = opened.state.dagboeken.find(({ soort }) => soort === 'Bank')!;
	const account = opened.state.grootboeken.find(({ nummer }) => nummer === 1290)!;
	const booking = (amount: number, more: object = {}) => ({
		datum: '2026-02-28',
		boekstuk: 'PS-7-3',
		omschrijving: 'iDEAL',
		bedragOntvangen: amount,
		bedragUitgegeven: 0,
		dagboek: { id: journal.id },
		verkoopboekingBoekingsRegels: [
			{ boekingId: { id: row.verkoopBoeking.id }, omschrijving: 'iDEAL', credit: amount },
		],
		...more,
	});
	return { ...opened, row, journal, account, booking };
}

test('a bank booking settles the open balance, and gives it back when it is deleted', async () => {
	const { api, row, booking } = await invoiced();
	const { status, data } = await api.post('/bankboekingen', booking(30));
	expect(status).toBe(201);
	expect(data).toMatchObject({ boekstuk: 'PS-7-3', datum: '2026-02-28T00:00:00' });
	expect(row.openstaandSaldo).toBe(6.3);
	const found = await api.get('/bankboekingen', { params: { $filter: "Boekstuk eq 'PS-7-3'" } });
	expect(found.data).toHaveLength(1);
	expect((await api.delete(`/bankboekingen/${data.id}`)).status).toBe(200);
	expect(row.openstaandSaldo).toBe(36.3);
	expect((await api.get(`/bankboekingen/${data.id}`)).status).toBe(404);
});

test('money may go over an account that is cleared later', async () => {
	for (const emptyBankBooking of ['accepted', 'refused'] as const) {
		const { api, row, account, booking } = await invoiced({ emptyBankBooking });
		const over = { grootboek: { id: account.id }, omschrijving: 'iDEAL', debet: 36.3 };
		const body = booking(36.3, { bedragOntvangen: 0, grootboekBoekingsRegels: [over] });
		const { status } = await api.post('/bankboekingen', body);
		expect([status, row.openstaandSaldo]).toEqual(
			emptyBankBooking === 'accepted' ? [201, 0] : [400, 36.3],
		);
		await closeAll();
	}
});

test('what is wrong is told by its published code', async () => {
	const { api, state, booking, account } = await invoiced();
	const codesOf = async (more: object) =>
		codesIn((await api.post('/bankboekingen', booking(10, more))).data);
	const NOWHERE = { id: '75b4e7b0-1111-4222-8333-444455556666' };
	expect(await codesOf({ boekstuk: 'x'.repeat(26) })).toEqual(['BOE-0068']);
	expect(await codesOf({ bedragUitgegeven: 1 })).toEqual(['BOE-0027']);
	expect(await codesOf({ bedragOntvangen: 9 })).toEqual(['BOE-0039']);
	expect(await codesOf({ verkoopboekingBoekingsRegels: [] })).toEqual(['BOE-0023']);
	expect(await codesOf({ dagboek: NOWHERE })).toEqual(['BOE-0096']);
	expect(await codesOf({ datum: '2019-12-31' })).toEqual(['BOE-0033']);
	const zero = { grootboek: { id: account.id }, omschrijving: 'x' };
	expect(await codesOf({ grootboekBoekingsRegels: [zero] })).toEqual(['BOE-0028']);
	state.geblokkeerdTot = '2026-02-28';
	expect(await codesOf({})).toEqual(['BOE-0042']);
	expect(await codesOf({ datum: '2026-03-01' })).toEqual([]);
});

test('paying more than is open is taken or refused', async () => {
	const taken = await invoiced();
	expect((await taken.api.post('/bankboekingen', taken.booking(40))).status).toBe(201);
	expect(taken.row.openstaandSaldo).toBe(-3.7);
	const refused = await invoiced({ overpaidInvoice: 'refused' });
	expect((await refused.api.post('/bankboekingen', refused.booking(40))).status).toBe(400);
});

test('journals and accounts are listed, journals without minding a filter', async () => {
	const { api, state } = await invoiced();
	const all = await api.get('/dagboeken', { params: { $filter: "Nonsense eq 'x'" } });
	expect(all.data).toEqual(state.dagboeken);
	const some = await api.get('/grootboeken', { params: { $filter: 'Nummer eq 1290' } });
	expect(some.data).toHaveLength(1);
});

test('without the right nothing is told or booked', async () => {
	const { simulator, state, booking } = await invoiced();
	state.koppelsleutels[0].scopes = 'orders:read bankieren:read';
	const api = await login(simulator);
	expect((await api.get('/bankboekingen')).status).toBe(200);
	expect((await api.post('/bankboekingen', booking(1))).status).toBe(403);
	expect((await api.get('/dagboeken')).status).toBe(403);
});
