import { isSameOrder, type OrderEvidence } from '../../../../../../domain/books/sameOrder';
import { existingSalesOrderOf } from '../../../../books/salesOrders/existingSalesOrderOf';
import type { WireSalesOrder } from '../../../../wire/wireSalesOrder';
import { byPaymentReference } from '../orders/byPaymentReference';

/** A sales order this run created, or found after it got no clear answer. */
export interface Created {
	importKey: string;
	order: WireSalesOrder;
	/** SnelStart answered that it made this very order; one that was only found may be another run's. */
	isProven: boolean;
	/** What tells whether another one with its key is of the same web order. */
	evidence: OrderEvidence;
}

/** What to do about several sales orders with one import key. */
export interface Twins {
	importKey: string;
	/** The lowest number stays. */
	keep: WireSalesOrder;
	/** Higher numbers that this run made. */
	remove: WireSalesOrder[];
	/** Higher numbers of others: whoever made them takes them away. */
	leave: WireSalesOrder[];
}

/**
 * Finds where two runs raced. Every run keeps the lowest number and deletes only what it made itself,
 * so that both come to the same end without speaking to each other. Another order's sales order under the key is no twin.
 */
export function twinsOf(created: readonly Created[], rows: readonly WireSalesOrder[]): Twins[] {
	const byKey = byPaymentReference(rows);
	return created.flatMap(({ importKey, order, isProven, evidence }) => {
		const withKey = byKey.get(importKey) ?? [];
		const same = withKey.filter((row) => isSameOrder(evidence, existingSalesOrderOf(row)));
		const all = [...new Map([...same, order].map((row) => [row.id, row])).values()];
		if (all.length < 2) return [];
		const [keep, ...higher] = all.sort((a, b) => a.nummer - b.nummer);
		const isOurs = ({ id }: WireSalesOrder) => isProven && id === order.id;
		return [
			{
				importKey,
				keep,
				remove: higher.filter(isOurs),
				leave: higher.filter((row) => !isOurs(row)),
			},
		];
	});
}
