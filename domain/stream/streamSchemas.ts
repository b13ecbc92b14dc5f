import type { z } from 'zod';

import { archivedOrderSchema } from './archivedOrderSchema';
import { archivedRunSchema } from './archivedRunSchema';
import { askedBooksSchema } from './askedBooksSchema';
import { askedShopSchema } from './askedShopSchema';
import { articleChangeSchema } from './articleChangeSchema';
import { articleRulesSchema } from './articleRulesSchema';
import { articleStockSchema } from './articleStockSchema';
import { articleStockTableSchema } from './articleStockTableSchema';
import { assortmentSummarySchema } from './assortmentSummarySchema';
import { bookedOrderSchema } from './bookedOrderSchema';
import { bookedStatusSchema } from './bookedStatusSchema';
import { fenceSchema } from './fenceSchema';
import { followedOrderSchema } from './followedOrderSchema';
import { followSummarySchema } from './followSummarySchema';
import { importedOrderSchema } from './importedOrderSchema';
import { localStockSchema } from './localStockSchema';
import { lookedInSchema } from './lookedInSchema';
import { openInvoiceSchema } from './openInvoiceSchema';
import { orderChangeSchema } from './orderChangeSchema';
import { paidInvoiceSchema } from './paidInvoiceSchema';
import { paymentBookingSchema } from './paymentBookingSchema';
import { paymentSummarySchema } from './paymentSummarySchema';
import { plannedOrderSchema } from './plannedOrderSchema';
import { cardSummarySchema } from './cardSummarySchema';
import { plannedCardSchema } from './plannedCardSchema';
import { shopCustomerSchema } from './shopCustomerSchema';
import { shopCustomersSchema } from './shopCustomersSchema';
import { plannedStatusSchema } from './plannedStatusSchema';
import { plannedPriceSchema } from './plannedPriceSchema';
import { plannedProductSchema } from './plannedProductSchema';
import { priceChangeSchema } from './priceChangeSchema';
import { pricedArticleSchema } from './pricedArticleSchema';
import { productChangeSchema } from './productChangeSchema';
import { comparedOrderSchema } from './comparedOrderSchema';
import { compareSummarySchema } from './compareSummarySchema';
import { runReportSchema } from './runReportSchema';
import { taskReportSchema } from './taskReportSchema';
import { salesOrderTableSchema } from './salesOrderTableSchema';
import { administrationCheckSchema } from './administrationCheckSchema';
import { shopCheckSchema } from './shopCheckSchema';
import { salesPeriodSchema } from './salesPeriodSchema';
import { shopProductSchema } from './shopProductSchema';
import { shopSaleSchema } from './shopSaleSchema';
import { shopStatesSchema } from './shopStatesSchema';
import { shopStatusSchema } from './shopStatusSchema';
import { statusSummarySchema } from './statusSummarySchema';
import { stockChangeSchema } from './stockChangeSchema';
import { stockCursorSchema } from './stockCursorSchema';
import { stockSummarySchema } from './stockSummarySchema';
import type { StreamKind } from './streamKind';
import { webOrderSchema } from './webOrderSchema';
import { webStockSchema } from './webStockSchema';
import { webStockTableSchema } from './webStockTableSchema';

/** Keeps which kinds there are and no more: all that the schemas say is too long a type for the compiler to write down. */
function byKind<Kind extends StreamKind>(
	schemas: Record<Kind, z.ZodTypeAny>,
): Record<Kind, z.ZodTypeAny> {
	return schemas;
}

/** The schema of everything that comes in at a node's door; what only goes out to people has none. */
export const streamSchemas = byKind({
	webOrder: webOrderSchema,
	plannedOrder: plannedOrderSchema,
	importedOrder: importedOrderSchema,
	fence: fenceSchema,
	bookedOrder: bookedOrderSchema,
	followedOrder: followedOrderSchema,
	orderChange: orderChangeSchema,
	followSummary: followSummarySchema,
	openInvoice: openInvoiceSchema,
	paidInvoice: paidInvoiceSchema,
	paymentBooking: paymentBookingSchema,
	paymentSummary: paymentSummarySchema,
	bookedStatus: bookedStatusSchema,
	shopStatus: shopStatusSchema,
	shopStates: shopStatesSchema,
	plannedStatus: plannedStatusSchema,
	statusSummary: statusSummarySchema,
	shopCustomer: shopCustomerSchema,
	shopCustomers: shopCustomersSchema,
	plannedCard: plannedCardSchema,
	cardSummary: cardSummarySchema,
	pricedArticle: pricedArticleSchema,
	shopProduct: shopProductSchema,
	plannedProduct: plannedProductSchema,
	plannedPrice: plannedPriceSchema,
	productChange: productChangeSchema,
	priceChange: priceChangeSchema,
	articleRules: articleRulesSchema,
	articleChange: articleChangeSchema,
	assortmentSummary: assortmentSummarySchema,
	articleStock: articleStockSchema,
	articleStockTable: articleStockTableSchema,
	localStock: localStockSchema,
	lookedIn: lookedInSchema,
	webStock: webStockSchema,
	webStockTable: webStockTableSchema,
	stockCursor: stockCursorSchema,
	salesOrderTable: salesOrderTableSchema,
	stockChange: stockChangeSchema,
	stockSummary: stockSummarySchema,
	runReport: runReportSchema,
	taskReport: taskReportSchema,
	comparedOrder: comparedOrderSchema,
	compareSummary: compareSummarySchema,
	shopSale: shopSaleSchema,
	salesPeriod: salesPeriodSchema,
	shopCheck: shopCheckSchema,
	administrationCheck: administrationCheckSchema,
	archivedOrder: archivedOrderSchema,
	archivedRun: archivedRunSchema,
	askedBooks: askedBooksSchema,
	askedShop: askedShopSchema,
});

export type CheckedKind = keyof typeof streamSchemas;
