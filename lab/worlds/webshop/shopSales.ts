import type { Row } from '../../simulators/prestashop/types';
import { euros, microEuros, orderMoney, type OrderMoney } from './orderMoney';
import { emptyCustomer, emptyDetail } from './shopRowDefaults';
import { orderRow } from './orderRow';
import { both, taxGroup, taxId, type ShopTables } from './shopTables';
import type { StoryCustomer, StoryLine, StoryOrder } from './story';
import type { PostalAddress } from './dutchAddress';

/** Writes the customers, addresses and orders of the shop, in wire shape. */
export class ShopSales {
	private readonly addressIds = new Map<string, number>();

	constructor(private readonly tables: ShopTables) {}

	order(order: StoryOrder): void {
		const money = orderMoney(order);
		const invoice = this.address(order, order.invoiceAddress, 'Factuur');
		const delivery =
			order.deliveryAddress === order.invoiceAddress
				? invoice
				: this.address(order, order.deliveryAddress, 'Bezorgen');
		const details = this.details(order, money);
		this.tables.add('orders', orderRow(order, money, { invoice, delivery }, details));
		this.vouchers(order, money);
		if (!order.halfBuilt) this.carrierOf(order, money);
	}

	customer({ id, person, isGuest }: StoryCustomer): void {
		const group = isGuest ? '2' : '3';
		this.tables.add('customers', {
			...emptyCustomer,
			id,
			id_default_group: group,
			lastname: person.lastName,
			firstname: person.firstName,
			email: person.email,
			company: person.company,
			is_guest: isGuest ? '1' : '0',
			associations: { groups: [{ id: group }] },
		});
	}

	private countryId(iso: string): string {
		const row = this.tables.rows('countries').find((country) => country.iso_code === iso);
		if (!row) throw new Error(`The empty shop has no country ${iso}`);
		return String(row.id);
	}

	private address(order: StoryOrder, address: PostalAddress, alias: string): number {
		const { customer } = order;
		const { person } = customer;
		const business = person.company !== '' && alias === 'Factuur';
		const key = `${customer.id} ${address.street} ${alias}`;
		const known = this.addressIds.get(key);
		if (known !== undefined) return known;
		const row = this.tables.add('addresses', {
			id_customer: String(customer.id),
			id_manufacturer: '0',
			id_supplier: '0',
			id_warehouse: '0',
			id_country: this.countryId(address.country),
			id_state: '0',
			alias,
			company: business ? person.company : '',
			lastname: person.lastName,
			firstname: person.firstName,
			vat_number: business ? person.vatNumber : '',
			address1: address.street,
			address2: address.addition,
			postcode: address.postcode,
			city: address.city,
			other: '',
			phone: person.phone,
			phone_mobile: '',
			dni: '',
			deleted: '0',
			date_add: order.placedAt,
			date_upd: order.placedAt,
		});
		this.addressIds.set(key, row.id);
		return row.id;
	}

	private details(order: StoryOrder, money: OrderMoney): Row[] {
		const visible = order.halfBuilt ? order.lines.slice(0, 1) : order.lines;
		return visible.map((line, index) => {
			const { unitExcl, unitIncl, total } = money.lines[index];
			const original = microEuros(line.sku.net);
			const tax = taxId[line.rate];
			const customisation = line.customisation === '' ? 0 : this.customisation(order, line);
			return this.tables.add('order_details', {
				...emptyDetail,
				id_order: String(order.id),
				product_id: String(line.sku.productId),
				product_attribute_id: String(line.sku.combinationId),
				id_customization: String(customisation),
				product_name: line.sku.name,
				product_quantity: String(line.quantity),
				product_quantity_in_stock: String(line.quantity),
				product_price: original,
				reduction_percent: `${line.reduction}.00`,
				product_ean13: line.sku.ean13,
				product_reference: line.sku.code,
				id_tax_rules_group: taxGroup[line.sku.rate],
				unit_price_tax_incl: microEuros(unitIncl),
				unit_price_tax_excl: microEuros(unitExcl),
				total_price_tax_incl: euros(total.incl),
				total_price_tax_excl: euros(total.excl),
				original_product_price: original,
				...(tax === null ? {} : { associations: { taxes: [{ id: tax }] } }),
			});
		});
	}

	private customisation(order: StoryOrder, line: StoryLine): number {
		const row = this.tables.add('customizations', {
			id_address_delivery: '0',
			id_cart: String(order.id),
			id_product: String(line.sku.productId),
			id_product_attribute: String(line.sku.combinationId),
			quantity: String(line.quantity),
			quantity_refunded: '0',
			quantity_returned: '0',
			in_cart: '1',
			associations: {
				customized_data_text_fields: [{ id_customization_field: '2', value: line.customisation }],
			},
		});
		return row.id;
	}

	private vouchers(order: StoryOrder, money: OrderMoney): void {
		order.vouchers.forEach((voucher, index) => {
			this.tables.add('order_cart_rules', {
				id_order: String(order.id),
				id_cart_rule: String(index + 1),
				id_order_invoice: '0',
				name: voucher.name,
				value: euros(money.vouchers[index].incl),
				value_tax_excl: euros(money.vouchers[index].excl),
				free_shipping: voucher.kind === 'freeShipping' ? '1' : '0',
				deleted: '0',
			});
		});
	}

	private carrierOf(order: StoryOrder, money: OrderMoney): void {
		this.tables.add('order_carriers', {
			id_order: String(order.id),
			id_carrier: order.shipping.carrier === 'PostNL' ? '5' : '6',
			id_order_invoice: '0',
			weight: '0.000000',
			...both('shipping_cost', money.shipping),
			tracking_number: '',
			date_add: order.placedAt,
		});
	}
}
