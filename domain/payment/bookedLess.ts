import { centsIn, euros, eurosNl, type Cents } from '../money/cents';
import type { PaidInvoice } from '../stream/paidInvoice';
import type { Doubt } from './doubtsOf';
import type { Candidate } from './receiptsOf';
import { sum } from './sum';

/**
 * Payments whose bank booking pays less of the invoice than came in, though something is open: somebody lowered it, or
 * moved it to another invoice. It is not booked again, for nobody can tell why.
 *
 * @param open of the invoice, in cents, after what is booked
 */
export function bookedLess(
	{ invoice }: PaidInvoice,
	receipts: readonly Candidate[],
	open: Cents,
): Doubt[] {
	if (open <= 0) return [];
	return receipts.flatMap(({ orderId, reference, voucher, cents }): Doubt[] => {
		const rows = invoice.bookings.filter((row) => row.voucher === voucher);
		const booked = sum(rows.map(({ amount }) => centsIn(amount ?? '')));
		if (rows.length === 0 || booked >= cents) return [];
		return [
			{
				...{ orderId, reference },
				payments: [],
				why: {
					message: `bank booking ${voucher} has ${euros(booked)} on it, and its payment is of ${euros(cents)}`,
					messageNl: `bankboeking ${voucher} heeft er ${eurosNl(booked)} op staan, en de betaling is van ${eurosNl(cents)}`,
					fix: 'Look at that bank booking in SnelStart: somebody changed it. Book the rest by hand, or delete it, and the next run books the payment anew.',
					fixNl:
						'Bekijk die bankboeking in SnelStart: iemand heeft haar gewijzigd. Boek de rest met de hand, of verwijder haar, dan boekt de volgende uitvoering de betaling opnieuw.',
				},
			},
		];
	});
}
