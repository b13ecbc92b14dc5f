import type { CatalogueResource } from './catalogueResource';

/** Cost centres (kostenplaatsen). */
export const costCentre: CatalogueResource = {
	resource: {
		name: 'Cost Centre',
		value: 'costCentre',
		description: 'Cost centre (kostenplaats)',
	},
	noun: { singular: 'cost centre', plural: 'cost centres' },
	path: '/kostenplaatsen',
	verbs: ['create', 'upsert', 'delete', 'get', 'getMany', 'update'],
	pageSize: null,
	title: ['nummer', 'omschrijving'],
	matchOn: ['nummer'],
	fields: [
		{
			name: 'nummer',
			label: 'Number (nummer)',
			type: 'whole',
			min: 1,
			max: 999_999_999,
			required: true,
		},
		{
			name: 'omschrijving',
			label: 'Description (omschrijving)',
			type: 'text',
			maxLength: 50,
			required: true,
		},
		{ name: 'nonactief', label: 'Inactive (nonactief)', type: 'yesNo' },
	],
};
