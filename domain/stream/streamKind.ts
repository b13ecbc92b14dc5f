import type { Answer } from './answer';
import type { AskedBooks } from './askedBooks';
import type { AskedShop } from './askedShop';
import type { ArchivedOrder } from './archivedOrder';
import type { ArchivedRun } from './archivedRun';
import type { AdministrationCheck } from './administrationCheck';
import type { AdministrationFacts } from './administrationFacts';
import type { ArticleChange } from './articleChange';
import type { ArticleRules } from './articleRules';
import type { ArticleStock } from './articleStock';
import type { ArticleStockTable } from './articleStockTable';
import type { AssortmentSummary } from './assortmentSummary';
import type { BookedOrder } from './bookedOrder';
import type { BookedStatus } from './bookedStatus';
import type { CardSummary } from './cardSummary';
import type { ComparedOrder } from './comparedOrder';
import type { CompareSummary } from './compareSummary';
import type { Diagnosis } from './diagnosis';
import type { Fence } from './fence';
import type { FollowedOrder } from './followedOrder';
import type { FollowSummary } from './followSummary';
import type { ImportedOrder } from './importedOrder';
import type { LocalStock } from './localStock';
import type { LookedIn } from './lookedIn';
import type { OpenInvoice } from './openInvoice';
import type { OrderChange } from './orderChange';
import type { PaidInvoice } from './paidInvoice';
import type { PaymentBooking } from './paymentBooking';
import type { PaymentSummary } from './paymentSummary';
import type { PlannedCard } from './plannedCard';
import type { PlannedOrder } from './plannedOrder';
import type { PlannedStatus } from './plannedStatus';
import type { PlannedPrice } from './plannedPrice';
import type { PlannedProduct } from './plannedProduct';
import type { PriceChange } from './priceChange';
import type { PricedArticle } from './pricedArticle';
import type { ProductChange } from './productChange';
import type { Reconciliation } from './reconciliation';
import type { RunReport } from './runReport';
import type { SalesPeriod } from './salesPeriod';
import type { SalesOrderTable } from './salesOrderTable';
import type { SetUpAdvice } from './setUpAdvice';
import type { ShopCheck } from './shopCheck';
import type { ShopCustomer } from './shopCustomer';
import type { ShopCustomers } from './shopCustomers';
import type { ShopProduct } from './shopProduct';
import type { ShopSale } from './shopSale';
import type { ShopStates } from './shopStates';
import type { ShopStatus } from './shopStatus';
import type { StatusSummary } from './statusSummary';
import type { StockChange } from './stockChange';
import type { StockCursor } from './stockCursor';
import type { StockExplanation } from './stockExplanation';
import type { StockSummary } from './stockSummary';
import type { Task } from './task';
import type { TaskReport } from './taskReport';
import type { TaskResult } from './taskResult';
import type { ProblemMessage } from './toldProblem';
import type { WebOrder } from './webOrder';
import type { WebStock } from './webStock';
import type { WebStockTable } from './webStockTable';

/** Everything that travels between the nodes of this package. */
type StreamItem =
	| WebOrder
	| PlannedOrder
	| ImportedOrder
	| Fence
	| BookedOrder
	| FollowedOrder
	| OrderChange
	| FollowSummary
	| OpenInvoice
	| PaidInvoice
	| PaymentBooking
	| PaymentSummary
	| BookedStatus
	| ShopStatus
	| ShopStates
	| PlannedStatus
	| StatusSummary
	| ShopCustomer
	| ShopCustomers
	| PlannedCard
	| CardSummary
	| PricedArticle
	| ShopProduct
	| PlannedProduct
	| PlannedPrice
	| ProductChange
	| PriceChange
	| ArticleRules
	| ArticleChange
	| AssortmentSummary
	| ArticleStock
	| ArticleStockTable
	| LocalStock
	| LookedIn
	| WebStock
	| WebStockTable
	| StockCursor
	| SalesOrderTable
	| StockChange
	| StockSummary
	| StockExplanation
	| RunReport
	| TaskReport
	| ShopSale
	| SalesPeriod
	| Reconciliation
	| ArchivedOrder
	| ArchivedRun
	| ComparedOrder
	| CompareSummary
	| AdministrationFacts
	| AdministrationCheck
	| ShopCheck
	| Diagnosis
	| Task
	| TaskResult
	| ProblemMessage
	| SetUpAdvice
	| AskedBooks
	| AskedShop
	| Answer;

/** What tells one from another: each has a kind of its own. */
export type StreamKind = StreamItem['kind'];

export type OfKind<Kind extends StreamKind> = Extract<StreamItem, { kind: Kind }>;
