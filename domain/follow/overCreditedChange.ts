import { creditKeyOf, WHOLE_ORDER } from '../books/creditKey';
import { centsOrNull, euros, eurosNl } from '../money/cents';
import type { BookedOrder } from '../stream/bookedOrder';
import type { OrderChange } from '../stream/orderChange';
import type { WebOrder } from '../stream/webOrder';
import { worded } from '../words/wording';
import { changeOf } from './changeOf';
import type { BookedCredit } from './followCase';
import { NEVER_OVERWRITTEN } from './neverOverwritten';
import { linesOfArticles } from './linesOfArticles';

/** Cents that credits may come to beyond their sales order: each of them is rounded by itself. */
const ROUNDING = 5;

/**
 * A sales order that is credited for more than it comes to, or for more pieces than it has: it, or a credit, was changed
 * in SnelStart afterwards. Null where nothing is too much, and where SnelStart does not tell.
 *
 * @param order null where the shop has it no more
 */
export function overCreditedChange(
	booked: BookedOrder,
	credits: readonly BookedCredit[],
	order: WebOrder | null,
): OrderChange | null {
	const total = centsOrNull(booked.total);
	const done = credits.reduce((sum, { totalIncl }) => sum + (totalIncl ?? 0), 0);
	if (total === null || done >= 0) return null;
	if (total + done >= -ROUNDING && !hasFewerPieces(booked, credits)) return null;
	const numbers = credits.map(({ number }) => number).join(', ');
	return changeOf(booked, order, {
		change: 'changedInBooks',
		what: worded(
			`it comes to ${euros(total)} in SnelStart and is credited for ${euros(-done)} by sales order ${numbers}, which is more than it has`,
			`komt in SnelStart op ${eurosNl(total)} en is voor ${eurosNl(-done)} gecrediteerd door verkooporder ${numbers}, dus voor meer dan hij heeft`,
		),
		proposal: worded(
			`Nothing is overwritten. Make sales order (verkooporder) ${booked.salesOrderNumber} and what credits it equal again in SnelStart, or put ${booked.orderId} in 'Leave Alone' if they are right`,
			`Er wordt niets overschreven. Maak verkooporder ${booked.salesOrderNumber} en wat hem crediteert in SnelStart weer gelijk, of zet ${booked.orderId} in 'Leave Alone' als ze kloppen`,
		),
		whyNot: NEVER_OVERWRITTEN,
	});
}

/** Whether the credit of the whole order gives back more pieces of an article than the sales order has of it. */
function hasFewerPieces(
	{ importKey, lines }: BookedOrder,
	credits: readonly BookedCredit[],
): boolean {
	const whole = credits.find((credit) => credit.importKey === creditKeyOf(importKey, WHOLE_ORDER));
	const given = linesOfArticles(whole?.lines ?? []);
	return [...linesOfArticles(lines).values()].some(
		({ articleId, units }) => units > 0 && units + (given.get(articleId)?.units ?? 0) < 0,
	);
}
