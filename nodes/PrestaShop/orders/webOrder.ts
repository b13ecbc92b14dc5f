import type { WebOrder } from '../../../domain/stream/webOrder';
import type { ShopRow } from '../wire/shopRow';
import { customerReferenceOf, noteOf, NO_WORDS, type WordsWanted } from './wordsWanted';
import type { OrderTables } from './orderTables';
import type { Readiness } from './readiness';
import { reference, text } from '../wire/row';
import { scopeOf, settingsOf } from '../wire/shopScope';
import { isoOfShopTime } from '../wire/shopTime';
import { webOrderLineOf } from './webOrderLine';
import { moneyOf } from './moneyOf';
import { addressOf, customerOf } from './customerOf';

/** What is to be said of an order besides what its rows hold. */
export interface Judgement extends Readiness {
	/** Days that payment is late; absent or null when it is not. */
	overdueDays?: number | null;
}

/** One web order in our own words. What was deleted in the shop since becomes null or empty, never a lost order. */
export function webOrderOf(
	order: ShopRow,
	judgement: Judgement,
	tables: OrderTables,
	wanted: WordsWanted = NO_WORDS,
): WebOrder {
	const addresses = {
		invoiceAddress: addressOf(tables.addresses.get(reference(order, 'id_address_invoice')), tables),
		deliveryAddress: addressOf(
			tables.addresses.get(reference(order, 'id_address_delivery')),
			tables,
		),
	};
	const message = tables.messages.get(text(order, 'id')) ?? '';
	return {
		...headOf(order, judgement, tables),
		note: noteOf(order, message, wanted),
		customerReference: customerReferenceOf({ ...addresses, message }, wanted),
		invoiceNumber: reference(order, 'invoice_number'),
		overdueDays: judgement.overdueDays ?? null,
		customer: customerOf(tables.customers.get(reference(order, 'id_customer'))),
		...addresses,
		lines: (tables.details.get(text(order, 'id')) ?? []).map((line) =>
			webOrderLineOf(line, order, tables),
		),
		...moneyOf(order, tables),
	};
}

type Head = Omit<
	WebOrder,
	| 'note'
	| 'customerReference'
	| 'invoiceNumber'
	| 'overdueDays'
	| 'customer'
	| 'invoiceAddress'
	| 'deliveryAddress'
	| 'lines'
	| keyof ReturnType<typeof moneyOf>
>;

function headOf(order: ShopRow, judgement: Judgement, tables: OrderTables): Head {
	const stateId = text(order, 'current_state');
	const shop = tables.shops.get(text(order, 'id_shop'));
	return {
		kind: 'webOrder',
		id: text(order, 'id'),
		reference: text(order, 'reference'),
		shopId: text(order, 'id_shop'),
		shopName: shop ? text(shop, 'name') : '',
		readiness: judgement.readiness,
		readinessReason: judgement.reason,
		holdsStock: true,
		stateId,
		stateName: tables.states.get(stateId)?.name ?? '',
		placedAt: isoOfShopTime(text(order, 'date_add'), tables.zone),
		updatedAt: isoOfShopTime(text(order, 'date_upd'), tables.zone),
		payment: { module: text(order, 'module'), name: text(order, 'payment') },
		currency: currencyOf(order, tables),
	};
}

/** Currency of the order and that of its shop (PS_CURRENCY_DEFAULT), which a multistore may set per shop. */
function currencyOf(order: ShopRow, tables: OrderTables): WebOrder['currency'] {
	const isoOf = (id: string): string => {
		const currency = tables.currencies.get(id);
		return currency ? text(currency, 'iso_code') : '';
	};
	const scope = scopeOf(text(order, 'id_shop'), [...tables.shops.values()]);
	const own = settingsOf(tables.configuration, scope).get('PS_CURRENCY_DEFAULT') ?? '';
	return {
		iso: isoOf(text(order, 'id_currency')),
		conversionRate: text(order, 'conversion_rate'),
		shopIso: isoOf(own),
	};
}
