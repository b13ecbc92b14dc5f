import type { CatalogueResource } from './catalogueResource';

/** Purchase bookings (inkoopboekingen), which payments point at. They have no list; invoices name them. */
export const purchaseBooking: CatalogueResource = {
	resource: {
		name: 'Purchase Booking',
		value: 'purchaseBooking',
		description: 'Purchase booking (inkoopboeking)',
	},
	noun: { singular: 'purchase booking', plural: 'purchase bookings' },
	path: '/inkoopboekingen',
	verbs: [],
	pageSize: null,
	title: ['factuurnummer'],
	foundIn: {
		path: '/inkoopfacturen',
		reference: 'inkoopBoeking',
		title: ['factuurnummer', 'factuurBedrag'],
	},
	fields: [],
};
