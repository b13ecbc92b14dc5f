import type { PrestaShopSimulator, Row } from '../../simulators/prestashop';
import type { SnelStartSimulator } from '../../simulators/snelstart';
import type { Random } from '../random';
import { emptyCustomer } from '../webshop/shopRowDefaults';
import { emptyAddress } from './addressRow';
import type { CustomersStory } from './customersStory';

/** Both sides in the hands of people, and the clock they live by. */
export interface Town {
	shop: PrestaShopSimulator;
	books: SnelStartSimulator;
	random: Random;
	story: CustomersStory;
	shopIds: readonly number[];
	/** Lets minutes go by. */
	tick(): void;
	/** Milliseconds since 1970. */
	now(): number;
	/** The same as the shop writes it. */
	shopTime(): string;
}

export const rowsOf = ({ shop }: Pick<Town, 'shop'>, table: string): Row[] =>
	(shop.state.tables[table] ??= []);

const nextId = (rows: readonly Row[]): number =>
	1 + rows.reduce((most, { id }) => Math.max(most, id), 0);

/** Somebody saves a row; `addresses/12` is saved now. */
export function save(town: Town, table: string, row: Row, fields: Partial<Row>): void {
	town.tick();
	Object.assign(row, fields, { date_upd: town.shopTime() });
	noted(town, table, row);
}

/** Notes what a row of the shop says from now on, and of whom. */
export function noted({ story, now }: Town, table: string, row: Row): void {
	story.savedAt.set(`${table}/${row.id}`, now());
	const customerId = table === 'customers' ? row.id : Number(row.id_customer);
	const texts = Object.values(row).filter((value) => typeof value === 'string');
	const { firstname, lastname, address1, address2 } = row;
	const joined = [
		`${String(firstname)} ${String(lastname)}`,
		`${String(address1)} ${String(address2)}`,
	];
	story.say(customerId, ...texts, ...joined.map((text) => text.trim()));
}

/** A new account, or a guest. */
export function addCustomer(town: Town, fields: Partial<Row>): Row {
	const time = town.shopTime();
	const id = nextId(rowsOf(town, 'customers'));
	const row: Row = {
		...emptyCustomer,
		...{ id, is_guest: '0', id_default_group: '3', company: '' },
		id_shop: String(town.random.pick(town.shopIds)),
		...fields,
		...{ date_add: time, date_upd: time },
	};
	rowsOf(town, 'customers').push(row);
	noted(town, 'customers', row);
	return row;
}

/** A new address of a customer. */
export function addAddress(town: Town, customer: Row, fields: Partial<Row>): Row {
	const time = town.shopTime();
	const { firstname, lastname } = customer;
	const row: Row = {
		...emptyAddress,
		...{ id: nextId(rowsOf(town, 'addresses')), id_customer: String(customer.id) },
		...{ firstname, lastname },
		...fields,
		...{ date_add: time, date_upd: time },
	};
	rowsOf(town, 'addresses').push(row);
	noted(town, 'addresses', row);
	return row;
}

/** An order that is invoiced to an address. */
export function addOrder(town: Town, customer: Row, address: Row): void {
	const rows = rowsOf(town, 'orders');
	rows.push({
		...{ id: nextId(rows), id_customer: String(customer.id), id_shop: String(customer.id_shop) },
		...{ id_address_invoice: String(address.id), id_address_delivery: String(address.id) },
	});
}
