import type { CatalogueResource } from './catalogueResource';

/** VAT rates of every country, by its code of three letters. */
export const foreignVatRate: CatalogueResource = {
	resource: {
		name: 'VAT Rate of Countries',
		value: 'foreignVatRate',
		description: 'VAT rates of each country, for sales to consumers abroad',
	},
	noun: { singular: 'country with VAT rates', plural: 'countries with VAT rates' },
	path: '/vatrates',
	verbs: ['getMany'],
	pageSize: 500,
	title: ['countryCode'],
	fields: [{ name: 'countryCode', label: 'Code of Three Letters', type: 'text', readOnly: true }],
};
