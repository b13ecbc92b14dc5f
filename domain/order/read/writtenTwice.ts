import type { Cents } from '../../money/cents';
import { grouped } from '../../words/grouped';

/** A payment as far as it tells whether it is another one. */
interface Written {
	cents: Cents;
	/** What the payment service calls it; '' for none. */
	transactionId: string;
}

/**
 * Payments under one reference that the shop wrote down a second time: the same transaction and the same amount. A
 * service reports a payment more than once, and a module may note each report. The parts of a split cart come to one
 * transaction too, so that as many stay as there are orders of just that amount.
 *
 * @param payments in the order in which they were written down: the first stays
 * @param dues what each order of the reference comes to
 */
export function writtenTwice<P extends Written>(
	payments: readonly P[],
	dues: readonly Cents[],
): Array<{ payment: P; first: P }> {
	const named = payments.filter(({ cents, transactionId }) => cents > 0 && transactionId.trim());
	const same = grouped(named, (one) => JSON.stringify([one.transactionId.trim(), one.cents]));
	return [...same.values()].flatMap(([first, ...others]) => {
		const wanted = dues.filter((due) => due === first.cents).length;
		return others.slice(Math.max(0, wanted - 1)).map((payment) => ({ payment, first }));
	});
}
