import { registry } from '../shared/registry';
import { genericOperations } from './actions/generic/genericOperations';
import * as importBankBookings from './actions/bankBooking/import.operation';
import * as getManyOpen from './actions/salesInvoice/getManyOpen.operation';
import * as checkAdministration from './actions/administration/check.operation';
import * as applyChanges from './actions/salesOrder/applyChanges.operation';
import * as getManyImported from './actions/salesOrder/getManyImported.operation';
import * as importSalesOrders from './actions/salesOrder/import.operation';
import * as getManyStock from './actions/stock/getMany.operation';
import { article } from './catalogue/article';
import { costCentre } from './catalogue/costCentre';
import { customer } from './catalogue/customer';

/** Everything the SnelStart node can do. */
export const operations = registry(
	[
		{
			resource: {
				name: 'Administration',
				value: 'administration',
				description: 'The administration that the key opens (administratie)',
			},
			operations: [checkAdministration],
		},
		genericOperations(article),
		{
			resource: {
				name: 'Bank Booking',
				value: 'bankBooking',
				description: 'Bank booking (bankboeking)',
			},
			operations: [importBankBookings],
		},
		genericOperations(costCentre),
		genericOperations(customer),
		{
			resource: {
				name: 'Sales Invoice',
				value: 'salesInvoice',
				description: 'Sales invoice (verkoopfactuur)',
			},
			operations: [getManyOpen],
		},
		{
			resource: {
				name: 'Sales Order',
				value: 'salesOrder',
				description: 'Sales order (verkooporder)',
			},
			operations: [applyChanges, getManyImported, importSalesOrders],
			begin: 'import',
		},
		{
			resource: { name: 'Stock', value: 'stock', description: 'Stock of articles (voorraad)' },
			operations: [getManyStock],
		},
	],
	'salesOrder',
);
