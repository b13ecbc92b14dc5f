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

/** One of the shops of an installation, as it is read. */
export interface ReadShop {
	shop: Shop;
	/** Id of the shop; '' for the one behind the URL. */
	shopId: string;
	zone: string;
}

/**
 * Customers who changed since a moment, or an address of whom did, each once with the address that invoices go to. An
 * address has a date of its own: the shop moves that of its customer only when somebody saves the customer. All shops
 * of an installation show the same customers, each only its own orders: which order of a customer is the newest, none of
 * them tells alone.
 *
 * @param since seconds since 1970
 */
export async function readChangedCustomers(
	shops: readonly ReadShop[],
	since: number,
): Promise<ShopCustomer[]> {
	const found = new Map<string, { row: ShopRow; by: ReadShop }>();
	for (const by of shops) {
		for (const row of await changedIn(by, since)) {
			const id = text(row, 'id');
			if (!found.has(id)) found.set(id, { row, by });
		}
	}
	const ids = [...found.keys()];
	const tables = {
		addresses: [] as ShopRow[],
		orders: [] as ShopRow[],
		countries: [] as ShopRow[],
	};
	for (const { shop } of ids.length > 0 ? shops : []) {
		const [addresses, orders, countries] = await tablesOf(shop, ids);
		tables.addresses.push(...addresses);
		tables.orders.push(...orders);
		tables.countries.push(...countries);
	}
	const addressesOf = groupedBy([...byId(tables.addresses).values()], 'id_customer');
	const ordersOf = groupedBy(tables.orders, 'id_customer');
	const countries = byId(tables.countries);
	return [...found].map(([id, { row, by }]): ShopCustomer => {
		const own = addressesOf.get(id) ?? [];
		const invoiced = invoicedTo(own, ordersOf.get(id) ?? [], by.zone);
		return {
			kind: 'shopCustomer',
			shopId: by.shopId,
			customer: customerOf(row)!,
			invoiceAddress: addressOf(invoiced, { countries }),
			addresses: own.filter((address) => !flag(address, 'deleted')).length,
			changedAt: latestOf([row, ...(invoiced ? [invoiced] : [])], by.zone),
		};
	});
}

/** Customers whom a shop shows as changed, or an address of whom. */
async function changedIn({ shop, zone }: ReadShop, since: number): Promise<ShopRow[]> {
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
	const reading: ShopReading = { resource: 'customers', display: CUSTOMER_WITH_CHANGE };
	const byAddress = await readByIds(shop, reading, 'id', others);
	return inOrderOfId([...customers, ...byAddress]).filter((row) => !flag(row, 'deleted'));
}

/** What a shop shows of these customers: addresses, orders and all countries. */
async function tablesOf(shop: Shop, ids: readonly string[]): Promise<ShopRow[][]> {
	const orderFields = ['id', 'id_customer', 'id_address_invoice'];
	return await Promise.all([
		readByIds(shop, { resource: 'addresses', display: ADDRESS_FIELDS }, 'id_customer', ids),
		readByIds(shop, { resource: 'orders', display: orderFields }, 'id_customer', ids),
		shop.rows(readingOf('countries')),
	]);
}

/** The latest date of these rows; '' where one of them cannot be read, since it may be later than the rest. */
function latestOf(rows: readonly ShopRow[], zone: string): string {
	const times = rows.map((row) => text(row, 'date_upd'));
	const epochs = times.map((time) => latestEpochOf(time, zone));
	const latest = Math.max(...epochs);
	return Number.isFinite(latest) ? isoOfShopTime(times[epochs.indexOf(latest)], zone) : '';
}
