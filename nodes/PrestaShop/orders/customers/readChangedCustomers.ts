import type { ShopCustomer } from '../../../../domain/stream/shopCustomer';
import { readAllPages, readByIds } from '../../client/pages';
import { readingOf } from '../../client/readingOf';
import type { Shop, ShopReading } from '../../client/shop';
import { ADDRESS_WITH_CUSTOMER, CUSTOMER_WITH_CHANGE } from '../../wire/fields';
import { byId, flag, groupedBy, inOrderOfId, reference, text } from '../../wire/row';
import type { ShopRow } from '../../wire/shopRow';
import { isoOfShopTime, latestEpochOf, sinceFilter } from '../../wire/shopTime';
import { addressOf } from '../addressOf';
import { customerOf } from '../customerOf';
import { invoicedTo } from './invoicedTo';

const PAGE = 500;

const ADDRESS_FIELDS = [...ADDRESS_WITH_CUSTOMER, 'alias', 'date_add', 'date_upd', 'deleted'];

/**
 * Customers who changed since a moment, or an address of whom did, each once with the address that invoices go to. An
 * address has a date of its own: the shop moves that of its customer only when somebody saves the customer.
 *
 * @param since seconds since 1970
 */
export async function readChangedCustomers(
	shop: Shop,
	since: number,
	{ zone, shopId }: { zone: string; shopId: string },
): Promise<ShopCustomer[]> {
	const query = { date: 1, 'filter[date_upd]': sinceFilter(since, zone) };
	const changed = async (reading: ShopReading): Promise<ShopRow[]> =>
		await readAllPages(shop, { ...reading, query }, PAGE);
	const [customers, moved] = await Promise.all([
		changed({ resource: 'customers', display: CUSTOMER_WITH_CHANGE }),
		changed({ resource: 'addresses', display: ADDRESS_FIELDS }),
	]);
	const known = new Set(customers.map((row) => text(row, 'id')));
	const others = moved
		.map((row) => reference(row, 'id_customer'))
		.filter((id) => id !== '' && !known.has(id));
	const byAddress = await readByIds(
		shop,
		{ resource: 'customers', display: CUSTOMER_WITH_CHANGE },
		'id',
		others,
	);
	const rows = inOrderOfId([...customers, ...byAddress]).filter((row) => !flag(row, 'deleted'));
	const ids = rows.map((row) => text(row, 'id'));
	const [addresses, orders, countries] = await Promise.all([
		readByIds(shop, { resource: 'addresses', display: ADDRESS_FIELDS }, 'id_customer', ids),
		readByIds(
			shop,
			{ resource: 'orders', display: ['id', 'id_customer', 'id_address_invoice'] },
			'id_customer',
			ids,
		),
		rows.length > 0 ? shop.rows(readingOf('countries')) : [],
	]);
	const addressesOf = groupedBy(addresses, 'id_customer');
	const ordersOf = groupedBy(orders, 'id_customer');
	const tables = { countries: byId(countries) };
	return rows.map((row): ShopCustomer => {
		const id = text(row, 'id');
		const own = addressesOf.get(id) ?? [];
		const invoiced = invoicedTo(own, ordersOf.get(id) ?? [], zone);
		return {
			kind: 'shopCustomer',
			shopId,
			customer: customerOf(row)!,
			invoiceAddress: addressOf(invoiced, tables),
			addresses: own.filter((address) => !flag(address, 'deleted')).length,
			changedAt: latestOf([row, ...(invoiced ? [invoiced] : [])], zone),
		};
	});
}

/** The latest date of these rows; '' where one of them cannot be read, since it may be later than the rest. */
function latestOf(rows: readonly ShopRow[], zone: string): string {
	const times = rows.map((row) => text(row, 'date_upd'));
	const epochs = times.map((time) => latestEpochOf(time, zone));
	const latest = Math.max(...epochs);
	return Number.isFinite(latest) ? isoOfShopTime(times[epochs.indexOf(latest)], zone) : '';
}
