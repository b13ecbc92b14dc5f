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
import { bankBooking } from './catalogue/bankBooking';
import { costCentre } from './catalogue/costCentre';
import { country } from './catalogue/country';
import { customer } from './catalogue/customer';
import { foreignVatRate } from './catalogue/foreignVatRate';
import { journal } from './catalogue/journal';
import { ledgerAccount } from './catalogue/ledgerAccount';
import { priceAgreement } from './catalogue/priceAgreement';
import { promotionPrice } from './catalogue/promotionPrice';
import { quotation } from './catalogue/quotation';
import { revenueGroup } from './catalogue/revenueGroup';
import { salesBooking } from './catalogue/salesBooking';
import { salesInvoice } from './catalogue/salesInvoice';
import { salesOrder } from './catalogue/salesOrder';
import { template } from './catalogue/template';
import { vatRate } from './catalogue/vatRate';

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
		{ ...genericOperations(bankBooking, importBankBookings), begin: 'import' },
		genericOperations(costCentre),
		genericOperations(country),
		genericOperations(customer),
		genericOperations(journal),
		genericOperations(ledgerAccount),
		genericOperations(priceAgreement),
		genericOperations(promotionPrice),
		genericOperations(quotation),
		genericOperations(revenueGroup),
		genericOperations(salesBooking),
		{ ...genericOperations(salesInvoice, getManyOpen), begin: 'getManyOpen' },
		{
			...genericOperations(salesOrder, applyChanges, getManyImported, importSalesOrders),
			begin: 'import',
		},
		{
			resource: { name: 'Stock', value: 'stock', description: 'Stock of articles (voorraad)' },
			operations: [getManyStock],
		},
		genericOperations(template),
		genericOperations(vatRate),
		genericOperations(foreignVatRate),
	],
	'salesOrder',
);
