import type { CatalogueResource } from './catalogueResource';

/** Journals (dagboeken). */
export const journal: CatalogueResource = {
	resource: { name: 'Journal', value: 'journal', description: 'Journal (dagboek)' },
	noun: { singular: 'journal', plural: 'journals' },
	path: '/dagboeken',
	verbs: ['getMany'],
	pageSize: null,
	title: ['nummer', 'omschrijving'],
	fields: [
		{ name: 'nummer', label: 'Number', type: 'whole', readOnly: true },
		{ name: 'omschrijving', label: 'Description (omschrijving)', type: 'text', readOnly: true },
		{
			name: 'soort',
			label: 'Kind',
			type: 'choice',
			choices: ['Geen', 'Kas', 'Bank', 'Verkoop', 'Inkoop', 'Memoriaal', 'Balans'],
			readOnly: true,
		},
		{ name: 'nonactief', label: 'Inactive (nonactief)', type: 'yesNo', readOnly: true },
	],
};
