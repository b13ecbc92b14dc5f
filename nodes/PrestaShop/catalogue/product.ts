import type { CatalogueResource } from './catalogueResource';

/** Products without their stock, which is a record of its own. */
export const product: CatalogueResource = {
	resource: { name: 'Product', value: 'product', description: 'Product of the shop' },
	noun: { singular: 'product', plural: 'products' },
	path: 'products',
	node: 'product',
	verbs: ['create', 'delete', 'get', 'getMany', 'update'],
	title: ['reference', 'name'],
	codes: [
		{ field: 'ean13', name: 'By EAN-13', example: '8712345678906' },
		{ field: 'reference', name: 'By Reference', example: 'MUG-01' },
	],
	related: [
		{
			name: 'combinations',
			label: 'Combinations',
			path: 'combinations',
			field: 'id_product',
			by: 'id',
		},
		{
			name: 'specificPrices',
			label: 'Specific Prices',
			path: 'specific_prices',
			field: 'id_product',
			by: 'id',
		},
		{ name: 'stock', label: 'Stock', path: 'stock_availables', field: 'id_product', by: 'id' },
	],
	refused: ['manufacturer_name', 'quantity', 'position_in_category'],
	sentBack: ['date_add', 'date_upd'],
	required: ['name', 'link_rewrite', 'price'],
};
