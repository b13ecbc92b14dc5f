import type { Shop } from '../store/shop';
import type { Row } from '../types';
import type { PlaceOrderInput } from './placeOrderInput';

interface Parties {
	customer: Row;
	delivery: Row;
	invoice: Row;
	roundType: number;
}

/** The order row as validateOrder first writes it: totals complete, but state 0 and no invoice. */
export function insertOrder(
	shop: Shop,
	input: PlaceOrderInput,
	parties: Parties,
	totals: Record<string, string>,
): Row {
	const now = input.dateAdd ?? shop.localTime();
	const shopId = input.shopId ?? 1;
	const currency = shop.table('currencies').byId(input.currencyId ?? 1);
	const lastId = shop.table('orders').byAscendingId().at(-1)?.id ?? 0;
	return shop.table('orders').insert({
		id_address_delivery: String(parties.delivery.id),
		id_address_invoice: String(parties.invoice.id),
		id_cart: String(lastId + 1),
		id_currency: String(currency?.id ?? 1),
		id_lang: String(input.languageId ?? shop.setting('PS_LANG_DEFAULT') ?? '2'),
		id_customer: String(parties.customer.id),
		id_carrier: String(input.carrierId ?? 5),
		current_state: '0',
		module: input.module ?? 'mollie',
		invoice_number: '0',
		invoice_date: '0000-00-00 00:00:00',
		delivery_number: '0',
		delivery_date: '0000-00-00 00:00:00',
		valid: '0',
		date_add: now,
		date_upd: now,
		shipping_number: '',
		note: '',
		id_shop_group: String(shop.table('shops').byId(shopId)?.id_shop_group ?? '1'),
		id_shop: String(shopId),
		secure_key: parties.customer.secure_key,
		payment: input.payment ?? 'iDEAL',
		recyclable: '0',
		gift: input.wrappingTaxIncl === undefined ? '0' : '1',
		gift_message: input.giftMessage ?? '',
		mobile_theme: '0',
		...totals,
		carrier_tax_rate: Number(input.shippingTaxRate ?? '21').toFixed(3),
		round_mode: shop.setting('PS_PRICE_ROUND_MODE') ?? '2',
		round_type: String(parties.roundType),
		conversion_rate: String(currency?.conversion_rate ?? '1.000000'),
		reference: input.reference ?? referenceOf(lastId + 1),
	});
}

/** Nine capitals that follow from the id, so that runs repeat. */
function referenceOf(id: number): string {
	let rest = (id * 2654435761) % 4294967296;
	let letters = '';
	for (let index = 0; index < 9; index += 1) {
		letters += String.fromCharCode(65 + (rest % 26));
		rest = Math.floor(rest / 26) + id * (index + 7);
	}
	return letters;
}
