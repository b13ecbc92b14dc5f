import { address } from './address';
import type { CatalogueField } from './catalogueResource';
import { templateFields } from './templateFields';

/** What a sales order and a quotation have in common. */
export const orderFields: readonly CatalogueField[] = [
	{
		name: 'relatie',
		label: 'Customer (klant)',
		type: 'reference',
		to: 'customer',
		required: true,
	},
	{ name: 'datum', label: 'Date', type: 'dateTime', required: true },
	{
		name: 'procesStatus',
		label: 'Document Status (documentstatus)',
		type: 'choice',
		choices: [
			...['Order', 'Offerte', 'Bevestiging', 'Werkbon', 'Pakbon', 'Afhaalbon'],
			...['Contantbon', 'Factuur'],
		],
		notWritten: ['Contantbon', 'Factuur'],
	},
	{ name: 'omschrijving', label: 'Description (omschrijving)', type: 'text' },
	{ name: 'betalingskenmerk', label: 'Payment Reference (betalingskenmerk)', type: 'text' },
	{
		name: 'orderreferentie',
		label: 'Order Reference (orderreferentie)',
		type: 'text',
		maxLength: 50,
	},
	{
		name: 'verkooporderBtwIngaveModel',
		label: 'Prices With or Without VAT',
		type: 'choice',
		choices: ['Inclusief', 'Exclusief'],
	},
	{
		name: 'krediettermijn',
		label: 'Payment Term in Days (betalingstermijn)',
		type: 'whole',
		min: 0,
		max: 100,
	},
	{ name: 'factuurkorting', label: 'Discount in Percent (korting)', type: 'decimal' },
	{
		name: 'kostenplaats',
		label: 'Cost Centre (kostenplaats)',
		type: 'reference',
		to: 'costCentre',
	},
	{ name: 'incassomachtiging', label: 'Direct Debit Mandate', type: 'reference' },
	{ name: 'memo', label: 'Memo', type: 'text' },
	...address('afleveradres', 'Delivery Address'),
	...address('factuuradres', 'Invoice Address'),
	{
		name: 'regels',
		label: 'Lines',
		type: 'list',
		entry: 'Line',
		fields: [
			{ name: 'artikel', label: 'Article (artikel)', type: 'reference', to: 'article' },
			{ name: 'aantal', label: 'Quantity (aantal)', type: 'decimal' },
			{ name: 'stuksprijs', label: 'Price', type: 'decimal' },
			{
				name: 'omschrijving',
				label: 'Description (omschrijving)',
				type: 'text',
				maxLength: 250,
			},
			{ name: 'kortingsPercentage', label: 'Discount in Percent (korting)', type: 'decimal' },
			{
				name: 'extraRegelVelden',
				label: 'Extra Fields (extra regelvelden)',
				type: 'list',
				entry: 'Extra Field',
				fields: templateFields,
			},
		],
	},
	{ name: 'nummer', label: 'Number', type: 'whole', readOnly: true },
	{
		name: 'totaalExclusiefBtw',
		label: 'Total Without VAT',
		type: 'decimal',
		readOnly: true,
	},
	{ name: 'totaalInclusiefBtw', label: 'Total With VAT', type: 'decimal', readOnly: true },
	{ name: 'verkoopfactuur', label: 'Invoice ID', type: 'reference', readOnly: true },
	{ name: 'modifiedOn', label: 'Changed On', type: 'dateTime', readOnly: true },
];
