import type { ArticleStock } from '../stream/articleStock';
import type { ImportedOrder } from '../stream/importedOrder';
import type { InvolvedWebOrder, InvolvedSalesOrder } from '../stream/stockExplanation';
import { outcomeOfOrder } from './outcomeOfOrder';

/** Orders that name one of the codes. */
export function webOrdersOn(
	orders: readonly ImportedOrder[],
	codes: ReadonlySet<string>,
): InvolvedWebOrder[] {
	return orders
		.filter(({ quantities }) => quantities.some(({ code }) => codes.has(code)))
		.map((order) => involved(order, codes));
}

function involved(order: ImportedOrder, codes: ReadonlySet<string>): InvolvedWebOrder {
	const { orderId, reference, outcome, customerName, salesOrderNumber, summary } = order;
	const quantities = order.quantities.filter(({ code }) => codes.has(code));
	const reserves = order.holdsStock && outcome !== 'created' && outcome !== 'exists';
	const who = { orderId, reference, outcome, customerName };
	const summaryNl = `${customerName}, ${outcomeOfOrder(order).nl}`;
	return { ...who, quantities, salesOrderNumber, reserves, summary, summaryNl };
}

/** Lines of uncounted sales orders on one of the codes; with `keys` only of orders with such an import key. */
export function salesOrdersOn(
	articles: readonly ArticleStock[],
	codes: ReadonlySet<string>,
	keys?: ReadonlySet<string>,
): InvolvedSalesOrder[] {
	return articles
		.filter(({ code }) => codes.has(code))
		.flatMap(({ code, uncounted }) =>
			uncounted
				.filter(({ importKey }) => keys === undefined || keys.has(importKey))
				.map(({ salesOrderNumber, importKey, quantity }) => ({
					salesOrderNumber,
					importKey,
					code,
					quantity,
				})),
		);
}
