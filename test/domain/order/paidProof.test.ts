import { paidProof, type PaymentFacts } from '../../../domain/order/read/paidProof';
import type { OrderState } from '../../../domain/order/read/orderState';
import { undoesPayment } from '../../../domain/order/read/undoesPayment';

const state = (more: Partial<OrderState> = {}): OrderState => ({
	id: '30',
	name: 'Completed',
	paid: false,
	final: null,
	undoesPayment: false,
	...more,
});
const PAID = state({ id: '2', paid: true });
const CANCELLED = state({ id: '6', final: 'cancelled' });
const CHARGED_BACK = state({ id: '40', undoesPayment: true });
const WAITING = state({ id: '10' });
const facts = (more: Partial<PaymentFacts> = {}): PaymentFacts => ({
	history: [
		{ state: WAITING, at: 1 },
		{ state: PAID, at: 2 },
		{ state: state(), at: 3 },
	],
	payments: [],
	due: 8198,
	...more,
});
const unpaid = facts().history!.filter(({ state: its }) => its !== PAID);

describe('what proves that an order was paid whose state is not marked so', () => {
	it('is a state it passed through', () => {
		expect(paidProof(state(), facts())).toEqual({ wasPaid: true, since: 2, received: null });
		expect(paidProof(state(), facts({ history: unpaid })).wasPaid).toBe(false);
	});

	it('are payments that cover all of its reference, to the cent, and since the last of them', () => {
		const paying = (...amounts: number[]) =>
			paidProof(
				WAITING,
				facts({
					history: unpaid,
					payments: amounts.map((amount, index) => ({ amount, at: 5 + index })),
				}),
			);
		expect(paying(8198)).toEqual({
			wasPaid: true,
			since: 5,
			received: { amount: '81.98', due: '81.98' },
		});
		expect(paying(8000, 198)).toMatchObject({ wasPaid: true, since: 6 });
		expect(paying(8197)).toEqual({
			wasPaid: false,
			since: null,
			received: { amount: '81.97', due: '81.98' },
		});
		expect(paying(9000, -900).wasPaid).toBe(false);
	});

	it('counts a payment once that the shop wrote down twice', () => {
		const twice = [5, 6].map((at) => ({ amount: 4099, at, transactionId: 'tr_1' }));
		const proofOf = (more: Partial<PaymentFacts>) =>
			paidProof(WAITING, facts({ history: unpaid, payments: twice, ...more }));
		expect(proofOf({})).toEqual({
			wasPaid: false,
			since: null,
			received: { amount: '40.99', due: '81.98' },
		});
		expect(proofOf({ dues: [4099, 4099] }).wasPaid).toBe(true);
		expect(proofOf({ payments: twice.map((one) => ({ ...one, transactionId: '' })) }).wasPaid).toBe(
			true,
		);
	});

	it('counts from the payment that covered it, whatever came after', () => {
		const since = (...payments: Array<[amount: number, at: number]>) =>
			paidProof(
				WAITING,
				facts({ history: unpaid, payments: payments.map(([amount, at]) => ({ amount, at })) }),
			).since;
		expect(since([8198, 5], [500, 9])).toBe(5);
		expect(since([500, 9], [8198, 5])).toBe(5);
		expect(since([8198, 5], [-8198, 6], [8198, 9])).toBe(9);
		expect(since([8198, Infinity])).toBeNull();
	});

	it('counts a payment without a date only where nothing undid it', () => {
		const payments = [{ amount: 8198, at: Infinity }];
		expect(paidProof(WAITING, facts({ history: unpaid, payments })).wasPaid).toBe(true);
		const history = [
			{ state: CANCELLED, at: 3 },
			{ state: WAITING, at: 4 },
		];
		expect(paidProof(WAITING, facts({ history, payments })).wasPaid).toBe(false);
	});

	it('is no state it passed through where all that was paid went back', () => {
		const payments = [
			{ amount: 8198, at: 2 },
			{ amount: -8198, at: 5 },
		];
		expect(paidProof(state(), facts({ payments })).wasPaid).toBe(false);
		expect(paidProof(state(), facts({ payments: payments.slice(0, 1) })).wasPaid).toBe(true);
		const part = [payments[0], { amount: -1000, at: 5 }];
		expect(paidProof(state(), facts({ payments: part })).wasPaid).toBe(true);
	});

	it('is nothing from before it was cancelled or charged back', () => {
		for (const end of [CANCELLED, CHARGED_BACK]) {
			const history = [
				{ state: PAID, at: 2 },
				{ state: end, at: 3 },
				{ state: WAITING, at: 4 },
			];
			const before = { history, payments: [{ amount: 8198, at: 2 }] };
			expect(paidProof(WAITING, facts(before)).wasPaid).toBe(false);
			const again = { ...before, payments: [{ amount: 8198, at: 6 }] };
			expect(paidProof(WAITING, facts(again))).toMatchObject({ wasPaid: true, since: 6 });
		}
	});

	it.each<[string, OrderState | undefined, Partial<PaymentFacts>]>([
		['in a state that undoes it', CHARGED_BACK, {}],
		['once it is cancelled', CANCELLED, {}],
		['in a state that is gone', undefined, {}],
		[
			'without its history, whatever was paid',
			WAITING,
			{ history: null, payments: [{ amount: 8198, at: 5 }] },
		],
		['by payments that cannot be read', WAITING, { history: unpaid, payments: null }],
		[
			'where what is due cannot be read',
			WAITING,
			{ history: unpaid, payments: [{ amount: 8198, at: 5 }], due: null },
		],
		['by nothing of what costs nothing', WAITING, { history: unpaid, due: 0 }],
	])('is nothing %s', (_, its, more) => {
		expect(paidProof(its, facts(more)).wasPaid).toBe(false);
	});
});

describe('a state that is not marked as paid', () => {
	const undoes = (...names: string[]) => undoesPayment({ names, mails: [''] });

	it.each([
		...['Chargeback', 'Refunded', 'Terugbetaald', 'Geannuleerd', 'Betaling mislukt', 'Expired'],
		...['Payment declined', 'Remboursé', 'Storniert', 'Void'],
		...['Payment rejected', 'Payment denied', 'Betaling niet gelukt', 'Betaling niet geslaagd'],
		...[
			'Pagamento rifiutato',
			'Paiement rejeté',
			'Zahlung gescheitert',
			'Unsuccessful',
			'Timed out',
		],
		...['Machtiging ingetrokken', 'Authorisation withdrawn', 'Partially rejected'],
	])('undoes a payment by the name "%s"', (name) => expect(undoes(name)).toBe(true));

	it.each([
		...['Completed', 'Partially shipped', 'Mollie Partially refunded', 'partial refunded'],
		...['Gedeeltelijk terugbetaald', 'Partiellement remboursé', 'Awaiting bank wire payment'],
		...['Partieel terugbetaald', 'Partiële terugbetaling', 'Partly refunded', 'Refunded in part'],
		...[
			'Gedeelte teruggestort',
			'Rimborsato in parte',
			'Zum Teil erstattet',
			'Remboursé en partie',
		],
		...['Klaar om af te halen', 'In voorbereiding', 'Order completed', 'uncleared', 'authorized'],
	])('does not by the name "%s"', (name) => expect(undoes(name)).toBe(false));

	it('undoes it by the name in any language, and by its e-mail', () => {
		expect(undoes('Fertig', 'Chargeback')).toBe(true);
		expect(undoesPayment({ names: ['Retour verwerkt'], mails: ['', 'refund'] })).toBe(true);
	});
});
