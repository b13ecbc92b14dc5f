import type { INodeProperties } from 'n8n-workflow';

import { extraField, mappingTable, SHOP_FIELDS } from './mappingTable';

const FIELDS = [
	...SHOP_FIELDS,
	{ name: 'Active (Actief)', value: 'active' },
	{ name: 'Description (Beschrijving)', value: 'description' },
	{ name: 'Short Description (Samenvatting)', value: 'description_short' },
].sort((a, b) => a.name.localeCompare(b.name));

const row: INodeProperties[] = [
	extraField('where that is the source'),
	{
		displayName: 'Owner',
		name: 'owner',
		type: 'options',
		options: [
			{
				name: 'First Time Only',
				value: 'firstTime',
				description: "SnelStart fills it where it is empty; from then on it is the shop's",
			},
			{ name: 'Shop', value: 'shop', description: 'It is never written' },
			{ name: 'SnelStart', value: 'snelStart', description: 'It is written where it differs' },
		],
		default: 'snelStart',
		description: 'Whose field it is. A field has one owner; the other side never writes it.',
	},
	{
		displayName: 'Shop Field',
		name: 'field',
		type: 'options',
		options: FIELDS,
		default: 'name',
		description: 'Field of the product. The quantity is not among them: the web stock writes it.',
	},
	{
		displayName: 'Source',
		name: 'source',
		type: 'options',
		options: [
			{ name: 'Active (Non-Actief)', value: 'active' },
			{ name: 'Extra Field (Extra Veld)', value: 'extraField' },
			{ name: 'Name (Omschrijving)', value: 'name' },
			{ name: 'Sales Price (Verkoopprijs)', value: 'price' },
			{ name: 'Unit (Eenheid)', value: 'unit' },
		],
		default: 'name',
		description:
			'What of the article it takes. An article that says nothing of it empties nothing.',
	},
];

/** The mapping table: one row for each field of the shop. */
export const fieldsProperty = mappingTable(
	'Which field of the shop takes what of the article, and whose it is. Fields that are not named are not touched.',
	row,
);
