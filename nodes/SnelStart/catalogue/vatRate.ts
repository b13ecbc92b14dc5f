import type { CatalogueResource } from './catalogueResource';

/** VAT rates of the Netherlands through the years. */
export const vatRate: CatalogueResource = {
	resource: {
		name: 'VAT Rate',
		value: 'vatRate',
		description: 'VAT rate of the Netherlands, with the days from and up to which it holds',
	},
	noun: { singular: 'VAT rate', plural: 'VAT rates' },
	path: '/btwtarieven',
	verbs: ['getMany'],
	pageSize: null,
	title: ['btwSoort', 'btwPercentage'],
	fields: [
		{
			name: 'btwSoort',
			label: 'Kind of VAT',
			type: 'choice',
			choices: ['Geen', 'Laag', 'Hoog', 'Overig'],
			readOnly: true,
		},
		{ name: 'btwPercentage', label: 'Percentage', type: 'decimal', readOnly: true },
		{ name: 'datumVanaf', label: 'First Day', type: 'dateTime', readOnly: true },
		{ name: 'datumTotEnMet', label: 'Last Day', type: 'dateTime', readOnly: true },
	],
};
