import type { CatalogueResource } from './catalogueResource';

/** Products without their stock, which is a record of its own. */
export const product: CatalogueResource = {
	resource: { name: 'Product', value: 'product', description: 'Product of the shop' },
	noun: { singular: 'product', plural: 'products' },
	path: 'products',
	node: 'product',
	verbs: ['create', 'delete', 'get', 'getMany', 'update'],
	title: ['reference', 'name'],
	refused: ['manufacturer_name', 'quantity', 'position_in_category'],
	sentBack: ['date_add', 'date_upd'],
	required: ['name', 'link_rewrite', 'price'],
};
