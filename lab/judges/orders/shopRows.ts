import type { Row } from '../../simulators/prestashop/types';
import type { Choices } from '../../worlds/orders/choices';
import { inEuro } from './inEuro';
import { isNamed } from './namedProduct';
import { millionths } from './millionths';
import { lessReturned, returnedOf, totalsLess } from './lessReturned';

const text = (row: Row | undefined, field: string): string => String(row?.[field] ?? '');

type OfOrder = 'order_details' | 'order_cart_rules' | 'order_discounts';

/** The shop's rows by what refers to them. */
export class ShopRows {
	private readonly byId = new Map<string, Map<string, Row>>();

	private readonly byOrder = new Map<string, Map<string, Row[]>>();

	constructor(
		readonly tables: Record<string, Row[]>,
		private readonly choices: Pick<Choices, 'refunds' | 'leftOutProducts' | 'shopField'>,
	) {}

	get orders(): Row[] {
		return this.tables.orders ?? [];
	}

	row(table: string, id: unknown): Row | undefined {
		let index = this.byId.get(table);
		if (!index) {
			index = new Map((this.tables[table] ?? []).map((row) => [String(row.id), row]));
			this.byId.set(table, index);
		}
		return index.get(String(id));
	}

	/** Whether the owner wants nothing of the product of a line. */
	isLeftOut(detail: Row): boolean {
		const { leftOutProducts, shopField } = this.choices;
		return leftOutProducts.some((product) => isNamed(product, detail, shopField));
	}

	/**
	 * An order as it has to be imported: in euros, less products that are left out, and less what was refunded when the
	 * owner leaves that out. A shop that rounds the order alone may then be a cent beside what is left of it.
	 */
	prepared(raw: Row): Row {
		const order = inEuro(raw, raw, this);
		const [whole, kept] = [this.wholeLines(raw), this.ofOrder('order_details', raw)];
		const isWhole = whole.every((row, index) => sameAmounts(row, kept[index]));
		if (isWhole) return order;
		const rest = totalsLess(order, whole, kept);
		return String(order.round_type) === '3' ? { ...rest, centBeside: '1' } : rest;
	}

	/** Rows of a table that belong to an order, as they have to be imported. */
	ofOrder(table: OfOrder, order: Row): Row[] {
		const all = this.rows(table, order).map((row) => inEuro(row, order, this));
		if (table !== 'order_details') return all;
		const rows = all.filter((row) => !this.isLeftOut(row));
		if (this.choices.refunds === 'keep') return rows;
		const slips = this.rows('order_slip', order);
		const returned = returnedOf(slips, (detail) => inEuro(detail, order, this));
		return rows.flatMap((row) => lessReturned(row, returned.get(String(row.id))) ?? []);
	}

	/** Lines of an order before anything came back: what vouchers were given on. */
	wholeLines(order: Row): Row[] {
		return this.rows('order_details', order).map((row) => inEuro(row, order, this));
	}

	/** Vouchers of an order; 1.6 keeps them under another name. */
	vouchersOf(order: Row): Row[] {
		const name = this.tables.order_discounts ? 'order_discounts' : 'order_cart_rules';
		return this.ofOrder(name, order).filter(({ deleted }) => String(deleted ?? '0') === '0');
	}

	private rows(table: OfOrder | 'order_slip', order: Row): Row[] {
		let index = this.byOrder.get(table);
		if (!index) {
			index = new Map<string, Row[]>();
			for (const row of this.tables[table] ?? []) {
				const of = text(row, 'id_order');
				index.set(of, [...(index.get(of) ?? []), row]);
			}
			this.byOrder.set(table, index);
		}
		return index.get(String(order.id)) ?? [];
	}

	customer(order: Row): Row | undefined {
		return this.row('customers', order.id_customer);
	}

	/** Goods that go nowhere count as delivered where they are invoiced. */
	address(order: Row, use: 'invoice' | 'delivery'): Row | undefined {
		const id = text(order, `id_address_${use}`);
		const isNowhere = use === 'delivery' && Number(id) === 0;
		return this.row('addresses', isNowhere ? order.id_address_invoice : id);
	}

	/** ISO code of the country of an address; empty when the shop has it no more. */
	countryOf(address: Row | undefined): string {
		return text(this.row('countries', address?.id_country), 'iso_code').toUpperCase();
	}

	/** Name of a row in the language of an order. */
	nameOf(table: string, id: unknown, order: Row): string | undefined {
		const row = this.row(table, id);
		return row === undefined ? undefined : localised(row.name, order.id_lang);
	}

	/** Percentage of a line's tax as text; "0" when the line has none (no row, or one with id 0), null when the tax is gone. */
	rateOf(detail: Row): string | null {
		const taxes = detail.associations?.taxes ?? [];
		const isUntaxed =
			millionths(detail.total_price_tax_incl) === millionths(detail.total_price_tax_excl);
		if (taxes.length === 0 || (Number(taxes[0].id) === 0 && isUntaxed)) return '0';
		const tax = this.row('taxes', taxes[0].id);
		return tax ? text(tax, 'rate') : null;
	}

	/** Values of the options of a line's combination. */
	optionsOf(order: Row, detail: Row): string[] {
		const combination = this.row('combinations', detail.product_attribute_id);
		const values = combination?.associations?.product_option_values ?? [];
		return values.flatMap(({ id }) => {
			const value = this.row('product_option_values', id);
			return value ? [localised(value.name, order.id_lang)] : [];
		});
	}
}

/** Whether nothing was taken off a line. */
const sameAmounts = (whole: Row, kept: Row | undefined): boolean =>
	kept !== undefined &&
	kept.id === whole.id &&
	kept.total_price_tax_incl === whole.total_price_tax_incl &&
	kept.product_quantity === whole.product_quantity;

/** Text in the language of the order. */
function localised(name: unknown, language: unknown): string {
	if (!Array.isArray(name)) return String(name);
	const texts = name as Array<{ id: string; value: string }>;
	return (texts.find(({ id }) => id === String(language)) ?? texts[0])?.value ?? '';
}
