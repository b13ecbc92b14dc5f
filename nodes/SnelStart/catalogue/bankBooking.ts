import type { CatalogueField, CatalogueResource } from './catalogueResource';

const amounts: CatalogueField[] = [
	{ name: 'debet', label: 'Debit', type: 'decimal' },
	{ name: 'credit', label: 'Credit', type: 'decimal' },
];

/** Lines that pay what was booked earlier. */
const paying = (name: string, label: string, to: string): CatalogueField => ({
	name,
	label,
	type: 'list',
	entry: 'Payment',
	fields: [
		{
			name: 'boekingId',
			label: 'Booking',
			type: 'reference',
			to,
			...(to === 'purchaseBooking' ? { required: true } : {}),
		},
		...amounts,
		{ name: 'omschrijving', label: 'Description (omschrijving)', type: 'text' },
	],
});

/** Bank bookings (bankboekingen): what came in or went out, and what it was for. */
export const bankBooking: CatalogueResource = {
	resource: {
		name: 'Bank Booking',
		value: 'bankBooking',
		description: 'Bank booking (bankboeking)',
	},
	noun: { singular: 'bank booking', plural: 'bank bookings' },
	path: '/bankboekingen',
	verbs: ['create', 'delete', 'get', 'getMany', 'update'],
	pageSize: 500,
	title: ['boekstuk', 'omschrijving'],
	fields: [
		{
			name: 'dagboek',
			label: 'Journal (dagboek)',
			type: 'reference',
			to: 'journal',
			required: true,
		},
		{ name: 'datum', label: 'Date', type: 'dateTime', required: true },
		{ name: 'bedragOntvangen', label: 'Amount Received', type: 'decimal', required: true },
		{ name: 'bedragUitgegeven', label: 'Amount Spent', type: 'decimal', required: true },
		{ name: 'boekstuk', label: 'Voucher Number (boekstuk)', type: 'text', maxLength: 25 },
		{
			name: 'omschrijving',
			label: 'Description (omschrijving)',
			type: 'text',
			maxLength: 250,
		},
		{ name: 'markering', label: 'Marked for Attention (markering)', type: 'yesNo' },
		{
			name: 'grootboekBoekingsRegels',
			label: 'Ledger Lines',
			type: 'list',
			entry: 'Ledger Line',
			fields: [
				{
					name: 'grootboek',
					label: 'Ledger Account (grootboek)',
					type: 'reference',
					to: 'ledgerAccount',
					required: true,
				},
				...amounts,
				{
					name: 'omschrijving',
					label: 'Description (omschrijving)',
					type: 'text',
					maxLength: 250,
					required: true,
				},
				{
					name: 'btwSoort',
					label: 'Kind of VAT',
					type: 'choice',
					choices: ['Geen', 'Laag', 'Hoog', 'Overig'],
				},
				{
					name: 'kostenplaats',
					label: 'Cost Centre (kostenplaats)',
					type: 'reference',
					to: 'costCentre',
				},
			],
		},
		paying('verkoopboekingBoekingsRegels', 'Payments by Customers', 'salesBooking'),
		paying('inkoopboekingBoekingsRegels', 'Payments to Suppliers', 'purchaseBooking'),
		{
			name: 'btwBoekingsregels',
			label: 'VAT Lines',
			type: 'list',
			entry: 'VAT Line',
			fields: [
				{
					name: 'type',
					label: 'Direction',
					type: 'choice',
					choices: ['TeVorderenBtwType', 'AfTeDragenBtwType'],
					required: true,
				},
				{
					name: 'tarief',
					label: 'Rate',
					type: 'choice',
					choices: ['Hoog', 'Laag', 'Overig'],
					required: true,
				},
				...amounts,
			],
		},
		{
			name: 'gewijzigdDoorAccountant',
			label: 'Changed by Accountant',
			type: 'yesNo',
			readOnly: true,
		},
		{ name: 'modifiedOn', label: 'Changed On', type: 'dateTime', readOnly: true },
	],
};
