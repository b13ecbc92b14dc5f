import { MODULE_STATES } from '../../worlds/orders/moduleStates';
import type { Row } from '../../simulators/prestashop/types';
import { cents, millionths, sumOf } from './millionths';
import type { Case } from './case';

/** PrestaShop's own states that end an order: cancelled, refunded, payment error. */
const ENDS = ['6', '7', '8'];

/**
 * Why the shop is not ready to have an order imported; empty when it is. It is paid when its state is marked so, or when
 * it was given such a state, or money for all that its reference comes to, after it last came to an end.
 */
export function whyNotYet(found: Case): string {
	const { order, shop } = found;
	const state = String(order.current_state);
	if (state === '0') return 'still being written';
	if (isPaidState(found, state)) return '';
	const why = `state ${state}`;
	if (isEnd(state)) return why;
	const given = rowsOf(shop.tables.order_histories, 'id_order', order.id);
	const last = given.map((row) => isEnd(String(row.id_order_state))).lastIndexOf(true);
	const since = last < 0 ? '' : String(given[last].date_add);
	const wasGiven = given
		.slice(last + 1)
		.some((row) => isPaidState(found, String(row.id_order_state)));
	return wasGiven || isCovered(found, since) ? '' : why;
}

const isEnd = (state: string): boolean =>
	ENDS.includes(state) || MODULE_STATES.some(({ id, undoes }) => undoes && String(id) === state);

/** Marked as paid, unless its name says that the money is gone. */
const isPaidState = ({ shop }: Case, state: string): boolean =>
	!isEnd(state) && String(shop.row('order_states', state)?.paid) === '1';

/** All orders of its reference in its shop, by what was paid since and by what the shop booked on them. */
function isCovered({ order, shop }: Case, since: string): boolean {
	const ofReference = rowsOf(shop.orders, 'reference', order.reference).filter(
		(row) => String(row.id_shop) === String(order.id_shop),
	);
	const sum = (rows: readonly Row[], field: string) =>
		sumOf(rows.map((row) => cents(millionths(row[field] ?? '0'))));
	const due = sum(ofReference, 'total_paid_tax_incl');
	const paid = rowsOf(shop.tables.order_payments, 'order_reference', order.reference).filter(
		(row) => since === '' || String(row.date_add) > since,
	);
	return due > 0n && sum(paid, 'amount') >= due && sum(ofReference, 'total_paid_real') >= due;
}

const rowsOf = (rows: readonly Row[] | undefined, field: string, value: unknown): Row[] =>
	(rows ?? [])
		.filter((row) => String(row[field]) === String(value))
		.sort((a, b) => Number(a.id) - Number(b.id));
