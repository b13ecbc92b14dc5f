import { grouped } from '../../books/grouped';
import type { OrderEvidence } from '../../books/sameOrder';
import { centsOrNull } from '../../money/cents';
import type { BookedOrder } from '../../stream/bookedOrder';

/** Sales orders that nothing names a web order in. */
export class FreeSalesOrders {
	private readonly byTotal: ReadonlyMap<string, BookedOrder[]>;

	private readonly places: ReadonlyMap<BookedOrder, number>;

	private readonly taken = new Set<BookedOrder>();

	constructor(rows: readonly BookedOrder[]) {
		this.byTotal = grouped(rows, ({ total }) => {
			const cents = centsOrNull(total);
			return cents === null ? [] : [String(cents)];
		});
		this.places = new Map(rows.map((row, place) => [row, place]));
	}

	/** The first with one of the totals of a web order and its customer, which is none of another's from then on. */
	takeOne({ totals, isCustomer }: Omit<OrderEvidence, 'reference'>): BookedOrder | undefined {
		const [first] = [...new Set(totals)]
			.flatMap((cents) => this.byTotal.get(String(cents)) ?? [])
			.filter(
				(row) => !this.taken.has(row) && row.customerId !== null && isCustomer(row.customerId),
			)
			.sort((a, b) => this.placeOf(a) - this.placeOf(b));
		if (first !== undefined) this.taken.add(first);
		return first;
	}

	private placeOf(row: BookedOrder): number {
		return this.places.get(row) ?? 0;
	}
}
