import { paymentScene, type PaymentRun, type PaymentScene } from './paymentScene';

const AWAITING_WIRE = 10;
const PAID = 2;
const words = ({ payments }: PaymentRun) => payments.map(({ summary }) => summary).join('\n');

describe('payments that the shop or the bookkeeper wrote down oddly', () => {
	let scene: PaymentScene;

	beforeEach(async () => (scene = await paymentScene()));
	afterEach(async () => await scene.close());

	const orderOf = (id: number) =>
		scene.prestaShop.state.tables.orders.find((row) => row.id === id)!;
	const totalOf = (id: number) => Number(orderOf(id).total_paid_tax_incl);
	const halfOf = (id: number) => Math.floor(totalOf(id) * 50) / 100;
	const paymentsOf = (id: number) =>
		scene.prestaShop.state.tables.order_payments.filter(
			(row) => row.order_reference === orderOf(id).reference,
		);
	const openOf = (id: number, slip?: string) => scene.invoiceOf(id, slip).openstaandSaldo;
	/** An order of which the half was paid. */
	const halfPaid = () => {
		const id = scene.place();
		Object.assign(paymentsOf(id)[0], {
			amount: halfOf(id).toFixed(6),
			transaction_id: 'tr_1',
		});
		return id;
	};

	it('are booked once where the shop has one transaction twice', async () => {
		const id = halfPaid();
		scene.prestaShop.receivePayment({ orderId: id, amount: halfOf(id), transactionId: 'tr_1' });
		await scene.invoice(id);
		const run = await scene.book();
		expect(scene.bookings(id)).toHaveLength(1);
		expect(openOf(id)).toBeCloseTo(totalOf(id) - halfOf(id), 2);
		expect(words(run)).toContain('has transaction number tr_1, as payment');
		expect(words(await scene.book())).toContain('has transaction number tr_1, as payment');
		expect(scene.bookings(id)).toHaveLength(1);
	});

	it('are not booked again when somebody booked them under a number that looks like ours', async () => {
		const id = halfPaid();
		await scene.invoice(id);
		const { factuurnummer } = scene.invoiceOf(id);
		const byHand = { factuurnummer, bedrag: halfOf(id), boekstuk: `PS-${id}-bank` };
		scene.snelStart.hook('bookByHand', byHand);
		await scene.book();
		expect(scene.bookings(id)).toHaveLength(1);
		expect(openOf(id)).toBeCloseTo(totalOf(id) - halfOf(id), 2);
		const rest = Math.round((totalOf(id) - halfOf(id)) * 100) / 200;
		for (let times = 0; times < 2; times += 1) {
			scene.snelStart.hook('bookByHand', { ...byHand, bedrag: Math.floor(rest * 100) / 100 });
		}
		await scene.book();
		expect(scene.bookings(id)).toHaveLength(3);
	});

	it('are not booked again when the shop wrote the payment down anew', async () => {
		const id = halfPaid();
		await scene.invoice(id);
		await scene.book();
		const [row] = paymentsOf(id);
		row.id = 9876;
		await scene.book();
		expect(scene.bookings(id)).toHaveLength(1);
		expect(openOf(id)).toBeCloseTo(totalOf(id) - halfOf(id), 2);
	});

	it('close nothing when they went back without a credit, and everything once they came again', async () => {
		const id = scene.place();
		await scene.invoice(id);
		scene.prestaShop.receivePayment({ orderId: id, amount: -totalOf(id), method: 'iDEAL' });
		const run = await scene.book();
		expect(scene.bookings(id)).toEqual([]);
		expect(openOf(id)).toBe(totalOf(id));
		expect(words(run)).toContain(`gave back the € ${totalOf(id).toFixed(2)} of payment`);
		const { id: again } = scene.prestaShop.receivePayment({ orderId: id, amount: totalOf(id) });
		await scene.book();
		expect(scene.bookings(id).map(({ boekstuk }) => boekstuk)).toEqual([`PS-${id}-p${again}`]);
		expect(openOf(id)).toBe(0);
	});

	it('are booked with what went back where both invoices are open', async () => {
		const id = scene.place();
		await scene.invoice(id);
		const lines = ['LEV-MOK', 'LEV-BOEK'].map((reference) => ({ reference, quantity: 1 }));
		scene.prestaShop.backOffice.refund({ orderId: id, lines });
		await scene.follow();
		const credit = scene.booked(id)[1];
		scene.snelStart.hook('invoiceOrder', { betalingskenmerk: credit.betalingskenmerk });
		const slip = String(credit.betalingskenmerk).split('-').at(-1)!;
		const [first] = paymentsOf(id);
		first.amount = (-openOf(id, slip)).toFixed(6);
		scene.prestaShop.receivePayment({ orderId: id, amount: openOf(id, slip), method: 'iDEAL' });
		await scene.book();
		expect(openOf(id, slip)).toBe(0);
		expect(openOf(id)).toBeCloseTo(totalOf(id) - Number(first.amount), 2);
	});

	it('are told where the shop has an order as paid and keeps no payment of it at all', async () => {
		const [paid, onAccount] = [scene.place(), scene.place()];
		const { order_payments: rows } = scene.prestaShop.state.tables;
		for (const id of [paid, onAccount]) rows.splice(rows.indexOf(paymentsOf(id)[0]), 1);
		orderOf(onAccount).total_paid_real = '0.000000';
		await scene.invoice(paid, onAccount);
		const run = await scene.book();
		const total = `€ ${totalOf(paid).toFixed(2)}`;
		expect(words(run)).toContain(
			`the shop has web order ${paid} as paid, with ${total} received, and keeps no payment of it`,
		);
		expect(words(run)).not.toContain(`web order ${onAccount}`);
		expect(run.report.attention).toBe(true);
	});

	it('are told where somebody lowered the bank booking of one, or moved it to another invoice', async () => {
		const [lowered, other] = [scene.place(), scene.place()];
		await scene.invoice(lowered, other);
		paymentsOf(other)[0].amount = '1.000000';
		await scene.book();
		const [booking] = scene.bookings(lowered);
		const [line] = booking.verkoopboekingBoekingsRegels;
		line.credit -= 10;
		scene.invoiceOf(lowered).openstaandSaldo = 10;
		const said = `bank booking ${booking.boekstuk} has € ${line.credit.toFixed(2)} on it, and its payment is of`;
		expect(words(await scene.book())).toContain(said);
		line.boekingId = scene.invoiceOf(other).verkoopBoeking;
		scene.invoiceOf(lowered).openstaandSaldo = totalOf(lowered);
		expect(words(await scene.book())).toContain(
			`bank booking ${booking.boekstuk} has € 0.00 on it, and its payment is of`,
		);
		expect(scene.bookings(lowered)).toHaveLength(1);
	});

	it('go by the method of the order where they have none of their own', async () => {
		const id = scene.place();
		await scene.invoice(id);
		paymentsOf(id)[0].payment_method = '';
		const run = await scene.book();
		const { payment } = orderOf(id);
		expect(words(run)).toContain(` by ${String(payment)} of `);
		expect(scene.bookings(id)[0].omschrijving.startsWith(String(payment))).toBe(true);
	});

	it('are told where their date is still to come', async () => {
		const id = scene.place();
		await scene.invoice(id);
		const [payment] = paymentsOf(id);
		const right = payment.date_add;
		payment.date_add = `2062${String(right).slice(4)}`;
		expect(words(await scene.book())).toContain('which is still to come by the clock of the shop');
		expect(scene.bookings(id)).toEqual([]);
		payment.date_add = right;
		await scene.book();
		expect(openOf(id)).toBe(0);
	});

	describe('that went back twice for one order', () => {
		/** Refunds a mug and invoices the credit, whose slip it answers. */
		const credited = async (id: number) => {
			const lines = [{ reference: 'LEV-MOK', quantity: 1 }];
			scene.prestaShop.backOffice.refund({ orderId: id, lines });
			await scene.follow();
			const { betalingskenmerk } = scene.booked(id).at(-1)!;
			scene.snelStart.hook('invoiceOrder', { betalingskenmerk });
			return String(betalingskenmerk).split('-').at(-1)!;
		};
		const payBack = (id: number, amount: number) =>
			scene.prestaShop.receivePayment({ orderId: id, amount, method: 'iDEAL' });

		it('are booked on a credit each, though they are equal', async () => {
			const id = scene.place();
			await scene.invoice(id);
			await scene.book();
			const slips = [await credited(id), await credited(id)];
			for (const slip of slips) payBack(id, openOf(id, slip));
			await scene.book();
			await scene.book();
			expect(slips.map((slip) => openOf(id, slip))).toEqual([0, 0]);
			expect(scene.bookings(id)).toHaveLength(3);
		});

		it('are not booked on the second credit when somebody booked the first by hand', async () => {
			const id = scene.place();
			await scene.invoice(id);
			await scene.book();
			const first = await credited(id);
			payBack(id, openOf(id, first));
			scene.snelStart.hook('bookByHand', {
				factuurnummer: scene.invoiceOf(id, first).factuurnummer,
			});
			const second = await credited(id);
			const open = openOf(id, second);
			const run = await scene.book();
			expect(openOf(id, second)).toBe(open);
			expect(words(run)).toContain('may be the one that was booked by hand');
			payBack(id, open);
			await scene.book();
			expect(openOf(id, second)).toBe(0);
		});
	});

	it('are told where orders of two customers share a reference', async () => {
		const [one, two] = [scene.place(), scene.place({ customer: { email: 'other@example.nl' } })];
		await scene.invoice(one, two);
		const { order_payments: rows } = scene.prestaShop.state.tables;
		const [own] = paymentsOf(one);
		rows.splice(rows.indexOf(own), 1);
		for (const payment of paymentsOf(two)) payment.order_reference = orderOf(one).reference;
		orderOf(two).reference = orderOf(one).reference;
		const run = await scene.book();
		expect([...scene.bookings(one), ...scene.bookings(two)]).toEqual([]);
		expect(words(run)).toContain('orders of two customers share the reference');
	});

	it('are told of the part of a split cart that was paid by bank and has no payment of its own', async () => {
		const first = scene.place({
			...{ split: [[1], [0]], module: 'ps_wirepayment', payment: 'Bankoverschrijving' },
			stateId: AWAITING_WIRE,
		});
		const second = first + 1;
		for (const id of [first, second]) scene.prestaShop.changeState(id, PAID);
		await scene.invoice(first, second);
		expect(paymentsOf(first)).toHaveLength(1);
		const run = await scene.book();
		expect(openOf(first)).toBe(0);
		expect(openOf(second)).toBe(totalOf(second));
		expect(words(run)).toContain(`the shop has web order ${second} as paid, and keeps € 0.00`);
		expect(run.report.attention).toBe(true);
	});
});
