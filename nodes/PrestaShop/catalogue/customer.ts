import type { CatalogueResource } from './catalogueResource';

/** Customers; their addresses are records of their own. */
export const customer: CatalogueResource = {
	resource: { name: 'Customer', value: 'customer', description: 'Customer of the shop' },
	noun: { singular: 'customer', plural: 'customers' },
	path: 'customers',
	node: 'customer',
	verbs: ['create', 'delete', 'get', 'getMany', 'update'],
	title: ['firstname', 'lastname', 'email'],
	codes: [{ field: 'email', name: 'By Email', example: 'name@example.nl' }],
	related: [
		{ name: 'addresses', label: 'Addresses', path: 'addresses', field: 'id_customer', by: 'id' },
		{ name: 'orders', label: 'Orders', path: 'orders', field: 'id_customer', by: 'id' },
	],
	secret: [
		'passwd',
		'secure_key',
		'last_passwd_gen',
		'reset_password_token',
		'reset_password_validity',
	],
	refused: ['secure_key', 'last_passwd_gen'],
	sentBack: ['reset_password_token', 'reset_password_validity', 'date_add', 'date_upd'],
	required: ['passwd', 'firstname', 'lastname', 'email'],
	patchOnly: 'a customer sent back whole would lose the security key that links its orders to it',
};
