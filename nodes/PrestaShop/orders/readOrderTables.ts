import type { ShopRow } from '../wire/shopRow';
import { wantsMessage, type WordsWanted } from '../../../domain/order/read/wordsWanted';
import { orderTables, type OrderTables } from './orderTables';
import { reference } from '../wire/row';
import { readByIds } from '../client/pages';
import { readingOf } from '../client/readingOf';
import type { Shop } from '../client/shop';
import { readChosenOptions } from './readChosenOptions';
import { readCustomerGroups } from './readCustomerGroups';
import { readCustomizations } from './readCustomizations';
import { readDiscounts } from './readDiscounts';
import { readMessages } from './readMessages';
import { readOptionalByIds } from '../client/readOptional';
import { readPayments, WITHOUT_PAYMENT_DETAILS } from './readPayments';
import { readOrderedProducts } from './readOrderedProducts';
import { readRelatedOrders } from './readRelatedOrders';
import { readSlips } from './readSlips';
import type { ShopSettings, ShopTables } from './shopSettings';
import { worded, type Wording } from '../../../domain/words/wording';

/** What is read only when the owner asked for it. */
export interface ExtrasWanted {
	words: WordsWanted;
	/** Refunds are looked for with every order, or only where a line says that goods came back. */
	refunds: 'refundedLines' | 'allOrders';
	/** Whether the codes of vouchers are; left out: they are not. */
	voucherCodes?: boolean;
}

/** What was read before. */
interface Known {
	settings: ShopSettings & ShopTables;
	/** All orders that were found, those that came to nothing as well. */
	listed: readonly ShopRow[];
}

/**
 * Reads everything the orders refer to in batches of ids, never one by one: first lines, people and vouchers
 * side by side, then what the lines refer to.
 */
export async function readOrderTables(
	shop: Shop,
	orders: readonly ShopRow[],
	{ settings, listed, ...wanted }: Known & ExtrasWanted,
	hints: Wording[],
): Promise<OrderTables> {
	const idsOf = (field: string): string[] => orders.map((order) => reference(order, field));
	const addressIds = [...idsOf('id_address_invoice'), ...idsOf('id_address_delivery')];
	const [details, customers, addresses, carriers, discounts, messages, payments, related] =
		await Promise.all([
			readByIds(shop, readingOf('order_details'), 'id_order', idsOf('id')),
			readByIds(shop, readingOf('customers'), 'id', idsOf('id_customer')),
			readByIds(shop, readingOf('addresses'), 'id', addressIds),
			readOptionalByIds(
				shop,
				readingOf('carriers'),
				'id',
				idsOf('id_carrier'),
				worded(
					'web orders carry no carrier name',
					'bij weborders staat geen naam van de vervoerder',
				),
				hints,
			),
			readDiscounts(shop, orders, wanted.voucherCodes ?? false, hints),
			wantsMessage(wanted.words) ? readMessages(shop, orders, hints) : undefined,
			wanted.words.paymentDetails
				? readPayments(shop, orders, WITHOUT_PAYMENT_DETAILS, hints)
				: undefined,
			readRelatedOrders(shop, orders, listed),
		]);
	const [groups, products, chosen, customizations, slips] = await Promise.all([
		readCustomerGroups(shop, customers),
		readOrderedProducts(shop, details, hints),
		readChosenOptions(shop, details, hints),
		readCustomizations(shop, orders, details, hints),
		readSlips(shop, wanted.refunds === 'allOrders' ? orders : null, details, hints),
	]);
	const rows = {
		...settings,
		details,
		customers,
		groups,
		addresses,
		carriers,
		discounts,
		messages,
		payments,
		products,
		related,
		slips,
	};
	return orderTables({ ...rows, ...chosen, customizations }, settings.zone, settings.states);
}
