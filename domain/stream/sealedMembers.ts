import type { ArticleChange } from './articleChange';
import type { ArticleStock } from './articleStock';
import type { ArticleStockTable } from './articleStockTable';
import type { Fence } from './fence';
import type { ImportedOrder } from './importedOrder';
import type { OrderChange } from './orderChange';
import type { PaymentBooking } from './paymentBooking';
import type { PlannedCard } from './plannedCard';
import type { PlannedOrder } from './plannedOrder';
import type { PlannedStatus } from './plannedStatus';
import type { PlannedPrice } from './plannedPrice';
import type { PlannedProduct } from './plannedProduct';
import type { PricedArticle } from './pricedArticle';
import type { ShopProduct } from './shopProduct';
import { stableText } from './stableText';
import type { SalesOrderTable } from './salesOrderTable';
import type { StockCursor } from './stockCursor';
import type { WebOrder } from './webOrder';
import type { WebStock } from './webStock';
import type { WebStockTable } from './webStockTable';

type SealedItem =
	| WebOrder
	| PlannedOrder
	| ImportedOrder
	| Fence
	| OrderChange
	| PaymentBooking
	| PlannedStatus
	| PlannedCard
	| PricedArticle
	| ShopProduct
	| PlannedProduct
	| PlannedPrice
	| ArticleChange
	| ArticleStock
	| ArticleStockTable
	| WebStock
	| WebStockTable
	| StockCursor
	| SalesOrderTable;

export type SealedKind = SealedItem['kind'];

/** The order of rows says nothing, so it is not sealed. */
const rowsOf = <Row>(rows: readonly Row[] | undefined, of: (row: Row) => unknown): string[] =>
	(rows ?? []).map((row) => stableText(of(row))).sort();

const itself = (row: unknown): unknown => row;

const stockOfOrder = (order: PlannedOrder | ImportedOrder) => ({
	orderId: order.orderId,
	importKey: order.importKey,
	outcome: order.outcome,
	holdsStock: order.holdsStock,
	byOtherLink: order.byOtherLink,
	quantities: rowsOf(order.quantities, (row) => [row.productId, row.combinationId, row.quantity]),
	booked: rowsOf(order.booked, (row) => [row.articleId, row.quantity]),
});

const codesOf = ({ quantities }: PlannedOrder | ImportedOrder) =>
	rowsOf(quantities, ({ code }) => code);

const articleTable = ({ rest, codes, ...table }: ArticleStockTable) => ({
	articles: table.articles,
	behind: table.behind,
	shopCodes: table.shopCodes,
	salesOrders: table.salesOrders,
	uncounted: table.uncounted,
	components: table.components,
	technical: table.technical,
	uncontrolled: table.uncontrolled,
	inactive: table.inactive,
	otherOrders: table.otherOrders,
	rest: withoutNames(rest),
	codes,
});

/** What the sums are made of is for people to read. */
const webTable = ({ rest, codes, ...table }: WebStockTable) => ({
	articles: table.articles,
	behind: table.behind,
	shopCodes: table.shopCodes,
	recipes: table.recipes,
	mayBeNegative: table.mayBeNegative,
	rest: withoutNames(rest),
	codes,
});

/** What is written to a product, and in which shops. */
const writtenToProduct = (planned: PlannedProduct | PlannedPrice) => ({
	action: planned.action,
	productId: planned.productId,
	combinationId: planned.combinationId,
	shopIds: rowsOf(planned.shopIds, itself),
	fields: rowsOf(planned.fields, (row) => [
		...[row.field, row.languageId, row.before, row.after],
		rowsOf(row.shopIds, itself),
	]),
	specificPrices: rowsOf(planned.specificPrices, (row) => ({ ...row, description: '' })),
});

const withoutNames = (rest: Record<number, object>) =>
	Object.entries(rest).map(([place, members]) => [place, { ...members, name: undefined }]);

/**
 * What decides about stock in an item of each kind, by member; texts and free stock are the owner's to change. A code
 * stands last.
 */
