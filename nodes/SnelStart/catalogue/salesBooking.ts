import type { CatalogueResource } from './catalogueResource';

/** Sales bookings (verkoopboekingen): an invoice of one's own, booked at once. They have no list; invoices name them. */
export const salesBooking: CatalogueResource = {
	resource: {
		name: 'Sales Booking',
		value: 'salesBooking',
		description: 'Sales booking (verkoopboeking): an invoice of your own that is booked at once',
	},
	noun: { singular: 'sales booking', plural: 'sales bookings' },
	path: '/verkoopboekingen',
	verbs: ['create', 'delete', 'get', 'update'],
	pageSize: null,
	foundIn: {
		path: '/verkoopfacturen',
		reference: 'verkoopBoeking',
		title: ['factuurnummer', 'factuurBedrag'],
	},
	title: ['factuurnummer', 'omschrijving'],
	fields: [
		{
			name: 'factuurnummer',
			label: 'Invoice Number',
			type: 'text',
			maxLength: 25,
			required: true,
		},
		{
			name: 'klant',
			label: 'Customer (klant)',
			type: 'reference',
			to: 'customer',
			required: true,
		},
		{ name: 'factuurdatum', label: 'Invoice Date', type: 'dateTime' },
		{ name: 'factuurbedrag', label: 'Amount With VAT', type: 'decimal' },
		{
			name: 'betalingstermijn',
			label: 'Payment Term in Days (betalingstermijn)',
			type: 'whole',
			min: 0,
			max: 999,
		},
		{
			name: 'omschrijving',
			label: 'Description (omschrijving)',
			type: 'text',
			maxLength: 250,
		},
		{ name: 'boekstuk', label: 'Voucher Number (boekstuk)', type: 'text', maxLength: 25 },
		{ name: 'markering', label: 'Marked for Attention (markering)', type: 'yesNo' },
		{
			name: 'boekingsregels',
			label: 'Booking Lines',
			type: 'list',
			entry: 'Booking Line',
			required: true,
			fields: [
				{
					name: 'grootboek',
					label: 'Ledger Account (grootboek)',
					type: 'reference',
					to: 'ledgerAccount',
					required: true,
				},
				{ name: 'bedrag', label: 'Amount Without VAT', type: 'decimal' },
				{
					name: 'btwSoort',
					label: 'Kind of VAT',
					type: 'choice',
					choices: ['Geen', 'Laag', 'Hoog', 'Overig'],
				},
				{
					name: 'omschrijving',
					label: 'Description (omschrijving)',
					type: 'text',
					maxLength: 250,
				},
				{
					name: 'kostenplaats',
					label: 'Cost Centre (kostenplaats)',
					type: 'reference',
					to: 'costCentre',
				},
			],
		},
		{
			name: 'btw',
			label: 'VAT Lines',
			type: 'list',
			entry: 'VAT Line',
			fields: [
				{
					name: 'btwSoort',
					label: 'Kind of VAT',
					type: 'choice',
					choices: [
						...['Geen', 'VerkopenLaag', 'VerkopenHoog', 'VerkopenOverig', 'VerkopenVerlegd'],
						...['InkopenLaag', 'InkopenHoog', 'InkopenOverig'],
					],
				},
				{ name: 'btwBedrag', label: 'VAT Amount', type: 'decimal' },
			],
		},
		{
			name: 'doorlopendeIncassoMachtiging',
			label: 'Standing Direct Debit Mandate',
			type: 'reference',
		},
		{
			name: 'eenmaligeIncassoMachtiging.kenmerk',
			label: 'Single Mandate: Reference',
			type: 'text',
			maxLength: 50,
		},
		{
			name: 'eenmaligeIncassoMachtiging.omschrijving',
			label: 'Single Mandate: Description',
			type: 'text',
			maxLength: 250,
		},
		{
			name: 'eenmaligeIncassoMachtiging.datum',
			label: 'Single Mandate: Date',
			type: 'dateTime',
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
