import type { ExistingSalesOrder } from '../../books/books';
import { creditKeyOf, WHOLE_ORDER } from '../../books/creditKey';
import { importKeyOf, salesOrdersWithKey } from '../../books/importKey';
import type { SalesOrderIndex } from '../../books/salesOrderIndex';
import { euros } from '../../money/cents';
import type { PlannedOrder } from '../../stream/plannedOrder';
import type { Problem } from '../../words/problem';
import type { EndedOrder } from '../read/endedOrders';
import { planOfBooked } from './planOfBooked';

/**
 * Web orders that came to nothing and whose credit gives back more pieces than their sales order takes: somebody changed
 * one of the two. SnelStart counts goods for come back that never left, so each is told, and what is too much is kept
 * off the web stock.
 */
export const creditedTooMuch = (
	orders: readonly EndedOrder[],
	prefixes: readonly string[],
	salesOrderIndex: SalesOrderIndex,
): PlannedOrder[] =>
	orders.flatMap(({ id }) =>
		[...new Set(prefixes)].flatMap((prefix) => ofKey(id, importKeyOf(prefix, id), salesOrderIndex)),
	);

function ofKey(
	orderId: string,
	importKey: string,
	salesOrderIndex: SalesOrderIndex,
): PlannedOrder[] {
	const [own, credit] = [importKey, creditKeyOf(importKey, WHOLE_ORDER)].map((key) =>
		salesOrdersWithKey(key, { salesOrderIndex }).at(0),
	);
	if (!own?.quantities || !credit?.quantities) return [];
	const booked = [...own.quantities, ...credit.quantities];
	const pieces = new Map<string, number>();
	for (const { articleId, quantity } of booked) {
		pieces.set(articleId, (pieces.get(articleId) ?? 0) + Math.round(quantity * PARTS));
	}
	if ([...pieces.values()].every((left) => left >= 0)) return [];
	const problem = tooMuch(own, credit);
	return [
		{
			...planOfBooked(orderId, importKey, own),
			outcome: 'exists',
			summary: `Order ${own.reference}, ${euros(own.totalIncl ?? 0)}: ${problem.message}`,
			existing: { salesOrderId: own.id, salesOrderNumber: own.number, customerNumber: null },
			problems: [problem],
			holdsStock: true,
			booked,
		},
	];
}

/** Quantities have four decimals. */
const PARTS = 10_000;

const tooMuch = (own: ExistingSalesOrder, credit: ExistingSalesOrder): Problem => ({
	code: 'total-differs',
	message: `sales order ${credit.number} credits more pieces than sales order (verkooporder) ${own.number} has`,
	messageNl: `verkooporder ${credit.number} crediteert meer stuks dan verkooporder ${own.number} heeft`,
	fix: `One of the two was changed after the credit was made: make them equal again in SnelStart. Until then the pieces that were credited too much are kept off the web stock.`,
	fixNl: `Een van de twee is na het crediteren gewijzigd: maak ze in SnelStart weer gelijk. Tot dan blijven de te veel gecrediteerde stuks van de webvoorraad af.`,
	value: String(credit.number),
});
