import type { INodeProperties } from 'n8n-workflow';

/** Which field of the shop holds the code. */
export const codeFieldOption: INodeProperties = {
	displayName: 'Code Field',
	name: 'codeField',
	type: 'options',
	options: [
		{ name: 'EAN-13', value: 'ean13' },
		{ name: 'ISBN', value: 'isbn' },
		{ name: 'MPN', value: 'mpn' },
		{ name: 'Product ID', value: 'id' },
		{ name: 'Reference', value: 'reference' },
		{ name: 'Supplier Reference', value: 'supplier_reference' },
		{ name: 'UPC', value: 'upc' },
	],
	default: 'reference',
	description:
		"Field of the shop that holds the article code, as 'Match On' of the node before; drafts get the code in it",
};
