import type { SnelStartState, Verkooporder } from '../../simulators/snelstart/tables';
import type { ExpectedOrder } from '../../worlds/webshop/webshopWorld';

/** What is wrong in the books, counted from the administration's own rows. */
export interface BooksVerdict {
	/** Sales orders beyond the first with the same payment reference (betalingskenmerk). */
	duplicates: number;
	/** Web orders that must be in the books and are not. */
	missing: ExpectedOrder[];
	/** Web orders that must not be in the books and are. */
	unexpected: ExpectedOrder[];
	/** Sum over the imported orders of the difference between both totals, in cents. */
	totalsOffByCents: number;
	/** Orders behind `totalsOffByCents`. */
	totalsOff: Array<{ order: ExpectedOrder; bookedCents: number }>;
	/** Customers (klanten) beyond the first with the same e-mail address. */
	duplicateCustomers: number;
}

const beyondFirst = (values: string[]): number => values.length - new Set(values).size;

function byKey(salesOrders: Verkooporder[]): Map<string, Verkooporder> {
	return new Map(salesOrders.map((row) => [row.betalingskenmerk ?? '', row]));
}

/** Holds the administration against what had to become of every web order. */
export function judgeBooks(
	{ verkooporders, relaties }: SnelStartState,
	orders: ExpectedOrder[],
	importKeyPrefix: string,
): BooksVerdict {
	const keys = verkooporders.map((row) => row.betalingskenmerk ?? '').filter((key) => key !== '');
	const booked = byKey(verkooporders);
	const bookedAs = (order: ExpectedOrder) => booked.get(`${importKeyPrefix}${order.orderId}`);
	const due = orders.filter(({ expectation }) => ['create', 'exists'].includes(expectation));
	const totalsOff = due.flatMap((order) => {
		const row = bookedAs(order);
		const bookedCents = row ? Math.round(row.totaalInclusiefBtw * 100) : order.paidCents;
		return bookedCents === order.paidCents ? [] : [{ order, bookedCents }];
	});
	const emails = relaties
		.filter(({ nonactief }) => !nonactief)
		.map(({ email }) => (email ?? '').toLowerCase());
	return {
		duplicates: beyondFirst(keys),
		missing: due.filter((order) => bookedAs(order) === undefined),
		unexpected: orders.filter((order) => !due.includes(order) && bookedAs(order) !== undefined),
		totalsOffByCents: totalsOff.reduce(
			(sum, { order, bookedCents }) => sum + Math.abs(bookedCents - order.paidCents),
			0,
		),
		totalsOff,
		duplicateCustomers: beyondFirst(emails.filter((email) => email !== '')),
	};
}
