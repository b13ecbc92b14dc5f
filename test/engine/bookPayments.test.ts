import { taskResult } from '../../domain/planning/taskResult';
import { hashed } from './followScene';
import { paymentScene, type PaymentRun, type PaymentScene } from './paymentScene';

const told = ({ payments }: PaymentRun) => payments.map(({ outcome }) => outcome);
const words = ({ payments }: PaymentRun) => payments.map(({ summary }) => summary).join('\n');

describe('payments of the shop in the books', () => {
	let scene: PaymentScene;

	beforeEach(async () => (scene = await paymentScene()));
	afterEach(async () => await scene.close());

	const totalOf = (id: number) =>
		Number(scene.prestaShop.state.tables.orders.find((row) => row.id === id)?.total_paid_tax_incl);
	const paymentsOf = (id: number) => {
		const { orders, order_payments: rows } = scene.prestaShop.state.tables;
		const reference = orders.find((row) => row.id === id)?.reference;
		return rows.filter((row) => row.order_reference === reference);
	};
	const openOf = (id: number, slip?: string) => scene.invoiceOf(id, slip).openstaandSaldo;

	it('are booked once, as the dry run listed them, and leave nothing open', async () => {
		const id = scene.place();
		await scene.invoice(id);
		scene.snelStart.clearJournal();
		const dry = await scene.book({}, true);
		expect(dry.failure).toBe('');
		expect(told(dry)).toEqual(['reported']);
		expect(scene.writes()).toEqual([]);
		expect(openOf(id)).toBe(totalOf(id));
		scene.snelStart.clearJournal();
		const run = await scene.book();
		expect(told(run)).toEqual(['booked']);
		const listed = dry.payments.flatMap(({ requests = [] }) => requests);
		expect(scene.written()).toEqual(hashed(listed));
		expect(openOf(id)).toBe(0);
		const [payment] = paymentsOf(id);
		const [booking] = scene.bookings(id);
		expect(booking).toMatchObject({ boekstuk: `PS-${id}-p${payment.id}` });
		expect(booking.datum.slice(0, 10)).toBe(String(payment.date_add).slice(0, 10));
		scene.snelStart.clearJournal();
		expect(told(await scene.book())).toEqual([]);
		expect(scene.writes()).toEqual([]);
	});

	it('are told on a page in Dutch, with what would be booked, what was and what needs somebody', async () => {
		const id = scene.place();
		await scene.invoice(id);
		const dry = await scene.book({}, true);
		expect(dry.report).toMatchObject({
			headline: '1 payment that would be booked; 1 open invoice looked at',
			headlineNl: '1 betaling te boeken; 1 openstaande factuur bekeken',
			attention: false,
		});
		const other = { method: 'PayPal', journal: '1100', account: '' };
		const { report: unnamed } = await scene.book({ paymentMethods: { rows: [other] } });
		const shown = taskResult('Betalingen', [{ ...unnamed }], { language: 'nl', zone: 'utc' });
		expect(unnamed.attention).toBe(true);
		expect(shown.text).toContain("Voeg de betaalmethode toe aan 'Payment Methods'.");
		expect(unnamed.html).toContain('Wat u moet doen');
		expect(unnamed.html).toContain(String(totalOf(id).toFixed(2)).replace('.', ','));
		const { report } = await scene.book();
		expect(report.headlineNl).toBe('1 betaling geboekt; 1 openstaande factuur bekeken');
		expect(report.html).toContain('U hoeft niets te doen.');
		expect((await scene.book()).report.headlineNl).toMatch(/^geen betaling te boeken/);
	});

	it('fail on the page as well as in n8n', async () => {
		const id = scene.place();
		await scene.invoice(id);
		scene.snelStart.addFault({
			match: { method: 'POST', path: '/bankboekingen' },
			kind: 'status',
			status: 400,
			times: -1,
		});
		const run = await scene.book();
		expect(run.failure).toContain('A payment was not booked: Order');
		expect(run.report.failedBecauseNl[0]).toMatch(/^Een betaling is niet geboekt/);
		expect(run.report.html).toContain(run.payments[0].problems[0].messageNl!.slice(0, 20));
	});

	it('go over a clearing account, or are received in the journal itself', async () => {
		const id = scene.place();
		await scene.invoice(id);
		const method = { method: '*', journal: '1110', account: '' };
		await scene.book({ paymentMethods: { rows: [method] } });
		const [booking] = scene.bookings(id);
		const { state } = scene.snelStart;
		expect(booking.bedragOntvangen).toBe(totalOf(id));
		expect(booking.grootboekBoekingsRegels).toEqual([]);
		const journal = state.dagboeken.find(({ id: journalId }) => journalId === booking.dagboek.id);
		expect(journal?.nummer).toBe(1110);

		const other = scene.place();
		await scene.invoice(other);
		await scene.book();
		const [over] = scene.bookings(other);
		expect([over.bedragOntvangen, over.grootboekBoekingsRegels[0].debet]).toEqual([
			0,
			totalOf(other),
		]);
		expect(openOf(other)).toBe(0);
	});

	it('are booked in parts as they come, and never for more than is open', async () => {
		const id = scene.place();
		const [payment] = paymentsOf(id);
		const total = totalOf(id);
		payment.amount = '10.000000';
		await scene.invoice(id);
		await scene.book();
		expect(openOf(id)).toBeCloseTo(total - 10, 2);
		scene.prestaShop.receivePayment({ orderId: id, amount: total, transactionId: 'tr_2' });
		const run = await scene.book();
		expect(openOf(id)).toBe(0);
		expect(scene.bookings(id)).toHaveLength(2);
		expect(words(run)).toContain('€ 10.00 more was received than is open');
	});

	it('are listed one after the other on one invoice, as the run then books them', async () => {
		const id = scene.place();
		paymentsOf(id)[0].amount = '10.000000';
		scene.prestaShop.receivePayment({ orderId: id, amount: totalOf(id) - 10 });
		await scene.invoice(id);
		scene.snelStart.clearJournal();
		const dry = await scene.book({}, true);
		expect(told(dry)).toEqual(['reported', 'reported']);
		expect(told(await scene.book())).toEqual(['booked', 'booked']);
		const listed = dry.payments.flatMap(({ requests = [] }) => requests);
		expect(scene.written()).toEqual(hashed(listed));
		expect(openOf(id)).toBe(0);
	});

	it('that somebody booked by hand are not booked again', async () => {
		const [whole, part, unclear] = [scene.place(), scene.place(), scene.place()];
		const [first] = paymentsOf(part);
		first.amount = '10.000000';
		const rest = Math.round((totalOf(part) - 10) * 100) / 100;
		scene.prestaShop.receivePayment({ orderId: part, amount: rest });
		await scene.invoice(whole, part, unclear);
		const byHand = (id: number, bedrag: number) =>
			scene.snelStart.hook('bookByHand', {
				factuurnummer: scene.invoiceOf(id).factuurnummer,
				bedrag,
			});
		byHand(whole, totalOf(whole));
		byHand(part, 10);
		scene.snelStart.hook('payInvoice', {
			factuurnummer: scene.invoiceOf(unclear).factuurnummer,
			bedrag: 1.23,
		});
		const run = await scene.book();
		expect(scene.bookings(whole)).toEqual([]);
		expect(scene.bookings(part).map(({ boekstuk }) => boekstuk)).toEqual([
			`PS-${part}-p${paymentsOf(part)[1].id}`,
		]);
		expect(openOf(part)).toBe(0);
		expect(scene.bookings(unclear)).toEqual([]);
		expect(words(run)).toContain('€ 1.23 of it was booked by hand');
	});

	it('of a cart that was split are divided by what each order comes to', async () => {
		const [one, two] = [
			scene.place(),
			scene.place({ lines: [{ reference: 'LEV-MOK', quantity: 1 }] }),
		];
		const { orders, order_payments: rows } = scene.prestaShop.state.tables;
		const [first, second] = [one, two].map((id) => orders.find((row) => row.id === id)!);
		const [own] = paymentsOf(two);
		rows.splice(rows.indexOf(own), 1);
		await scene.invoice(one, two);
		second.reference = first.reference;
		paymentsOf(one)[0].amount = (totalOf(one) + totalOf(two)).toFixed(6);
		await scene.book();
		expect([openOf(one), openOf(two)]).toEqual([0, 0]);
		expect([...scene.bookings(one), ...scene.bookings(two)]).toHaveLength(2);
		expect(told(await scene.book())).toEqual([]);
	});

	it('that were paid back are booked on the invoice of the credit', async () => {
		const id = scene.place();
		await scene.invoice(id);
		await scene.book();
		scene.prestaShop.backOffice.refund({
			orderId: id,
			lines: [{ reference: 'LEV-MOK', quantity: 1 }],
		});
		await scene.follow();
		const credit = scene.booked(id).find((row) => row.betalingskenmerk !== `PS-${id}`)!;
		scene.snelStart.hook('invoiceOrder', { betalingskenmerk: credit.betalingskenmerk });
		const slip = String(credit.betalingskenmerk).split('-').at(-1)!;
		const open = openOf(id, slip);
		expect(open).toBeLessThan(0);
		expect(told(await scene.book())).toEqual([]);
		scene.prestaShop.receivePayment({ orderId: id, amount: open, method: 'iDEAL' });
		expect(told(await scene.book())).toEqual(['booked']);
		expect([openOf(id), openOf(id, slip)]).toEqual([0, 0]);
	});

	it('that were given as a voucher are not booked as money, though slips count as paid back', async () => {
		const id = scene.place();
		await scene.invoice(id);
		await scene.book();
		const lines = [{ reference: 'LEV-MOK', quantity: 1 }];
		scene.prestaShop.backOffice.refund({ orderId: id, lines });
		await scene.follow();
		const credit = scene.booked(id)[1];
		scene.snelStart.hook('invoiceOrder', { betalingskenmerk: credit.betalingskenmerk });
		const slip = String(credit.betalingskenmerk).split('-').at(-1)!;
		const open = openOf(id, slip);
		const { tables } = scene.prestaShop.state;
		const voucher = { id: 77, code: `V77C1O${id}`, reduction_amount: '12.350000' };
		const { id_customer } = tables.orders.find((row) => row.id === id)!;
		(tables.cart_rules ??= []).push({ ...voucher, id_customer });
		const given = await scene.book({ slipsArePaidBack: true });
		expect(words(given)).toContain(`credit slip ${slip} was given as a voucher`);
		expect([openOf(id, slip), scene.bookings(id).length]).toEqual([open, 1]);
		tables.cart_rules.pop();
		const paid = await scene.book({ slipsArePaidBack: true });
		expect(told(paid)).toEqual(['booked']);
		expect(openOf(id, slip)).toBe(0);
	});

	it.each<[string, (id: number) => void, object]>([
		['the order is in dollars', () => {}, { currencyId: 2 }],
		[
			'the payment is in dollars',
			(id) => Object.assign(paymentsOf(id)[0], { id_currency: '2' }),
			{},
		],
	])('in another currency are told, never booked: %s', async (_, change, input) => {
		await scene.close();
		const salesOptions = { convertCurrency: true };
		scene = await paymentScene({ parameters: { Plan: { salesOptions } } });
		const [foreign, own] = [scene.place(input), scene.place()];
		await scene.invoice(foreign, own);
		change(foreign);
		const open = openOf(foreign);
		expect(open).toBeGreaterThan(0);
		const run = await scene.book();
		expect(words(run)).toContain(`web order ${foreign} was paid in USD`);
		expect(scene.bookings(foreign)).toEqual([]);
		expect([openOf(foreign), openOf(own)]).toEqual([open, 0]);
		expect(scene.bookings(own)).toHaveLength(1);
	});

	it('go by the module before the name of the method, and a star after both', async () => {
		const ids = ['iDEAL | Wero', 'Bankoverschrijving'].map((payment) =>
			scene.place({ payment, module: payment.startsWith('iDEAL') ? 'mollie' : 'ps_wirepayment' }),
		);
		await scene.invoice(...ids);
		const row = (method: string, journal: string) => ({ method, journal, account: '' });
		const rows = [row('*', '1100'), row('iDEAL*', '1100'), row('mollie', '1110')];
		expect(told(await scene.book({ paymentMethods: { rows } }))).toEqual(['booked', 'booked']);
		const { dagboeken } = scene.snelStart.state;
		const journals = ids.map((id) => {
			const [booking] = scene.bookings(id);
			return dagboeken.find(({ id: journal }) => journal === booking.dagboek.id)?.nummer;
		});
		expect(journals).toEqual([1110, 1100]);
	});

	it('in a closed period are told, by the setting and by what SnelStart answers', async () => {
		const id = scene.place();
		await scene.invoice(id);
		const day = String(paymentsOf(id)[0].date_add).slice(0, 10);
		const run = await scene.book({ closedUntil: `${day}T00:00:00` });
		expect(words(run)).toContain(`the books are closed up to ${day}`);
		scene.snelStart.hook('closePeriod', { tot: day });
		const refused = await scene.book();
		expect(refused.payments[0].problems[0].message).toContain('closed in SnelStart (BOE-0042)');
		expect(refused.failure).toContain('A payment was not booked');
		expect(scene.bookings(id)).toEqual([]);
		scene.snelStart.hook('closePeriod', { tot: null });
		expect(told(await scene.book())).toEqual(['booked']);
	});

	it('without the rights one message says what is missing', async () => {
		const id = scene.place();
		await scene.invoice(id);
		const [key] = scene.snelStart.state.koppelsleutels;
		const all = key.scopes;
		key.scopes = all.replace('bankieren:read ', '').replace('bankieren:write ', '');
		scene.snelStart.hook('expireTokens');
		expect((await scene.book()).failure).toContain('bank bookings (bankieren)');
		key.scopes = all.replace('bankieren:write ', '');
		scene.snelStart.hook('expireTokens');
		expect((await scene.book()).failure).toContain('bank bookings (bankieren)');
		expect(scene.bookings(id)).toEqual([]);
	});

	it('with an amount that cannot be read refuse the order by name', async () => {
		const id = scene.place();
		await scene.invoice(id);
		const [payment] = paymentsOf(id);
		payment.amount = '12,50';
		const run = await scene.book();
		expect(words(run)).toContain(`payment ${payment.id} of web order ${id} has the amount "12,50"`);
		expect(scene.bookings(id)).toEqual([]);
	});

	it.each(['Bank', 'iDEAL'])('of a method without a row are told: %s', async (method) => {
		const id = scene.place();
		await scene.invoice(id);
		paymentsOf(id)[0].payment_method = method;
		const row = { method: 'PayPal', journal: '1100', account: '' };
		const run = await scene.book({ paymentMethods: { rows: [row] } });
		expect(words(run)).toContain("no row of 'Payment Methods' fits");
	});

	it('survive a lost answer, two runs at once, and twins that a run left', async () => {
		const ids = [scene.place(), scene.place()];
		await scene.invoice(...ids);
		scene.snelStart.addFault({
			kind: 'lostReply',
			match: { method: 'POST', path: '/bankboekingen' },
		});
		await Promise.all([scene.book(), scene.book()]);
		await scene.book();
		for (const id of ids) {
			expect(scene.bookings(id)).toHaveLength(1);
			expect(openOf(id)).toBe(0);
		}
		const { state } = scene.snelStart;
		const [booking] = scene.bookings(ids[0]);
		state.bankboekingen.push({ ...booking, id: '75b4e7b0-1111-4222-8333-444455556666' });
		scene.invoiceOf(ids[0]).openstaandSaldo = -totalOf(ids[0]);
		await scene.book();
		expect(scene.bookings(ids[0])).toHaveLength(1);
		expect(openOf(ids[0])).toBe(0);
	});
});
