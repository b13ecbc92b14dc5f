import type { CatalogueResource } from './catalogueResource';

/** Prices that hold for a while (actieprijzen). They have no id. */
export const promotionPrice: CatalogueResource = {
	resource: {
		name: 'Promotion Price',
		value: 'promotionPrice',
		description: 'Prices that hold for a while',
	},
	noun: { singular: 'promotion price', plural: 'promotion prices' },
	path: '/actieprijzen',
	verbs: ['getMany'],
	pageSize: 500,
	title: ['omschrijving'],
	fields: [
		{ name: 'omschrijving', label: 'Description (omschrijving)', type: 'text', readOnly: true },
		{ name: 'startdatum', label: 'First Day', type: 'dateTime', readOnly: true },
		{ name: 'einddatum', label: 'Last Day', type: 'dateTime', readOnly: true },
		{
			name: 'status',
			label: 'Status',
			type: 'choice',
			choices: ['Verlopen', 'Gepland', 'Actief'],
			readOnly: true,
		},
	],
};