const MEMBERS: { [Kind in SealedKind]: (item: Extract<SealedItem, { kind: Kind }>) => object } = {
	webOrder: ({ id, holdsStock, lines }) => ({
		id,
		holdsStock,
		lines: rowsOf(lines, ({ productId, combinationId, quantity, reinjected }) => [
			productId,
			combinationId,
			quantity,
			reinjected,
		]),
		codes: rowsOf(lines, ({ code }) => code),
	}),
	plannedOrder: (order) => ({ ...stockOfOrder(order), codes: codesOf(order) }),
	importedOrder: (order) => ({
		...stockOfOrder(order),
		salesOrderId: order.salesOrderId,
		codes: codesOf(order),
	}),
	fence: ({ unfinished, missing, released, packs, onlyFall, unclaimed, published, ...fence }) => ({
		lastOrderId: fence.lastOrderId,
		changedSince: fence.changedSince,
		ordersRead: fence.ordersRead,
		shopIds: fence.shopIds,
		shopGroups: fence.shopGroups,
		administration: fence.administration,
		collectiveLines: fence.collectiveLines,
		unfinished: rowsOf(unfinished, ({ orderId, lines }) => [orderId, rowsOf(lines, itself)]),
		missing: rowsOf(missing, itself),
		released: rowsOf(released, itself),
		packs: rowsOf(packs, (pack) => [
			pack.productId,
			pack.code,
			pack.mode,
			rowsOf(pack.contents, itself),
		]),
		onlyFall: rowsOf(onlyFall, itself),
		unclaimed: rowsOf(unclaimed, (row) => [
			row.orderId,
			row.productId,
			row.combinationId,
			row.quantity,
		]),
		inBooks: fence.inBooks,
		held: fence.held,
		published,
	}),
	orderChange: ({ change, importKey, salesOrderId, write }) => ({
		change,
		importKey,
		salesOrderId,
		write,
	}),
	paymentBooking: ({
		action,
		voucher,
		invoiceId,
		bookingId,
		amount,
		date,
		journalId,
		accountId,
	}) => ({
		action,
		voucher,
		invoiceId,
		bookingId,
		amount,
		date,
		journalId,
		accountId,
	}),
	plannedStatus: ({ action, orderId, shopId, importKey, total, state, message, tracking }) => ({
		action,
		orderId,
		shopId,
		importKey,
		total,
		state,
		message,
		tracking,
	}),
	plannedCard: ({ action, customerId, shopId, cardId, changes }) => ({
		action,
		customerId,
		shopId,
		cardId,
		changes: rowsOf(changes, ({ member, from, to }) => [member, from, to]),
	}),
	pricedArticle: (article) => ({
		articleId: article.articleId,
		pricesInclude: article.pricesInclude,
		promotions: article.promotions && rowsOf(article.promotions, itself),
		agreements: article.agreements && rowsOf(article.agreements, itself),
	}),
	shopProduct: (product) => ({
		productId: product.productId,
		combinationId: product.combinationId,
		hasCombinations: product.hasCombinations,
		shopIds: rowsOf(product.shopIds, itself),
		basePrice: product.basePrice,
		inShops: product.inShops,
		specificPrices: rowsOf(product.specificPrices, itself),
	}),
	plannedProduct: writtenToProduct,
	plannedPrice: writtenToProduct,
	articleChange: ({ action, articleId, article, fields }) => ({
		action,
		articleId,
		article,
		fields: rowsOf(fields, (row) => [row.field, row.before, row.after]),
	}),
	articleStock: ({ articleId, behind, stockControlled, inactive, readAmong, ...article }) => ({
		articleId,
		behind,
		stockControlled,
		inactive,
		readAmong,
		components: rowsOf(article.components, (part) => [part.articleId, part.quantity]),
		uncounted: rowsOf(article.uncounted, (one) => [
			one.importKey,
			one.salesOrderNumber,
			one.quantity,
			one.withComponents,
		]),
		otherOrders: article.otherOrders,
		code: article.code,
	}),
	articleStockTable: articleTable,
	webStock: ({ articleId, behind, code, shopCode, leftAlone, mayBeNegative, recipe }) => ({
		articleId,
		behind,
		leftAlone,
		mayBeNegative,
		recipe: rowsOf(recipe, (part) => [part.articleId, part.quantity, part.left]),
		code: shopCode ?? code,
	}),
	webStockTable: webTable,
	salesOrderTable: ({ keys, references, numbers, totals }) => ({
		keys,
		references,
		numbers,
		totals,
	}),
	stockCursor: ({ cursor, resumeFrom, since, complete }) => ({
		cursor,
		resumeFrom,
		since,
		complete,
	}),
};

export const sealedMembers = (item: { kind: SealedKind }): object =>
	(MEMBERS[item.kind] as (item: object) => object)(item);
