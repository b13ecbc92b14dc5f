import { decimal } from '../php/round';
import type { Shop } from '../store/shop';
import type { Row } from '../types';
import type { Assembled } from './assembleCart';
import type { OrderTerms } from './orderTerms';
import type { PlaceOrderInput } from './placeOrderInput';

/** The order row as validateOrder first writes it: totals complete, but state 0 and no invoice. */
export function insertOrder(
	shop: Shop,
	input: PlaceOrderInput,
	terms: OrderTerms,
	{ totals, shipping, id }: Assembled & { id: number },
): Row {
	const { date: now, rounding } = terms;
	const shopId = input.shopId ?? 1;
	return shop.table('orders').insert({
		id,
		id_address_delivery: String(terms.delivery?.id ?? 0),
		id_address_invoice: String(terms.invoice.id),
		id_cart: String(input.cartId ?? id),
		id_currency: terms.currencyId,
		id_lang: String(input.languageId ?? shop.setting('PS_LANG_DEFAULT') ?? '2'),
		id_customer: String(terms.customer.id),
		id_carrier: shipping === undefined ? '0' : String(input.carrierId ?? 5),
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
		secure_key: terms.customer.secure_key,
		payment: input.payment ?? 'iDEAL',
		recyclable: '0',
		gift: (input.wrappingTaxIncl ?? input.wrappingTaxExcl) === undefined ? '0' : '1',
		gift_message: input.giftMessage ?? '',
		mobile_theme: '0',
		...totals.columns,
		carrier_tax_rate: input.carrierTaxRate ?? decimal(shipping?.rate ?? 0, 3),
		round_mode: String(rounding.mode),
		round_type: String(rounding.type),
		conversion_rate: decimal(terms.conversionRate),
		reference: input.reference ?? referenceOf(id),
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
