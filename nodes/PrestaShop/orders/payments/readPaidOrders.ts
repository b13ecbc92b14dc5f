import { DateTime } from 'luxon';

import { decimalOfMicros, microsOf } from '../../../../domain/money/cents';
import type { DecimalText } from '../../../../domain/money/decimalText';
import type { PaidOrder } from '../../../../domain/stream/paidInvoice';
import { readByIds } from '../../client/pages';
import { readOptionalByIds } from '../../client/readOptional';
import { readingOf } from '../../client/readingOf';
import type { Shop } from '../../client/shop';
import { groupedBy, inOrderOfId, reference, text } from '../../wire/row';
import type { ShopRow } from '../../wire/shopRow';
import { currencyIn } from '../currencyIn';
import { vouchersByOrder } from '../vouchersByOrder';
import { worded, type Wording } from '../../../../domain/words/wording';
import { isHinted } from '../../client/isHinted';
import { isVoucher } from './isVoucher';

const ORDER_FIELDS = [
	'id',
	'reference',
	'id_shop',
	'id_currency',
	'id_customer',
	'module',
	'payment',
	'valid',
	'total_paid_tax_incl',
	'total_paid_real',
];

const SLIP_FIELDS = [
	...['id', 'id_order', 'date_add', 'amount'],
	...['total_products_tax_incl', 'total_shipping_tax_incl'],
];

const WITHOUT_VOUCHERS = worded(
	'whether a refund was given as a voucher is not known',
	'of een terugbetaling als tegoedbon gegeven is, is niet bekend',
);
const WITHOUT_SLIPS = worded(
	'credit slips (order_slip) are not looked at for what was paid back',
	'naar creditbonnen (order_slip) wordt niet gekeken voor wat terugbetaald is',
);

/**
 * What the shop received for orders, by their id, in a few requests for hundreds of them. Refuses without the right to
 * read payments (order_payments): an order of which they are unknown would look unpaid.
 *
 * @param withSlips orders of which credit slips are wanted too
 */
export async function readPaidOrders(
	shop: Shop,
	orderIds: readonly string[],
	withSlips: readonly string[],
	hints: Wording[],
): Promise<Map<string, PaidOrder>> {
	const reading = { resource: 'orders' as const, display: ORDER_FIELDS };
	const orders = await readByIds(shop, reading, 'id', orderIds);
	const references = [...new Set(orders.map((order) => text(order, 'reference')))];
	const [related, payments, currencies, slips] = await Promise.all([
		readByIds(shop, reading, 'reference', references),
		readByIds(shop, readingOf('order_payments'), 'order_reference', references),
		orders.length === 0 ? [] : shop.rows(readingOf('currencies')),
		readOptionalByIds(
			shop,
			{ resource: 'order_slip', display: SLIP_FIELDS },
			'id_order',
			withSlips,
			WITHOUT_SLIPS,
			hints,
		),
	]);
	const isoOf = currencyIn(currencies);
	const refunded = new Set(slips.map((slip) => text(slip, 'id_order')));
	const vouchers = await readOptionalByIds(
		shop,
		readingOf('cart_rules'),
		'id_customer',
		new Set(
			orders
				.filter((order) => refunded.has(text(order, 'id')))
				.map((order) => reference(order, 'id_customer')),
		),
		WITHOUT_VOUCHERS,
		hints,
	);
	const isKnown = !isHinted(hints, 'cart_rules');
	const given = isKnown ? vouchersByOrder(vouchers) : null;
	const tables = {
		related: groupedBy(inOrderOfId(related), 'reference'),
		payments: groupedBy(inOrderOfId(payments), 'order_reference'),
		slips: groupedBy(slips, 'id_order'),
		given,
		lastDay: lastDayOf(shop.clock()),
	};
	return new Map(orders.map((order) => [text(order, 'id'), paidOrderOf(order, tables, isoOf)]));
}

interface Tables extends Record<'related' | 'payments' | 'slips', ReadonlyMap<string, ShopRow[]>> {
	/** Vouchers that were given for refunds, by order; null where they are not known. */
	given: ReadonlyMap<string, ShopRow[]> | null;
	/** The last day that it may be somewhere, yyyy-MM-dd. */
	lastDay: string;
}

function paidOrderOf(order: ShopRow, tables: Tables, isoOf: (row: ShopRow) => string): PaidOrder {
	const named = text(order, 'reference');
	const dueOf = (row: ShopRow) => ({
		orderId: text(row, 'id'),
		shopId: text(row, 'id_shop'),
		customerId: reference(row, 'id_customer'),
		total: amountOf(row, 'total_paid_tax_incl'),
	});
	return {
		...dueOf(order),
		reference: named,
		isValid: text(order, 'valid') === '1',
		received: amountOf(order, 'total_paid_real') ?? '',
		currency: isoOf(order),
		payment: { name: text(order, 'payment'), module: text(order, 'module') },
		sameReference: (tables.related.get(named) ?? [order]).map(dueOf),
		payments: (tables.payments.get(named) ?? []).map((row) => ({
			id: text(row, 'id'),
			amount: amountOf(row, 'amount'),
			said: text(row, 'amount'),
			currency: isoOf(row),
			date: dayOf(row),
			isAhead: dayOf(row) > tables.lastDay,
			method: text(row, 'payment_method'),
			transactionId: text(row, 'transaction_id'),
		})),
		slips: (tables.slips.get(text(order, 'id')) ?? []).map((row) => ({
			id: text(row, 'id'),
			date: dayOf(row),
			asVoucher: tables.given && isVoucher(row, tables.given.get(text(order, 'id')) ?? []),
		})),
	};
}

/** Null where it is no decimal number. */
function amountOf(row: ShopRow, field: string): DecimalText | null {
	const micros = microsOf(text(row, field));
	return micros === null ? null : decimalOfMicros(micros);
}

/** Tomorrow, since it may have begun where the shop is; the end of time where the shop did not tell its clock. */
const lastDayOf = (clock: number): string =>
	clock > 0 ? DateTime.fromSeconds(clock, { zone: 'utc' }).plus({ days: 1 }).toISODate()! : '9999';

/** The day by the shop's own clock; '' for the zero date that PrestaShop writes for none. */
function dayOf(row: ShopRow): string {
	const day = text(row, 'date_add').slice(0, 10);
	return day.startsWith('0000') ? '' : day;
}
