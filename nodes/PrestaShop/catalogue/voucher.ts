import type { CatalogueResource } from './catalogueResource';

/** Vouchers, which PrestaShop calls cart rules. */
export const voucher: CatalogueResource = {
	resource: {
		name: 'Voucher',
		value: 'voucher',
		description: 'Voucher, which PrestaShop calls a cart rule (kortingsbon)',
	},
	noun: { singular: 'voucher', plural: 'vouchers' },
	path: 'cart_rules',
	node: 'cart_rule',
	verbs: ['create', 'delete', 'get', 'getMany', 'update'],
	title: ['code', 'name'],
	codes: [{ field: 'code', name: 'By Code', example: 'WELCOME10' }],
	sentBack: ['date_add', 'date_upd'],
	required: ['name', 'date_from', 'date_to'],
};
