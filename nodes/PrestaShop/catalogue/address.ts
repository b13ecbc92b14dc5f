import type { CatalogueResource } from './catalogueResource';

/** Addresses of customers. An order keeps its own: the shop copies one that is changed after an order was placed on it. */
export const address: CatalogueResource = {
	resource: { name: 'Address', value: 'address', description: 'Address of a customer (adres)' },
	noun: { singular: 'address', plural: 'addresses' },
	path: 'addresses',
	node: 'address',
	verbs: ['create', 'delete', 'get', 'getMany', 'update'],
	title: ['lastname', 'company', 'city'],
	sentBack: ['date_add', 'date_upd'],
	related: [
		{
			name: 'customer',
			label: 'Customer',
			path: 'customers',
			field: 'id',
			by: 'id_customer',
			isOne: true,
		},
		{
			name: 'country',
			label: 'Country',
			path: 'countries',
			field: 'id',
			by: 'id_country',
			isOne: true,
		},
	],
};
