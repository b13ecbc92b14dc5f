import type { CatalogueResource } from './catalogueResource';

/** Articles (artikelen). Extra fields are read here and written on a page of their own. */
export const article: CatalogueResource = {
	resource: { name: 'Article', value: 'article', description: 'Article (artikel)' },
	noun: { singular: 'article', plural: 'articles' },
	path: '/artikelen',
	verbs: ['create', 'upsert', 'delete', 'get', 'getMany', 'update'],
	pageSize: 25,
	title: ['artikelcode', 'omschrijving'],
	matchOn: ['artikelcode'],
	extraFields: { member: 'extraVelden' },
	fields: [
		{
			name: 'artikelcode',
			label: 'Article Code (artikelcode)',
			type: 'text',
			required: true,
		},
		{
			name: 'omschrijving',
			label: 'Description (omschrijving)',
			type: 'text',
			maxLength: 250,
			required: true,
		},
		{
			name: 'artikelOmzetgroep',
			label: 'Revenue Group (artikelomzetgroep)',
			type: 'reference',
			to: 'revenueGroup',
			required: true,
		},
		{
			name: 'verkoopprijs',
			label: 'Sales Price (verkoopprijs)',
			type: 'decimal',
		},
		{
			name: 'inkoopprijs',
			label: 'Purchase Price (inkoopprijs)',
			type: 'decimal',
		},
		{ name: 'eenheid', label: 'Unit (eenheid)', type: 'text' },
		{ name: 'relatie', label: 'Supplier (relatie)', type: 'reference', to: 'customer' },
		{
			name: 'isNonActief',
			label: 'Inactive (non-actief)',
			type: 'yesNo',
		},
		{
			name: 'voorraadControle',
			label: 'Stock Is Kept (voorraadcontrole)',
			type: 'yesNo',
		},
		{ name: 'isHoofdartikel', label: 'Has a Recipe (recept)', type: 'yesNo', readOnly: true },
		{
			name: 'technischeVoorraad',
			label: 'Stock (technische voorraad)',
			type: 'decimal',
			readOnly: true,
		},
		{
			name: 'vrijeVoorraad',
			label: 'Free Stock (vrije voorraad)',
			type: 'decimal',
			readOnly: true,
		},
		{
			name: 'modifiedOn',
			label: 'Changed On',
			type: 'dateTime',
			readOnly: true,
		},
	],
};
