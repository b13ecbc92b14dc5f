import { centsOf, decimalOfCents } from '../../../../domain/money/cents';
import type { DecimalText } from '../../../../domain/money/decimalText';
import type { WordsWanted } from '../../../../domain/order/read/wordsWanted';
import type { FollowedSlip, ReturnedLine, ShopSide } from '../../../../domain/stream/followedOrder';
import { amount, idNumberOf, reference, text } from '../../wire/row';
import { isoOfShopTime } from '../../wire/shopTime';
import type { ShopRow } from '../../wire/shopRow';
import { addressOf } from '../addressOf';
import { creditSlipOf } from '../creditSlipOf';
import { orderFactsOf } from '../orderFactsOf';
import type { OrderTables } from '../orderTables';
import { wasEdited } from '../wasEdited';
import type { Signs } from './readSigns';

/** What is read only of orders that look different. */
export interface FollowTables {
	tables: OrderTables;
	signs: Signs;
	/** Payments by order reference. */
	payments: ReadonlyMap<string, ShopRow[]>;
	/** Addresses by customer. */
	addresses: ReadonlyMap<string, ShopRow[]>;
	/** Vouchers given instead of money, by order id. */
	vouchers: ReadonlyMap<string, ShopRow[]>;
	/** States that say the goods were sent; null where the shop does not tell. */
	sentStates: ReadonlySet<string> | null;
	words: WordsWanted;
}

/** A web order with all that became of it, in our own words. */
export function shopSideOf(order: ShopRow, found: FollowTables): ShopSide {
	const { tables, signs, words } = found;
	const id = text(order, 'id');
	const state = tables.states.get(text(order, 'current_state'));
	const judgement = { readiness: 'ready', readinessReason: '', overdueDays: null } as const;
	return {
		stateName: state?.name ?? '',
		final: state?.final ?? null,
		wasShipped: wasShipped(order, found),
		wasEdited: wasEditedSince(order, found),
		receipts: receiptsOf(order, found.payments),
		slips: (signs.slips.get(id) ?? []).map((slip) => slipOf(slip, tables.zone)),
		returned: (signs.details.get(id) ?? []).map(returnedOf).filter(({ given }) => given > 0),
		vouchers: (found.vouchers.get(id) ?? []).map((row) => ({
			code: text(row, 'code'),
			amount: text(row, 'reduction_amount'),
		})),
		otherAddresses: (found.addresses.get(reference(order, 'id_customer')) ?? []).flatMap(
			(row) => addressOf(row, tables) ?? [],
		),
		order: { ...orderFactsOf(order, tables, words), ...judgement },
	};
}

/**
 * Whether it was changed otherwise than by a state since it was imported. Where no state came after the one in which it
 * was paid, nothing hides a change; a later one does.
 */
function wasEditedSince(order: ShopRow, { signs, tables }: FollowTables): boolean | null {
	const edited = wasEdited(order, signs.histories, tables.zone);
	const rows = [...(signs.histories?.get(text(order, 'id')) ?? [])];
	const states = rows
		.sort((a, b) => idNumberOf(a) - idNumberOf(b))
		.map((row) => tables.states.get(text(row, 'id_order_state')));
	const isHidden = states.slice(0, -1).some((state) => state?.paid);
	return edited === false && isHidden ? null : edited;
}

function wasShipped(order: ShopRow, { signs, sentStates }: FollowTables): boolean | null {
	const rows = signs.histories?.get(text(order, 'id'));
	if (rows === undefined || sentStates === null) return null;
	return rows.some((row) => sentStates.has(text(row, 'id_order_state')));
}

/** What was received after each payment; the order's own sum too, since split orders share the payments of their reference. */
function receiptsOf(order: ShopRow, payments: FollowTables['payments']): DecimalText[] {
	const rows = [...(payments.get(text(order, 'reference')) ?? [])];
	rows.sort((a, b) => idNumberOf(a) - idNumberOf(b));
	let sum = 0;
	const sums = rows.map((row) => (sum += centsOf(text(row, 'amount')) ?? 0));
	return [...sums.map(decimalOfCents), text(order, 'total_paid_real')].filter(Boolean);
}

const slipOf = (slip: ShopRow, zone: string): FollowedSlip => ({
	id: text(slip, 'id'),
	madeAt: isoOfShopTime(text(slip, 'date_add'), zone),
	type: text(slip, 'order_slip_type'),
	amount: text(slip, 'amount'),
	...creditSlipOf(slip),
});

const returnedOf = (line: ShopRow): ReturnedLine => ({
	lineId: text(line, 'id'),
	given: amount(line, 'product_quantity_refunded') + amount(line, 'product_quantity_return'),
	reinjected: amount(line, 'product_quantity_reinjected'),
});
