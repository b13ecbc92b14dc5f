import type { INodeProperties } from 'n8n-workflow';

import { fieldsOf } from './fields.properties';
import {
	articleFieldLocator,
	articleLocator,
	lineTextLocator,
	productLocator,
	revenueGroupLocator,
} from './locator';

const productArticles: INodeProperties = {
	displayName: 'Articles by Product',
	name: 'productArticles',
	type: 'fixedCollection',
	placeholder: 'Add Product',
	default: {},
	typeOptions: { multipleValues: true, sortable: true },
	description:
		'Products (producten) that are booked on another article than their code says. The first row that fits holds; every other product goes by its code.',
	options: [
		{
			displayName: 'Product',
			name: 'row',
			values: [
				{
					displayName: 'Product',
					name: 'product',
					description:
						'Product of the shop: from the list, by its code (* stands for anything), or by its ID, with that of the combination as in 12-34',
					...productLocator,
				},
				{
					displayName: 'Article',
					name: 'article',
					description: 'Article (artikel) in SnelStart that it is booked on',
					...articleLocator,
				},
			],
		},
	],
};

/** S-Connect's tab Artikelen. */
export const articleOptions: INodeProperties = {
	displayName: 'Articles (Artikelen)',
	name: 'articleOptions',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	description: "What S-Connect keeps on its tab 'Artikelen'",
	options: [
		{
			displayName: 'Article Code in SnelStart',
			name: 'snelStartArticleField',
			description:
				'Extra field (extra veld) of the article that holds the code of the shop. Empty: the article code itself (artikelcode).',
			...articleFieldLocator,
		},
		{
			displayName: 'Article Code in the Shop',
			name: 'shopArticleField',
			type: 'options',
			default: 'reference',
			description: 'Field of the product in the shop that is the code (veld SnelStart-artikelcode)',
			options: [
				{ name: 'EAN-13', value: 'ean13' },
				{ name: 'ISBN', value: 'isbn' },
				{ name: 'MPN', value: 'mpn' },
				{ name: 'Product ID', value: 'productId' },
				{ name: 'Reference', value: 'reference' },
				{ name: 'Supplier Reference', value: 'supplierReference' },
				{ name: 'UPC', value: 'upc' },
			],
		},
		productArticles,
		fieldsOf({
			displayName: 'Extra Fields of New Articles',
			name: 'articleFields',
			description:
				'Extra fields (extra velden) that are filled by hand on articles the import makes',
			field: articleFieldLocator,
			text: lineTextLocator,
		}),
		{
			displayName: 'Revenue Groups for New Articles',
			name: 'newArticleGroups',
			type: 'fixedCollection',
			placeholder: 'Add Revenue Group',
			default: {},
			typeOptions: { multipleValues: true, sortable: true },
			description:
				'Revenue groups (artikelomzetgroepen) for articles that are created, one for each VAT rate: the group whose rate is that of the line is taken',
			options: [
				{
					displayName: 'Revenue Group',
					name: 'revenueGroup',
					values: [
						{
							displayName: 'Revenue Group',
							name: 'group',
							description: 'Revenue group (artikelomzetgroep) in SnelStart',
							...revenueGroupLocator,
						},
					],
				},
			],
		},
		{
			displayName: 'Unknown Articles',
			name: 'unknownArticle',
			type: 'options',
			default: 'block',
			description:
				'What becomes of a line whose code SnelStart does not know (verwerking artikelen)',
			options: [
				{
					name: 'Block the Order',
					value: 'block',
					description: 'The order waits, with the articles that come nearest named',
				},
				{
					name: 'Book on the Default Article',
					value: 'default',
					description:
						"On the articles of 'Unknown Goods Names or IDs', under the name and price of the shop",
				},
				{
					name: 'Create the Article',
					value: 'create',
					description:
						'With the code, name and price of the line, and the revenue group of its VAT',
				},
				{
					name: 'Propose the Article',
					value: 'propose',
					description: 'Creates nothing: the order waits and says which article to make',
				},
			],
		},
	],
};
