import type { CatalogueResource } from './catalogueResource';

/** Templates of sales orders (verkoopsjablonen). */
export const template: CatalogueResource = {
	resource: {
		name: 'Template',
		value: 'template',
		description: 'Template of sales orders (verkoopsjabloon)',
	},
	noun: { singular: 'template', plural: 'templates' },
	path: '/verkoopordersjablonen',
	verbs: ['get', 'getMany'],
	pageSize: null,
	title: ['omschrijving'],
	fields: [
		{ name: 'omschrijving', label: 'Description (omschrijving)', type: 'text', readOnly: true },
		{ name: 'nonactief', label: 'Inactive (nonactief)', type: 'yesNo', readOnly: true },
		{ name: 'prijsIngaveExclusiefBtw', label: 'Prices Without VAT', type: 'yesNo', readOnly: true },
		{
			name: 'nieuweOrdersBlokkeren',
			label: 'New Orders Are on Hold (geblokkeerd)',
			type: 'yesNo',
			readOnly: true,
		},
	],
};
