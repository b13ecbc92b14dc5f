import type { CatalogueResource } from './catalogueResource';

/** What was agreed with customers on the price of articles (prijsafspraken). They have no id. */
export const priceAgreement: CatalogueResource = {
	resource: {
		name: 'Price Agreement',
		value: 'priceAgreement',
		description: 'Prices agreed with customers, by article',
	},
	noun: { singular: 'article with price agreements', plural: 'articles with price agreements' },
	path: '/artikelen/prijsafspraken',
	verbs: ['getMany'],
	pageSize: 25,
	title: ['artikelCode', 'artikelOmschrijving'],
	fields: [
		{ name: 'artikelCode', label: 'Article Code (artikelcode)', type: 'text', readOnly: true },
		{
			name: 'artikelOmschrijving',
			label: 'Description (omschrijving)',
			type: 'text',
			readOnly: true,
		},
		{ name: 'basisprijs', label: 'Price Without Agreement', type: 'decimal', readOnly: true },
	],
};
