import type { INodeProperties } from 'n8n-workflow';

const FIELDS = [
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

const row: INodeProperties[] = [
	{
		displayName: 'Article Field',
		name: 'target',
		type: 'options',
		options: [
			{ name: 'Extra Field (Extra Veld)', value: 'extraField' },
			{ name: 'Name (Omschrijving)', value: 'omschrijving' },
			{ name: 'Sales Price (Verkoopprijs)', value: 'verkoopprijs' },
		],
		default: 'omschrijving',
		description: 'What of the article is written',
	},
	{
		displayName: 'Extra Field',
		name: 'extraField',
		type: 'string',
		default: '',
		placeholder: 'e.g. EAN',
		description: 'Name of the extra field (extra veld) of the article, where that is written',
	},
	{
		displayName: 'Owner',
		name: 'owner',
		type: 'options',
		options: [
			{
				name: 'First Time Only',
				value: 'firstTime',
				description: "The shop fills it where it is empty; from then on it is SnelStart's",
			},
			{ name: 'Shop', value: 'shop', description: 'It is written where it differs' },
			{ name: 'SnelStart', value: 'snelStart', description: 'It is never written' },
		],
		default: 'firstTime',
		description:
			'Whose field it is. A field has one owner: where articles are exported as well, choose the same there.',
	},
	{
		displayName: 'Shop Field',
		name: 'field',
		type: 'options',
		options: FIELDS,
		default: 'name',
		description:
			'Field of the product that it takes. A product that says nothing of it empties nothing.',
	},
];

/** The mapping table of an import: one row for each field of the article. */
export const importFieldsProperty: INodeProperties = {
	displayName: 'Fields',
	name: 'fields',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	default: {},
	placeholder: 'Add Field',
	description:
		'Which field of the article takes which of the product, and whose it is. Fields that are not named are not touched; a new article gets its code, name and price in any case.',
	options: [{ displayName: 'Field', name: 'rows', values: row }],
};
