import { centsOf, centsOrNull } from '../../../../domain/money/cents';
import { wantsMessage, type WordsWanted } from '../../../../domain/order/read/wordsWanted';
import type { BookedOrder } from '../../../../domain/stream/bookedOrder';
import { holdsText } from '../../../../domain/words/holdsText';
import { readByIds } from '../../client/pages';
import { readOptionalByIds } from '../../client/readOptional';
import { readingOf } from '../../client/readingOf';
import type { Shop } from '../../client/shop';
import { ADDRESS_WITH_CUSTOMER } from '../../wire/fields';
import { flag, groupedBy, reference, tells, text } from '../../wire/row';
import type { ShopRow } from '../../wire/shopRow';
import { orderTables, type OrderTables } from '../orderTables';
import { readChosenOptions } from '../readChosenOptions';
import { readCustomizations } from '../readCustomizations';
import { readDiscounts } from '../readDiscounts';
import { readMessages } from '../readMessages';
import { readOrderedProducts } from '../readOrderedProducts';
import { readShopTables, type ShopSettings } from '../shopSettings';
import type { Signs } from './readSigns';
import { vouchersByOrder } from '../vouchersByOrder';
import type { FollowTables } from './shopSideOf';
import { worded, type Wording } from '../../../../domain/words/wording';

/** What is known of the orders beforehand. */
interface Known {
	booked: readonly BookedOrder[];
	signs: Signs;
	words: WordsWanted;
}

/** Reads the rest of what orders refer to, in batches; only payments and vouchers where they can tell something. */
export async function readFollowTables(
	shop: Shop,
	settings: ShopSettings,
	orders: readonly ShopRow[],
	{ booked, signs, words }: Known,
	hints: Wording[],
): Promise<FollowTables> {
	const totals = new Map(booked.map(({ orderId, total }) => [orderId, centsOrNull(total)]));
	const isUnclear = (order: ShopRow) => {
		const booked = totals.get(text(order, 'id'));
		const said = ['total_paid_tax_incl', 'total_paid_real'].map((field) => text(order, field));
		return said.every((amount) => centsOf(amount) !== booked);
	};
	const optional = async (
		resource: 'order_payments' | 'cart_rules',
		field: string,
		ids: string[],
		costs: Wording,
	) => await readOptionalByIds(shop, readingOf(resource), field, ids, costs, hints);
	const addresses = await withMissing(shop, orders, signs.addresses);
	const [read, payments, vouchers] = await Promise.all([
		readTables(shop, settings, orders, { addresses, booked, signs, words }, hints),
		optional(
			'order_payments',
			'order_reference',
			orders
				.filter((order) => words.paymentDetails || isUnclear(order))
				.map((order) => text(order, 'reference')),
			worded('less tells who changed an order', 'minder zegt wie een order gewijzigd heeft'),
		),
		optional(
			'cart_rules',
			'id_customer',
			orders
				.filter((order) => hasRefunds(order, signs))
				.map((order) => reference(order, 'id_customer')),
			worded(
				'a refund as a voucher looks like one in money',
				'een terugbetaling als tegoedbon ziet eruit als een in geld',
			),
		),
	]);
	const byReference = groupedBy(payments, 'order_reference');
	return {
		tables: words.paymentDetails ? { ...read, payments: byReference } : read,
		signs,
		words,
		payments: byReference,
		addresses: groupedBy(addresses, 'id_customer'),
		vouchers: vouchersByOrder(vouchers),
		sentStates: sentStatesOf(settings.stateRows),
	};
}

/** The addresses that changed lately, among them those that orders had before, and those of the orders that did not. */
async function withMissing(
	shop: Shop,
	orders: readonly ShopRow[],
	changed: readonly ShopRow[],
): Promise<ShopRow[]> {
	const known = new Set(changed.map((row) => text(row, 'id')));
	const others = orders
		.flatMap((order) => [
			reference(order, 'id_address_invoice'),
			reference(order, 'id_address_delivery'),
		])
		.filter((id) => !known.has(id));
	const reading = { resource: 'addresses' as const, display: ADDRESS_WITH_CUSTOMER };
	return [...changed, ...(await readByIds(shop, reading, 'id', others))];
}

/**
 * Of products only what nobody booked yet: what was booked went by the codes on the lines, whatever codes the products
 * have by now.
 */
async function readTables(
	shop: Shop,
	settings: ShopSettings,
	orders: readonly ShopRow[],
	{ addresses, booked, signs, words }: Known & { addresses: ShopRow[] },
	hints: Wording[],
): Promise<OrderTables> {
	const details = orders.flatMap((order) => signs.details.get(text(order, 'id')) ?? []);
	const idsOf = (field: string) => orders.map((order) => reference(order, field));
	const [money, customers, carriers, discounts, messages, chosen, customizations, products] =
		await Promise.all([
			readShopTables(shop, orders.length),
			readByIds(shop, readingOf('customers'), 'id', idsOf('id_customer')),
			readOptionalByIds(shop, readingOf('carriers'), 'id', idsOf('id_carrier')),
			readDiscounts(shop, orders, true, hints),
			wantsMessage(words) ? readMessages(shop, orders, hints) : undefined,
			readChosenOptions(shop, details, hints),
			readCustomizations(shop, orders, details, hints),
			readOrderedProducts(shop, details.filter(isNowhereIn(booked)), hints),
		]);
	const people = { addresses, customers, carriers };
	const rows = { ...settings, ...money, ...people, details, discounts, messages };
	return orderTables(
		{ ...rows, products, ...chosen, customizations },
		settings.zone,
		settings.states,
	);
}

/** Whether an order line is of something that no line of its sales order is called after. */
const isNowhereIn = (booked: readonly BookedOrder[]): ((line: ShopRow) => boolean) => {
	const soldIn = new Map(booked.map(({ orderId, lines }) => [orderId, lines]));
	return (line) =>
		!(soldIn.get(reference(line, 'id_order')) ?? []).some(({ description }) =>
			holdsText(description, text(line, 'product_name')),
		);
};

const hasRefunds = (order: ShopRow, { slips, details }: Signs): boolean => {
	const id = text(order, 'id');
	return (
		(slips.get(id) ?? []).length > 0 ||
		(details.get(id) ?? []).some((line) => Number(text(line, 'product_quantity_refunded')) > 0)
	);
};

const sentStatesOf = (states: readonly ShopRow[]): ReadonlySet<string> | null =>
	states.some((row) => tells(row, 'shipped'))
		? new Set(states.filter((row) => flag(row, 'shipped')).map((row) => text(row, 'id')))
		: null;
