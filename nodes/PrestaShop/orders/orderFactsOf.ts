import { isoOfShopTime } from '../wire/shopTime';
import { flag, reference, text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';
import { addressOf } from './addressOf';
import { currencyOf } from './currencyOf';
import { customerOf } from './customerOf';
import { moneyOf } from './moneyOf';
import type { OrderFacts } from '../../../domain/order/read/orderFacts';
import type { OrderTables } from './orderTables';
import { paymentDetailsOf } from './paymentDetailsOf';
import { receivedOf } from './receivedOf';
import { relatedTo } from './relatedTo';
import { webOrderLineOf } from './webOrderLineOf';
import {
	customerReferenceOf,
	noteOf,
	NO_WORDS,
	type WordsWanted,
} from '../../../domain/order/read/wordsWanted';

/**
 * One web order in our own words. What was deleted in the shop since becomes null or empty, never a lost
 * order. One that is not sent anywhere (virtual goods) counts as delivered where it is invoiced.
 */
export function orderFactsOf(
	order: ShopRow,
	tables: OrderTables,
	wanted: WordsWanted = NO_WORDS,
): OrderFacts {
	const addressIn = (field: string) =>
		addressOf(tables.addresses.get(reference(order, field)), tables);
	const invoiceAddress = addressIn('id_address_invoice');
	const isDelivered = reference(order, 'id_address_delivery') !== '';
	const deliveryAddress = isDelivered ? addressIn('id_address_delivery') : invoiceAddress;
	const message = tables.messages.get(text(order, 'id')) ?? '';
	const giftMessage = flag(order, 'gift') ? text(order, 'gift_message') : '';
	return {
		...headOf(order, tables),
		note: noteOf({ message, giftMessage }, wanted),
		customerReference: customerReferenceOf({ invoiceAddress, deliveryAddress, message }, wanted),
		invoiceNumber: reference(order, 'invoice_number'),
		customer: customerOf(
			tables.customers.get(reference(order, 'id_customer')),
			tables.groups,
			ownLanguage(tables),
		),
		invoiceAddress,
		deliveryAddress,
		lines: (tables.details.get(text(order, 'id')) ?? []).map((line) =>
			webOrderLineOf(line, order, tables),
		),
		...paymentDetailsOf(order, tables),
		...receivedOf(order, tables),
		...moneyOf(order, tables),
	};
}

/** The language of the shop itself, in which its owner knows the names of things. */
const ownLanguage = ({ configuration }: OrderTables): string =>
	text(configuration.find((row) => text(row, 'name') === 'PS_LANG_DEFAULT') ?? {}, 'value');

type Head =
	| 'kind'
	| 'id'
	| 'reference'
	| 'cartId'
	| 'sameReference'
	| 'sameCart'
	| 'shopId'
	| 'shopName'
	| 'holdsStock'
	| 'stateId'
	| 'stateName'
	| 'placedAt'
	| 'updatedAt'
	| 'payment'
	| 'currency';

function headOf(order: ShopRow, tables: OrderTables): Pick<OrderFacts, Head> {
	const stateId = text(order, 'current_state');
	const shop = tables.shops.get(text(order, 'id_shop'));
	return {
		kind: 'webOrder',
		id: text(order, 'id'),
		reference: text(order, 'reference'),
		...relatedTo(order, tables),
		shopId: text(order, 'id_shop'),
		shopName: shop ? text(shop, 'name') : '',
		holdsStock: true,
		stateId,
		stateName: tables.states.get(stateId)?.name ?? '',
		placedAt: isoOfShopTime(text(order, 'date_add'), tables.zone),
		updatedAt: isoOfShopTime(text(order, 'date_upd'), tables.zone),
		payment: { module: text(order, 'module'), name: text(order, 'payment') },
		currency: currencyOf(order, tables),
	};
}
