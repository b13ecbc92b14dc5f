import type { Shop } from '../store/shop';
import type { Row } from '../types';

/** The address that decides on the VAT of an order (PS_TAX_ADDRESS_TYPE). */
export function taxAddressOf(shop: Shop, order: Row): Row {
	const byInvoice = shop.setting('PS_TAX_ADDRESS_TYPE') === 'id_address_invoice';
	const id = Number(byInvoice ? order.id_address_invoice : order.id_address_delivery);
	const address = shop.table('addresses').byId(id || Number(order.id_address_invoice));
	if (address === undefined) throw new Error(`Order ${order.id} has no address to be taxed by.`);
	return address;
}
