import { registry } from '../shared/registry';
import { genericOperations } from './actions/generic/genericOperations';
import * as sendApiRequest from './actions/apiRequest/send.operation';
import * as applyArticles from './actions/article/applyPlan.operation';
import * as getManyForShop from './actions/article/getManyForShop.operation';
import * as importBankBookings from './actions/bankBooking/import.operation';
import * as getCompany from './actions/company/get.operation';
import * as updateCompany from './actions/company/update.operation';
import * as applyCards from './actions/customer/applyPlan.operation';
import * as uploadDocument from './actions/document/create.operation';
import * as deleteDocument from './actions/document/delete.operation';
import * as downloadDocument from './actions/document/get.operation';
import * as getManyDocuments from './actions/document/getMany.operation';
import * as replaceDocument from './actions/document/update.operation';
import * as getPrice from './actions/priceAgreement/getPrice.operation';
import * as addAttachment from './actions/salesBooking/addAttachment.operation';
import * as addUbl from './actions/salesInvoice/addUbl.operation';
import * as getUbl from './actions/salesInvoice/getUbl.operation';
import * as getManyOpen from './actions/salesInvoice/getManyOpen.operation';
import * as checkAdministration from './actions/administration/check.operation';
import * as applyChanges from './actions/salesOrder/applyChanges.operation';
import * as findAsked from './actions/salesOrder/findAsked.operation';
import * as getByPaymentReference from './actions/salesOrder/getByPaymentReference.operation';
import * as getManyForStatus from './actions/salesOrder/getManyForStatus.operation';
import * as getManyImported from './actions/salesOrder/getManyImported.operation';
import * as importSalesOrders from './actions/salesOrder/import.operation';
import * as setStatus from './actions/salesOrder/setStatus.operation';
import * as getAsked from './actions/stock/getAsked.operation';
import * as getManyStock from './actions/stock/getMany.operation';
import * as getVatOfCountry from './actions/vatRate/getOfCountry.operation';
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
		{
			resource: {
				name: 'API Request',
				value: 'apiRequest',
				description: 'Any request of the API of SnelStart',
			},
			operations: [sendApiRequest],
		},
		genericOperations(article, applyArticles, getManyForShop),
		{ ...genericOperations(bankBooking, importBankBookings), begin: 'import' },
		{
			resource: {
				name: 'Company',
				value: 'company',
				description: 'Settings of the company in SnelStart',
			},
			operations: [getCompany, updateCompany],
		},
		genericOperations(costCentre),
		genericOperations(country),
		genericOperations(customer, applyCards),
		{
			resource: {
				name: 'Document',
				value: 'document',
				description: 'File that is attached to a customer or a booking',
			},
			operations: [
				deleteDocument,
				downloadDocument,
				getManyDocuments,
				replaceDocument,
				uploadDocument,
			],
			begin: 'getMany',
		},
		genericOperations(journal),
		genericOperations(ledgerAccount),
		genericOperations(priceAgreement, getPrice),
		genericOperations(promotionPrice),
		genericOperations(quotation),
		genericOperations(revenueGroup),
		genericOperations(salesBooking, addAttachment),
		{ ...genericOperations(salesInvoice, addUbl, getManyOpen, getUbl), begin: 'getManyOpen' },
		{
			...genericOperations(
				salesOrder,
				...[
					applyChanges,
					findAsked,
					getByPaymentReference,
					getManyForStatus,
					getManyImported,
					importSalesOrders,
					setStatus,
				],
			),
			begin: 'import',
		},
		{
			resource: { name: 'Stock', value: 'stock', description: 'Stock of articles (voorraad)' },
			operations: [getManyStock, getAsked],
		},
		genericOperations(template),
		genericOperations(vatRate),
		genericOperations(foreignVatRate, getVatOfCountry),
	],
	'salesOrder',
);
