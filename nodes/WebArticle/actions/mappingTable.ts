import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

/** Fields of a product that a table of either direction may name. */
export const SHOP_FIELDS: INodePropertyOptions[] = [
	{ name: 'EAN-13', value: 'ean13' },
	{ name: 'ISBN', value: 'isbn' },
	{ name: 'Minimum Quantity (Minimale Hoeveelheid)', value: 'minimal_quantity' },
	{ name: 'MPN', value: 'mpn' },
	{ name: 'Name (Naam)', value: 'name' },
	{ name: 'Price (Prijs)', value: 'price' },
	{ name: 'Supplier Reference (Leverancierscode)', value: 'supplier_reference' },
	{ name: 'UPC', value: 'upc' },
	{ name: 'Weight (Gewicht)', value: 'weight' },
];

/** @param use what it is of the article there: 'where that is the source' */
export const extraField = (use: string): INodeProperties => ({
	displayName: 'Extra Field',
	name: 'extraField',
	type: 'string',
	default: '',
	placeholder: 'e.g. EAN',
	description: `Name of the extra field (extra veld) of the article, ${use}`,
});

/** The mapping table itself: one row for each field that is written. */
export const mappingTable = (description: string, row: INodeProperties[]): INodeProperties => ({
	displayName: 'Fields',
	name: 'fields',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	default: {},
	placeholder: 'Add Field',
	description,
	options: [{ displayName: 'Field', name: 'rows', values: row }],
});
