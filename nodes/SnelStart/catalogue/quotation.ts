import type { CatalogueResource } from './catalogueResource';
import { orderFields } from './orderFields';

/** Quotations (offertes). */
export const quotation: CatalogueResource = {
	resource: { name: 'Quotation', value: 'quotation', description: 'Quotation (offerte)' },
	noun: { singular: 'quotation', plural: 'quotations' },
	path: '/offertes',
	verbs: ['create', 'delete', 'get', 'getMany', 'update'],
	pageSize: 500,
	title: ['nummer', 'omschrijving'],
	fields: [
		...orderFields,
		{ name: 'isOfferte', label: 'Is a Quotation', type: 'yesNo', readOnly: true },
	],
};
