import type { CatalogueResource } from './catalogueResource';

/** Sales invoices (verkoopfacturen). They are made in SnelStart; nothing is open once the open balance is 0. */
export const salesInvoice: CatalogueResource = {
	resource: {
		name: 'Sales Invoice',
		value: 'salesInvoice',
		description: 'Sales invoice (verkoopfactuur)',
	},
	noun: { singular: 'sales invoice', plural: 'sales invoices' },
	path: '/verkoopfacturen',
	verbs: ['get', 'getMany'],
	pageSize: 500,
	title: ['factuurnummer', 'factuurBedrag'],
	fields: [
		{ name: 'factuurnummer', label: 'Invoice Number', type: 'text', readOnly: true },
		{ name: 'factuurDatum', label: 'Invoice Date', type: 'dateTime', readOnly: true },
		{ name: 'vervalDatum', label: 'Due Date', type: 'dateTime', readOnly: true },
		{ name: 'factuurBedrag', label: 'Amount', type: 'decimal', readOnly: true },
		{ name: 'openstaandSaldo', label: 'Open Balance', type: 'decimal', readOnly: true },
		{
			name: 'relatie',
			label: 'Customer ID (klant)',
			type: 'reference',
			to: 'customer',
			readOnly: true,
		},
		{ name: 'verkoopBoeking', label: 'Sales Booking ID', type: 'reference', readOnly: true },
		{ name: 'modifiedOn', label: 'Changed On', type: 'dateTime', readOnly: true },
	],
};
