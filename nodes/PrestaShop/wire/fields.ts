import type { ShopResource } from './shopRow';

/**
 * Fields asked for by name. Never `display=full` for people and orders: it also returns password hashes and
 * secure keys. A field that a version does not have is left out beforehand where that is known
 * (`fieldsNotYetIn.ts`) and otherwise when the shop says so (`client/shop.ts`).
 */
export const FIELDS = {
	addresses: [
		'id',
		'company',
		'firstname',
		'lastname',
		'address1',
		'address2',
		'postcode',
		'city',
		'id_country',
		'phone',
		'phone_mobile',
		'vat_number',
		'other',
	],
	carriers: ['id', 'name'],
	cart_rules: ['id', 'code', 'reduction_amount'],
	combinations: ['id', 'id_product', 'reference'],
	configurations: ['id', 'name', 'value', 'id_shop', 'id_shop_group'],
	countries: ['id', 'iso_code'],
	currencies: ['id', 'iso_code'],
	customer_messages: ['id', 'id_customer_thread', 'id_employee', 'message'],
	customer_threads: ['id', 'id_order', 'id_contact'],
	customers: ['id', 'email', 'firstname', 'lastname', 'company', 'is_guest', 'id_default_group'],
	groups: ['id', 'name'],
	messages: ['id', 'id_cart', 'id_employee', 'private', 'message'],
	order_cart_rules: [
		'id',
		'id_order',
		'id_cart_rule',
		'name',
		'value',
		'value_tax_excl',
		'free_shipping',
		'deleted',
	],
	order_details: [
		'id',
		'id_order',
		'product_id',
		'product_attribute_id',
		'id_customization',
		'product_name',
		'product_reference',
		'product_ean13',
		'product_upc',
		'product_isbn',
		'product_mpn',
		'product_supplier_reference',
		'product_quantity',
		'product_quantity_refunded',
		'product_quantity_return',
		'product_quantity_reinjected',
		'product_price',
		'original_product_price',
		'reduction_percent',
		'reduction_amount',
		'group_reduction',
		'ecotax',
		'total_price_tax_incl',
		'total_price_tax_excl',
		'taxes[id]',
	],
	order_discounts: ['id', 'id_order', 'name', 'value', 'value_tax_excl', 'free_shipping'],
	order_histories: ['id', 'id_order', 'id_order_state', 'date_add'],
	order_payments: [
		'id',
		'order_reference',
		'id_currency',
		'amount',
		'payment_method',
		'transaction_id',
		'date_add',
	],
	order_slip: [
		'id',
		'id_order',
		'total_shipping_tax_incl',
		'total_shipping_tax_excl',
		'order_slip_details[id_order_detail,product_quantity,amount_tax_incl,amount_tax_excl]',
	],
	order_states: ['id', 'name', 'template', 'paid', 'shipped', 'deleted'],
	orders: [
		'id',
		'reference',
		'id_shop',
		'id_lang',
		'id_cart',
		'id_customer',
		'id_address_invoice',
		'id_address_delivery',
		'id_carrier',
		'id_currency',
		'conversion_rate',
		'current_state',
		'module',
		'payment',
		'date_add',
		'date_upd',
		'invoice_number',
		'invoice_date',
		'gift',
		'gift_message',
		'carrier_tax_rate',
		'total_products',
		'total_products_wt',
		'total_discounts_tax_incl',
		'total_discounts_tax_excl',
		'total_shipping_tax_incl',
		'total_shipping_tax_excl',
		'total_wrapping_tax_incl',
		'total_wrapping_tax_excl',
		'total_paid_tax_incl',
		'total_paid_tax_excl',
		'total_paid_real',
	],
	product_option_values: ['id', 'id_attribute_group', 'name'],
	product_options: ['id', 'name', 'public_name'],
	products: ['id', 'reference', 'active'],
	shops: ['id', 'id_shop_group', 'name', 'deleted'],
	taxes: ['id', 'rate'],
} as const satisfies Partial<Record<ShopResource, readonly string[]>>;

/** Fields of a product or combination that may hold an article code. */
const CODES = ['reference', 'ean13', 'upc', 'isbn', 'mpn', 'supplier_reference'] as const;

/** Products with what an article of SnelStart may say of them; their descriptions are read where they are asked for. */
export const PRODUCT_OF_ASSORTMENT = [
	'id',
	...CODES,
	'name',
	'price',
	'active',
	'minimal_quantity',
	'weight',
	'id_tax_rules_group',
] as const;

/** The same of combinations, whose price and weight are on top of those of the product. */
export const COMBINATION_OF_ASSORTMENT = [
	'id',
	'id_product',
	...CODES,
	'price',
	'minimal_quantity',
	'weight',
] as const;

/** Customers with what tells an account from an order without one. */
export const CUSTOMER_WITH_ACCOUNT = ['id', 'email', 'is_guest', 'deleted'] as const;

/** Customers with when they were last changed. */
export const CUSTOMER_WITH_CHANGE = [...FIELDS.customers, 'deleted', 'date_upd'] as const;

/** Addresses with whose they are. */
export const ADDRESS_WITH_CUSTOMER = [...FIELDS.addresses, 'id_customer'] as const;

/** Credit slips with what tells whether their lines are the truth. */
export const SLIP_WITH_TYPE = [
	...FIELDS.order_slip,
	'amount',
	'order_slip_type',
	'date_add',
] as const;

/** Products with all their codes. */
export const PRODUCT_WITH_CODES = ['id', ...CODES] as const;

/** Combinations with all their codes and the option values they are made of. */
export const COMBINATION_WITH_OPTIONS = ['id', ...CODES, 'product_option_values[id]'] as const;
