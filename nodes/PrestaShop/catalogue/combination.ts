import type { CatalogueResource } from './catalogueResource';

/** Combinations of products, each with a code of its own; their stock is a record of its own. */
export const combination: CatalogueResource = {
	resource: {
		name: 'Combination',
		value: 'combination',
		description: 'Combination of a product (combinatie)',
	},
	noun: { singular: 'combination', plural: 'combinations' },
	path: 'combinations',
	node: 'combination',
	verbs: ['create', 'delete', 'get', 'getMany', 'update'],
	title: ['reference', 'ean13'],
	codes: [{ field: 'reference', name: 'By Reference', example: 'TSH-M-RED' }],
	refused: ['quantity'],
	required: ['id_product', 'minimal_quantity'],
	related: [
		{
			name: 'product',
			label: 'Product',
			path: 'products',
			field: 'id',
			by: 'id_product',
			isOne: true,
		},
		{
			name: 'stock',
			label: 'Stock',
			path: 'stock_availables',
			field: 'id_product_attribute',
			by: 'id',
		},
	],
};
