/**
 * A row as the webservice answers it: strings, a number for `id`, arrays for texts in several languages,
 * `associations`. Versions differ in the fields they have, so rows are read through `row.ts`.
 */
export type ShopRow = Readonly<Record<string, unknown>>;

/** One entry of PrestaShop's `errors`. */
export interface ShopError {
	code: number;
	message: string;
}

/** A text that the shop keeps per language. */
export interface LocalisedText {
	/** Id of the language. */
	id: string;
	value: string;
}

/** One row of an association, `{ id: '3' }`: its members as texts. */
export type AssociationRow = Readonly<Record<string, string>>;

export type ShopMethod = 'GET' | 'PUT' | 'PATCH' | 'POST' | 'DELETE';

/** Resources this package uses, as the permission screen (Advanced Parameters > Webservice) names them. */
export type ShopResource =
	| 'addresses'
	| 'carriers'
	| 'cart_rules'
	| 'combinations'
	| 'configurations'
	| 'countries'
	| 'currencies'
	| 'customer_messages'
	| 'customer_threads'
	| 'customers'
	| 'customizations'
	| 'groups'
	| 'messages'
	| 'order_carriers'
	| 'order_cart_rules'
	| 'order_details'
	| 'order_discounts'
	| 'order_histories'
	| 'order_invoices'
	| 'order_payments'
	| 'order_slip'
	| 'order_states'
	| 'orders'
	| 'product_option_values'
	| 'product_options'
	| 'products'
	| 'shops'
	| 'specific_prices'
	| 'stock_availables'
	| 'tax_rules'
	| 'taxes';
