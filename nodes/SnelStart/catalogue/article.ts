import type { CatalogueResource } from './catalogueResource';

/** Articles (artikelen). Extra fields are read here and written on a page of their own. */
export const article: CatalogueResource = {
	resource: { name: 'Article', value: 'article', description: 'Article (artikel)' },
	noun: { singular: 'article', plural: 'articles' },
	path: '/artikelen',
	verbs: ['create', 'delete', 'get', 'getMany', 'update'],
	pageSize: 25,
	title: ['artikelcode', 'omschrijving'],
	fields: [
		{
			name: 'artikelcode',
			label: 'Article Code (artikelcode)',
			type: 'text',
			required: true,
			filterable: true,
		},
		{
			name: 'omschrijving',
			label: 'Description (omschrijving)',
			type: 'text',
			maxLength: 250,
			required: true,
			filterable: true,
		},
		{
			name: 'artikelOmzetgroep',
			label: 'Revenue Group (artikelomzetgroep)',
			type: 'reference',
			from: { path: '/artikelomzetgroepen', title: ['nummer', 'omschrijving'] },
			required: true,
		},
		{
			name: 'verkoopprijs',
			label: 'Sales Price (verkoopprijs)',
			type: 'decimal',
			filterable: true,
		},
		{
			name: 'inkoopprijs',
			label: 'Purchase Price (inkoopprijs)',
			type: 'decimal',
			filterable: true,
		},
		{ name: 'eenheid', label: 'Unit (eenheid)', type: 'text', filterable: true },
		{ name: 'relatie', label: 'Supplier ID (relatie)', type: 'reference' },
		{
			name: 'isNonActief',
			label: 'Inactive (non-actief)',
			type: 'yesNo',
			filterable: true,
		},
		{
			name: 'voorraadControle',
			label: 'Stock Is Kept (voorraadcontrole)',
			type: 'yesNo',
		},
		{
			name: 'technischeVoorraad',
			label: 'Stock (technische voorraad)',
			type: 'decimal',
			readOnly: true,
			filterable: true,
		},
		{
			name: 'vrijeVoorraad',
			label: 'Free Stock (vrije voorraad)',
			type: 'decimal',
			readOnly: true,
			filterable: true,
		},
		{
			name: 'modifiedOn',
			label: 'Changed On',
			type: 'dateTime',
			readOnly: true,
			filterable: true,
		},
	],
};
