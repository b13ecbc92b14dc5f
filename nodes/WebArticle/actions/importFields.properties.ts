import type { INodeProperties } from 'n8n-workflow';

import { extraField, mappingTable, SHOP_FIELDS } from './mappingTable';

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
	extraField('where that is written'),
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
		options: SHOP_FIELDS,
		default: 'name',
		description:
			'Field of the product that it takes. A product that says nothing of it empties nothing.',
	},
];

/** The mapping table of an import: one row for each field of the article. */
export const importFieldsProperty = mappingTable(
	'Which field of the article takes which of the product, and whose it is. Fields that are not named are not touched; a new article gets its code, name and price in any case.',
	row,
);
