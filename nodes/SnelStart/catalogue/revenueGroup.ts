import type { CatalogueResource } from './catalogueResource';

/** Revenue groups of articles (artikelomzetgroepen), which decide their VAT and their ledger account. */
export const revenueGroup: CatalogueResource = {
	resource: {
		name: 'Revenue Group',
		value: 'revenueGroup',
		description: 'Revenue group of articles (artikelomzetgroep)',
	},
	noun: { singular: 'revenue group', plural: 'revenue groups' },
	path: '/artikelomzetgroepen',
	verbs: ['get', 'getMany'],
	pageSize: null,
	title: ['nummer', 'omschrijving'],
	fields: [
		{ name: 'nummer', label: 'Number', type: 'whole', readOnly: true },
		{ name: 'omschrijving', label: 'Description (omschrijving)', type: 'text', readOnly: true },
		{
			name: 'verkoopGrootboekNederlandIdentifier',
			label: 'Ledger Account ID (grootboek)',
			type: 'reference',
			to: 'ledgerAccount',
			readOnly: true,
		},
		{
			name: 'verkoopNederlandBtwSoort',
			label: 'Kind of VAT',
			type: 'choice',
			choices: ['Geen', 'Laag', 'Hoog', 'Overig'],
			readOnly: true,
		},
	],
};
