import type { CatalogueResource } from './catalogueResource';

/** Countries (landen). */
export const country: CatalogueResource = {
	resource: { name: 'Country', value: 'country', description: 'Country (land)' },
	noun: { singular: 'country', plural: 'countries' },
	path: '/landen',
	verbs: ['get', 'getMany'],
	pageSize: null,
	title: ['naam'],
	fields: [
		{ name: 'naam', label: 'Name', type: 'text', readOnly: true },
		{ name: 'landcode', label: 'Code of Two Letters', type: 'text', readOnly: true },
		{ name: 'landcodeISO', label: 'Code of Three Letters', type: 'text', readOnly: true },
	],
};
