import { planPayments } from '../../../domain/payment/planPayments';
import type { PaymentSettings } from '../../../domain/payment/paymentSettings';
import type { BookedPayment, InvoicedOrder, OpenInvoice } from '../../../domain/stream/openInvoice';
import type { PaidInvoice, PaidOrder, ShopPayment } from '../../../domain/stream/paidInvoice';

const SETTINGS: PaymentSettings = {
	rules: [
		{ method: 'iDEAL*', journalId: 'j1', journal: '1110 Mollie', accountId: '', account: '' },
		{
			method: '*',
			journalId: 'j2',
			journal: '1100 Bank',
			accountId: 'a1',
			account: '1290 Tussenrekening',
		},
	],
	closedUntil: '',
	slipsArePaidBack: false,
};

const payment = (id: string, amount: string, more: Partial<ShopPayment> = {}): ShopPayment => ({
	...{ id, amount, said: amount, currency: 'EUR', date: '2026-11-03' },
	...{ method: 'iDEAL', transactionId: `tr_${id}`, ...more },
});
const DUE = { orderId: '12', shopId: '1', customerId: '4', total: '100.00' };
const paid = (more: Partial<PaidOrder> = {}): PaidOrder => {
	const own = DUE;
	return {
		...own,
		...{ reference: 'XKBKNABJK', currency: 'EUR', payment: { name: 'iDEAL', module: 'mollie' } },
		...{ sameReference: [own], payments: [payment('7', '100.00')], slips: [], ...more },
	};
};
const invoiced = (more: Partial<InvoicedOrder> = {}): InvoicedOrder => ({
	...{ salesOrderId: 's1', salesOrderNumber: 900, importKey: 'PS-12', orderId: '12', slipId: '' },
	...{ reference: 'XKBKNABJK', description: '', total: '100.00', invoiceId: 'i1', ...more },
});
const invoice = (more: Partial<OpenInvoice> = {}): OpenInvoice => ({
	...{ kind: 'openInvoice', invoiceId: 'i1', bookingId: 'b1', invoiceNumber: '2026001' },
	...{ invoiceDate: '2026-11-04', total: '100.00', open: '100.00', orders: [invoiced()] },
	...{ otherOrders: 0, bookings: [], ...more },
});
const booked = (voucher: string, amount: string | null, isOurs: boolean): BookedPayment => ({
	...{ id: `${voucher}${amount}`, voucher, date: '2026-11-03', amount, isOurs },
});
const one = (of: Partial<OpenInvoice> = {}, order: Partial<PaidOrder> = {}): PaidInvoice => ({
	kind: 'paidInvoice',
	invoice: invoice(of),
	orders: [paid(order)],
});
const credit = (of: Partial<OpenInvoice> = {}, order: Partial<PaidOrder> = {}): PaidInvoice =>
	one(
		{
			total: '-25.00',
			open: '-25.00',
			orders: [invoiced({ slipId: '3', total: '-25.00' })],
			...of,
		},
		order,
	);
const plan = (paidInvoices: PaidInvoice[], more: Partial<PaymentSettings> = {}) =>
	planPayments(paidInvoices, { ...SETTINGS, ...more });
const inShort = (...args: Parameters<typeof plan>) =>
	plan(...args).map(({ action, voucher, amount, summary }) =>
		action === 'book' ? `${voucher} ${amount}` : summary,
	);

