import type { PaymentFigure } from '../../judges/payments/judgePayments';
import type { PaymentResult } from './checkPayments';
import { countsOf } from '../countsOf';

/** The last line of `npm run check:payments -- --json`. */
export type PaymentFigures = Record<PaymentFigure, number> & {
	/** What people paid or got back. */
	payments: number;
	booked: number;
	seconds: number;
};

export function figuresOf({ books, faults }: PaymentResult, seconds: number): PaymentFigures {
	const { bankboekingen } = books.set.snelStart.state;
	return {
		payments: books.payers.payments.length,
		booked: bankboekingen.filter(({ boekstuk }) => boekstuk.startsWith('PS-')).length,
		...countsOf(faults, 'double', 'missing', 'overPaid', 'openBalanceWrong', 'falseClosed'),
		seconds: Math.round(seconds * 10) / 10,
	};
}
