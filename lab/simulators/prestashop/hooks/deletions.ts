import type { Shop } from '../store/shop';
import type { Row } from '../types';

/** Customer::delete: the row goes; addresses that orders use stay. */
export function deleteCustomer(shop: Shop, customerId: number): void {
	const orders = shop.table('orders').where('id_customer', String(customerId));
	if (orders.length === 0) {
		for (const { id } of shop.table('addresses').where('id_customer', String(customerId))) {
			deleteAddress(shop, id);
		}
	}
	shop.table('customers').remove(customerId);
}

/** Address::delete: an address that an order uses is only marked deleted. */
export function deleteAddress(shop: Shop, addressId: number): void {
	const row = shop.table('addresses').byId(addressId);
	if (row === undefined) throw new Error(`Address ${addressId} does not exist in this shop.`);
	if (isUsed(shop, addressId)) shop.table('addresses').update(row, { deleted: '1' });
	else shop.table('addresses').remove(addressId);
}

const isUsed = (shop: Shop, addressId: number) =>
	['id_address_delivery', 'id_address_invoice'].some(
		(column) => shop.table('orders').where(column, String(addressId)).length > 0,
	);

/**
 * A customer edits an address: one that an order uses is marked deleted and goes on as a new row. Both are saved in the
 * same moment: Address::delete updates the one (date_upd), ObjectModel::add makes the other (date_add).
 */
export function editAddress(shop: Shop, addressId: number, fields: Partial<Row>): Row {
	const table = shop.table('addresses');
	const row = table.byId(addressId);
	if (row === undefined) throw new Error(`Address ${addressId} does not exist in this shop.`);
	const edited = { ...fields, date_upd: shop.localTime() };
	if (!isUsed(shop, addressId)) {
		table.update(row, edited);
		return row;
	}
	const now = shop.localTime();
	const copy = { ...row, id: undefined, ...edited, date_add: now };
	table.update(row, { deleted: '1', date_upd: now });
	return table.insert(copy);
}

/** Tax::delete: its rules go; a tax that an order line had stays as a deleted row. */
export function deleteTax(shop: Shop, taxId: number): void {
	const rules = shop.table('tax_rules').where('id_tax', String(taxId));
	for (const { id } of rules) shop.table('tax_rules').remove(id);
	const row = shop.table('taxes').byId(taxId);
	if (row !== undefined) shop.table('taxes').update(row, { deleted: '1', active: '0' });
}