describe('payments on an invoice', () => {
	it.each(['iDEAL | Wero', 'iDEAL (fee incl. € 0,35)'])(
		'go by what stays of a name that modules wrote on over the years: %s',
		(name) => {
			const rules = [{ ...SETTINGS.rules[0], method: 'iDEAL' }];
			const payments = [payment('7', '100.00', { method: name })];
			const order = { payment: { name, module: 'mollie' }, payments };
			expect(inShort([one({}, order)], { rules })).toEqual(['PS-12-p7 100.00']);
		},
	);

	it.each<[string, string[], string, string]>([
		['the module before the name', ['iDEAL*', 'mollie'], 'iDEAL', 'mollie'],
		['the module before an aged name', ['iDEAL', '*', 'mollie'], 'iDEAL | Wero', 'mollie'],
		['a star after all others', ['*', 'iDEAL'], 'iDEAL', 'iDEAL'],
		['a payment by another method by its own name', ['mollie', 'Contant'], 'Contant', 'Contant'],
		['one that no row names by the module', ['PayPal', 'mollie'], 'Contant', 'mollie'],
		['one without a method by the module', ['iDEAL', 'mollie'], '', 'mollie'],
	])('go by %s', (_, rows, method, journal) => {
		const rules = rows.map((name) => ({ ...SETTINGS.rules[0], method: name, journal: name }));
		const payments = [payment('7', '100.00', { method })];
		for (const table of [rules, [...rules].reverse()]) {
			expect(plan([one({}, { payments })], { rules: table })[0].journal).toBe(journal);
		}
	});

	it('go to the journal of their method, with the key of the payment', () => {
		const [booking] = plan([one()]);
		expect(booking).toMatchObject({
			...{ action: 'book', outcome: 'planned', voucher: 'PS-12-p7', amount: '100.00' },
			...{ open: '100.00', journalId: 'j1', accountId: '', date: '2026-11-03' },
			description: 'iDEAL XKBKNABJK tr_7',
		});
		const [other] = plan([one({}, { payments: [payment('7', '100', { method: 'Mollie' })] })]);
		expect(other.journalId).toBe('j1');
		const byName = { payments: [payment('7', '100', { method: 'Klarna' })] };
		const of = { payment: { name: 'Klarna', module: 'mollie' }, ...byName };
		expect(plan([one({}, of)])[0]).toMatchObject({ journalId: 'j2', accountId: 'a1' });
	});

	it.each<[string, Partial<OpenInvoice>, Partial<PaidOrder>, string]>([
		['no open balance', { open: null }, {}, 'does not tell what of the invoice is open'],
		[
			'a booking that cannot be read',
			{ bookings: [booked('', null, false)] },
			{},
			'cannot be read',
		],
		['another currency', {}, { currency: 'USD' }, 'was paid in USD'],
		[
			'a payment in another currency',
			{},
			{ payments: [payment('7', '100', { currency: 'GBP' })] },
			'was paid in GBP',
		],
		[
			'two shops with one reference',
			{},
			{
				sameReference: [
					{ orderId: '12', shopId: '1', total: '100' },
					{ orderId: '13', shopId: '2', total: '5' },
				],
			},
			'orders of two shops',
		],
		[
			'the total of a sibling that cannot be read',
			{},
			{
				sameReference: [
					{ orderId: '12', shopId: '1', total: '100' },
					{ orderId: '13', shopId: '1', total: null },
				],
			},
			'the total of web order 13 is no amount',
		],
		[
			'an amount that cannot be read',
			{},
			{ payments: [payment('7', '100', { amount: null, said: '1,00' })] },
			'payment 7 of web order 12 has the amount "1,00"',
		],
		[
			'a sales order of another shop',
			{ orders: [invoiced({ reference: 'OTHER', total: '99.00' })] },
			{},
			'agrees with it in nothing else',
		],
		['another invoice', { orders: [invoiced({ invoiceId: 'i2' })] }, {}, 'in nothing else'],
		[
			'orders and credits together',
			{ orders: [invoiced(), invoiced({ slipId: '3' })] },
			{},
			'orders and credits of orders together',
		],
		[
			'a date to come',
			{},
			{ payments: [payment('7', '100', { date: '2062-11-03', isAhead: true })] },
			'is of 2062-11-03, which is still to come',
		],
		['no date', {}, { payments: [payment('7', '100', { date: '' })] }, 'has no date'],
		[
			'a key that is too long',
			{ orders: [invoiced({ importKey: `${'WEBSHOP-'.repeat(3)}12` })] },
			{},
			'more than 25 characters',
		],
		[
			'an amount by hand that is no payment',
			{ open: '60.00', bookings: [booked('', '40.00', false)] },
			{},
			'€ 40.00 of it was booked by hand',
		],
		['a balance that nothing explains', { open: '99.99' }, {}, '€ 0.01 of it was booked by hand'],
	])('with %s are told', (_, of, order, words) => {
		const [told, ...others] = plan([one(of, order)]);
		expect(others).toEqual([]);
		expect(told).toMatchObject({ action: 'none', outcome: 'reported' });
		expect(told.summary).toContain(words);
		expect(told.problems[0].fix).not.toBe('');
	});

	it('of an order that is gone are told', () => {
		const [told] = plan([{ ...one(), orders: [] }]);
		expect(told.summary).toContain('the shop no longer has web order 12');
	});

	it('are those that nobody booked yet, by key or by hand', () => {
		const payments = [payment('7', '60'), payment('8', '30'), payment('9', '10')];
		const left = (of: Partial<OpenInvoice>) => inShort([one(of, { payments })]);
		expect(left({ open: '40.00', bookings: [booked('PS-12-p7', '60.00', true)] })).toEqual([
			'PS-12-p8 30.00',
			'PS-12-p9 10.00',
		]);
		expect(left({ open: '70.00', bookings: [booked('', '30.00', false)] })).toEqual([
			'PS-12-p7 60.00',
			'PS-12-p9 10.00',
		]);
		expect(left({ open: '60.00' })).toEqual(['PS-12-p7 60.00']);
		const reversed = [booked('', '30.00', false), booked('', '-30.00', false)];
		expect(left({ bookings: reversed })).toHaveLength(3);
		expect(left({ bookings: [booked('PS-12-p7', '0.00', true)] })).toEqual([
			'PS-12-p8 30.00',
			'PS-12-p9 10.00',
			expect.stringContaining('bank booking PS-12-p7 has € 0.00 on it'),
		]);
	});

	it('are never more than is open, and what is more is told less what went back', () => {
		const more = [payment('7', '120')];
		expect(inShort([one({}, { payments: more })])).toEqual([
			'PS-12-p7 100.00',
			expect.stringContaining('€ 20.00 more was received than is open'),
		]);
		const back = [...more, payment('8', '-20')];
		expect(inShort([one({}, { payments: back })])).toEqual(['PS-12-p7 100.00']);
	});

	it('of a split cart are divided, each part once', () => {
		const sameReference = [
			{ orderId: '12', shopId: '1', total: '100.00' },
			{ orderId: '13', shopId: '1', total: '20.39' },
		];
		const second = (payments: ShopPayment[]): PaidInvoice => ({
			kind: 'paidInvoice',
			invoice: invoice({
				...{ invoiceId: 'i2', bookingId: 'b2', total: '20.39', open: '20.39' },
				orders: [invoiced({ orderId: '13', importKey: 'PS-13', total: '20.39', invoiceId: 'i2' })],
			}),
			orders: [paid({ orderId: '13', total: '20.39', sameReference, payments })],
		});
		const both = (payments: ShopPayment[]) =>
			inShort([one({}, { sameReference, payments }), second(payments)]);
		expect(both([payment('7', '120.39')])).toEqual(['PS-12-p7 100.00', 'PS-13-p7 20.39']);
		expect(both([payment('7', '20.39')])).toEqual(['PS-13-p7 20.39']);
		expect(both([payment('7', '100')])).toEqual(['PS-12-p7 100.00']);
		expect(both([payment('7', '100'), payment('8', '20.39')])).toEqual([
			'PS-12-p7 100.00',
			'PS-13-p8 20.39',
		]);
	});

	it('up to the day the books are closed are told', () => {
		expect(inShort([one()], { closedUntil: '2026-11-03' })[0]).toContain('closed up to 2026-11-03');
		expect(inShort([one()], { closedUntil: '2026-11-02' })).toEqual(['PS-12-p7 100.00']);
	});

	it('that stand there twice lose their twin before anything else', () => {
		const twice = [booked('PS-12-p7', '60.00', true), booked('PS-12-p7', '60.00', true)];
		const [twin, ...others] = plan([one({ open: '-20.00', bookings: twice })]);
		expect(others).toEqual([]);
		expect(twin).toMatchObject({ action: 'takeTwinAway', voucher: 'PS-12-p7', outcome: 'planned' });
	});

	it('that were paid back go to the invoice of the credit', () => {
		const back = { payments: [payment('7', '100'), payment('8', '-25')] };
		expect(inShort([credit({}, back)])).toEqual(['PS-12-p8 -25.00']);
		expect(inShort([credit()])).toEqual([]);
		const two = [
			credit({}, back),
			credit({ invoiceId: 'i1', total: '-40.00', open: '-40.00' }, back),
		];
		expect(inShort(two)).toEqual([
			'PS-12-p8 -25.00',
			expect.stringContaining('fits more than one of the invoices'),
		]);
		expect(inShort([credit({}, { payments: [payment('8', '-30')] })])).toEqual([
			'PS-12-p8 -25.00',
			expect.stringContaining('€ -5.00 more was paid back than is open'),
		]);
	});

	it('that were paid back twice alike go to a credit each, one run after the other', () => {
		const payments = [payment('7', '100'), payment('8', '-25'), payment('9', '-25')];
		expect(
			inShort([credit({ bookings: [booked('PS-12-p8', '0.00', true)] }, { payments })]),
		).toEqual(['PS-12-p9 -25.00']);
	});

	it('that somebody booked on another credit of the order by hand are not booked on this one', () => {
		const payments = [payment('7', '100'), payment('8', '-25')];
		const settledElsewhere = ['-25.00'];
		const told = expect.stringContaining(
			'payment 8 of € -25.00 may be the one that was booked by hand',
		);
		expect(inShort([credit({ settledElsewhere }, { payments })])).toEqual([told]);
		const other = { settledElsewhere, total: '-40.00', open: '-40.00' };
		expect(inShort([credit(other, { payments })])).toEqual([told]);
		const both = [...payments, payment('9', '-40')];
		expect(inShort([credit(other, { payments: both })])).toEqual(['PS-12-p9 -40.00']);
		expect(inShort([credit({ settledElsewhere: ['-3.00'] }, { payments })])).toEqual([
			'PS-12-p8 -25.00',
		]);
	});

	it('of a credit slip count where the owner says so and no payment tells otherwise', () => {
		const slips = [{ id: '3', date: '2026-11-09', asVoucher: false }];
		const settings = { slipsArePaidBack: true };
		expect(inShort([credit({}, { slips })])).toEqual([]);
		const [booking] = plan([credit({}, { slips })], settings);
		expect(booking).toMatchObject({ voucher: 'PS-12-s3', amount: '-25.00', date: '2026-11-09' });
		const told = { slips, payments: [payment('8', '-25')] };
		expect(inShort([credit({}, told)], settings)).toEqual(['PS-12-p8 -25.00']);
		expect(inShort([credit({}, { slips: [] })], settings)).toEqual([]);
	});

	it.each([
		[true, 'was given as a voucher'],
		[null, 'nothing tells whether'],
	])(
		'of a slip are none where it was given as a voucher, or nothing tells: %s',
		(asVoucher, words) => {
			const slips = [{ id: '3', date: '2026-11-09', asVoucher }];
			const settings = { slipsArePaidBack: true };
			expect(inShort([credit({}, { slips })], settings)).toEqual([expect.stringContaining(words)]);
			const told = { slips, payments: [payment('8', '-25')] };
			expect(inShort([credit({}, told)], settings)).toEqual(['PS-12-p8 -25.00']);
		},
	);

	it('that the shop wrote down twice are booked once, and the other is told', () => {
		const twice = [
			payment('7', '50', { transactionId: 'tr_1' }),
			payment('8', '50', { transactionId: ' tr_1' }),
		];
		expect(inShort([one({}, { payments: twice })])).toEqual([
			'PS-12-p7 50.00',
			expect.stringContaining('payment 8 of € 50.00 has transaction number tr_1, as payment 7 has'),
		]);
		const apart = twice.map((row) => ({ ...row, transactionId: '' }));
		expect(inShort([one({}, { payments: apart })])).toEqual(['PS-12-p7 50.00', 'PS-12-p8 50.00']);
		const parts = [twice[0], { ...twice[1], amount: '25.00' }];
		expect(inShort([one({}, { payments: parts })])).toEqual(['PS-12-p7 50.00', 'PS-12-p8 25.00']);
	});

	it('of two equal halves of a split cart are no payment that was written down twice', () => {
		const sameReference = ['12', '13'].map((orderId) => ({ ...DUE, orderId }));
		const payments = ['7', '8'].map((id) => payment(id, '100', { transactionId: 'tr_1' }));
		const second: PaidInvoice = {
			kind: 'paidInvoice',
			invoice: invoice({
				...{ invoiceId: 'i2', bookingId: 'b2' },
				orders: [invoiced({ orderId: '13', importKey: 'PS-13', invoiceId: 'i2' })],
			}),
			orders: [paid({ orderId: '13', sameReference, payments })],
		};
		const both = [one({}, { sameReference, payments }), second];
		expect(inShort(both)).toEqual(['PS-12-p7 100.00', 'PS-13-p8 100.00']);
	});

	it('that somebody booked under a number of his own are not booked again, nor are those of a row that the shop replaced', () => {
		const payments = [payment('7', '50')];
		const of = (voucher: string, isOurs: boolean) =>
			inShort([one({ open: '50.00', bookings: [booked(voucher, '50.00', isOurs)] }, { payments })]);
		expect(of('PS-12-bank', false)).toEqual([]);
		expect(of('PS-12-p5', true)).toEqual([]);
		expect(of('PS-12-p7', true)).toEqual([]);
	});

	it('that went back whole without a credit close nothing, and those after them do', () => {
		const back = [payment('7', '100'), payment('8', '-100')];
		expect(inShort([one({}, { payments: back })])).toEqual([
			expect.stringContaining('payment 8 gave back the € 100.00 of payment 7'),
		]);
		const again = [...back, payment('9', '100', { method: 'Bankoverschrijving' })];
		expect(inShort([one({}, { payments: again })])[0]).toBe('PS-12-p9 100.00');
		const credited = credit({ total: '-100.00', open: '-100.00' }, { payments: back });
		expect(inShort([one({}, { payments: back }), credited])).toEqual([
			'PS-12-p7 100.00',
			'PS-12-p8 -100.00',
		]);
		const taken = { bookings: [booked('PS-12-p8', '0.00', true)] };
		expect(inShort([one(taken, { payments: back })])).toEqual(['PS-12-p7 100.00']);
	});

	it('that somebody lowered are told, as long as anything is open', () => {
		const bookings = [booked('PS-12-p7', '90.00', true)];
		expect(inShort([one({ open: '10.00', bookings })])).toEqual([
			expect.stringContaining(
				'bank booking PS-12-p7 has € 90.00 on it, and its payment is of € 100.00',
			),
		]);
		const byHand = [...bookings, booked('', '10.00', false)];
		expect(inShort([one({ open: '0.00', bookings: byHand })])).toEqual([]);
	});

	it('are told where the shop has an order as paid and keeps none of it', () => {
		const none = { payments: [], isValid: true, received: '100.00' };
		expect(inShort([one({}, none)])).toEqual([
			expect.stringContaining('the shop has web order 12 as paid, with € 100.00 received'),
		]);
		expect(inShort([one({}, { ...none, received: '0.00' })])).toEqual([]);
		expect(inShort([one({}, { ...none, isValid: false })])).toEqual([]);
		const byHand = { open: '0.00', bookings: [booked('', '100.00', false)] };
		expect(inShort([one(byHand, none)])).toEqual([]);
	});

	it('of orders of two customers that share a reference are told', () => {
		const sameReference = [DUE, { ...DUE, orderId: '13', customerId: '5' }];
		expect(inShort([one({}, { sameReference })])).toEqual([
			expect.stringContaining('orders of two customers share the reference of web order 12'),
		]);
	});

	it('are told where the shop has a part of a split cart as paid and keeps no payment of it', () => {
		const sameReference = [DUE, { ...DUE, orderId: '11' }];
		const first = { sameReference, payments: [payment('7', '100')] };
		const other = [{ ...DUE, orderId: '11' }, DUE];
		const second = { ...first, sameReference: other };
		expect(inShort([one({}, { ...second, isValid: true })])).toEqual([
			expect.stringContaining(
				'the shop has web order 12 as paid, and keeps € 0.00 of its € 100.00 as payments',
			),
		]);
		expect(inShort([one({}, { ...second, isValid: false })])).toEqual([]);
		expect(inShort([one({}, { ...first, isValid: true })])).toEqual(['PS-12-p7 100.00']);
	});
});
