import { microsOf } from '../../../domain/money/cents';
import type {
	WebOrder,
	WebOrderAddress,
	WebOrderCustomer,
	WebOrderDiscount,
} from '../../../domain/order/webOrder';
import type { ShopRow } from '../api/types';
import type { OrderTables } from './orderTables';
import type { Readiness } from './readiness';
import { flag, reference, text } from './row';
import { isoOfShopTime } from './shopTime';
import { webOrderLineOf } from './webOrderLine';

/** One web order in our own words. What was deleted in the shop since becomes null or empty, never a lost order. */
export function webOrderOf(order: ShopRow, readiness: Readiness, tables: OrderTables): WebOrder {
	const stateId = text(order, 'current_state');
	const shop = tables.shops.get(text(order, 'id_shop'));
	const currency = tables.currencies.get(text(order, 'id_currency'));
	return {
		kind: 'webOrder',
		id: text(order, 'id'),
		reference: text(order, 'reference'),
		shopId: text(order, 'id_shop'),
		shopName: shop ? text(shop, 'name') : '',
		readiness: readiness.readiness,
		readinessReason: readiness.reason,
		holdsStock: true,
		stateId,
		stateName: tables.states.get(stateId)?.name ?? '',
		placedAt: isoOfShopTime(text(order, 'date_add'), tables.zone),
		updatedAt: isoOfShopTime(text(order, 'date_upd'), tables.zone),
		payment: { module: text(order, 'module'), name: text(order, 'payment') },
		currency: {
			iso: currency ? text(currency, 'iso_code') : '',
			conversionRate: text(order, 'conversion_rate'),
			shopIso: '',
		},
		note: '',
		customerReference: '',
		invoiceNumber: '',
		overdueDays: null,
		customer: customerOf(tables.customers.get(reference(order, 'id_customer'))),
		invoiceAddress: addressOf(tables.addresses.get(reference(order, 'id_address_invoice')), tables),
		deliveryAddress: addressOf(
			tables.addresses.get(reference(order, 'id_address_delivery')),
			tables,
		),
		lines: (tables.details.get(text(order, 'id')) ?? []).map((line) =>
			webOrderLineOf(line, order, tables),
		),
		...moneyOf(order, tables),
	};
}

function moneyOf(
	order: ShopRow,
	tables: OrderTables,
): Pick<WebOrder, 'shipping' | 'wrapping' | 'discounts' | 'refunds' | 'totals'> {
	const carrier = tables.carriers.get(reference(order, 'id_carrier'));
	return {
		shipping: {
			carrier: carrier ? text(carrier, 'name') : '',
			amountIncl: text(order, 'total_shipping_tax_incl'),
			amountExcl: text(order, 'total_shipping_tax_excl'),
			vatRate: text(order, 'carrier_tax_rate') || '0.000',
		},
		wrapping: {
			amountIncl: text(order, 'total_wrapping_tax_incl'),
			amountExcl: text(order, 'total_wrapping_tax_excl'),
		},
		discounts: discountsOf(order, tables.discounts.get(text(order, 'id')) ?? []),
		refunds: [],
		totals: {
			productsIncl: text(order, 'total_products_wt'),
			productsExcl: text(order, 'total_products'),
			discountsIncl: text(order, 'total_discounts_tax_incl'),
			discountsExcl: text(order, 'total_discounts_tax_excl'),
			paidIncl: text(order, 'total_paid_tax_incl'),
			paidExcl: text(order, 'total_paid_tax_excl'),
		},
	};
}

/** Whether the order has vouchers, of which the webservice may keep rows. */
export function hasDiscount(order: ShopRow): boolean {
	return ['total_discounts_tax_incl', 'total_discounts_tax_excl'].some(
		(field) => (microsOf(text(order, field)) ?? 0) !== 0,
	);
}

/** Vouchers; where the webservice keeps no rows of them (1.7.0 to 1.7.7) one line with the order's own totals. */
function discountsOf(order: ShopRow, rows: readonly ShopRow[]): WebOrderDiscount[] {
	const discounts = rows
		.filter((row) => !flag(row, 'deleted'))
		.map((row) => ({
			name: text(row, 'name'),
			amountIncl: text(row, 'value'),
			amountExcl: text(row, 'value_tax_excl'),
			freeShipping: flag(row, 'free_shipping'),
		}));
	if (discounts.length > 0 || !hasDiscount(order)) return discounts;
	return [
		{
			name: '',
			amountIncl: text(order, 'total_discounts_tax_incl'),
			amountExcl: text(order, 'total_discounts_tax_excl'),
			freeShipping: false,
		},
	];
}

function customerOf(row: ShopRow | undefined): WebOrderCustomer | null {
	if (!row) return null;
	return {
		id: text(row, 'id'),
		email: text(row, 'email'),
		firstName: text(row, 'firstname'),
		lastName: text(row, 'lastname'),
		company: text(row, 'company'),
		isGuest: flag(row, 'is_guest'),
	};
}

function addressOf(row: ShopRow | undefined, tables: OrderTables): WebOrderAddress | null {
	if (!row) return null;
	const country = tables.countries.get(reference(row, 'id_country'));
	return {
		id: text(row, 'id'),
		company: text(row, 'company'),
		firstName: text(row, 'firstname'),
		lastName: text(row, 'lastname'),
		street: text(row, 'address1'),
		streetAddition: text(row, 'address2'),
		postcode: text(row, 'postcode'),
		city: text(row, 'city'),
		countryIso: country ? text(country, 'iso_code') : '',
		phone: text(row, 'phone') || text(row, 'phone_mobile'),
		vatNumber: text(row, 'vat_number'),
		other: text(row, 'other'),
	};
}
