import type { CatalogueResource } from './catalogueResource';
import { orderFields } from './orderFields';
import { templateFields } from './templateFields';

/** Sales orders (verkooporders). SnelStart gives them their number and works out their totals. */
export const salesOrder: CatalogueResource = {
	resource: { name: 'Sales Order', value: 'salesOrder', description: 'Sales order (verkooporder)' },
	noun: { singular: 'sales order', plural: 'sales orders' },
	path: '/verkooporders',
	verbs: ['create', 'delete', 'get', 'getMany', 'update'],
	pageSize: 500,
	title: ['nummer', 'omschrijving'],
	fields: [
		...orderFields,
		{
			name: 'verkoopordersjabloon',
			label: 'Template (verkoopsjabloon)',
			type: 'reference',
			to: 'template',
		},
		{ name: 'geblokkeerd', label: 'On Hold (geblokkeerd)', type: 'yesNo' },
		{
			name: 'verkoopOrderStatus',
			label: 'Order Status',
			type: 'choice',
			choices: ['InBehandeling', 'Uitgevoerd', 'Service'],
		},
		{
			name: 'extraHoofdVelden',
			label: 'Extra Fields (extra hoofdvelden)',
			type: 'list',
			entry: 'Extra Field',
			fields: templateFields,
		},
	],
};
