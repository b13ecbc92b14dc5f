import { centsIn, centsOrNull, euros } from '../money/cents';
import type { ChangeWrite } from '../stream/orderChange';
import type { FollowCase } from './followCase';
import { asBookedLines, linesOfArticles } from './linesOfArticles';

/**
 * Why a credit does not fit the sales order that it credits, less what was credited before; '' where it does. A slip may
 * come to more than was paid, and a sales order may have been changed.
 *
 * @param withoutStock ids of articles that stand in for goods which did not come back
 */
export function whyTooMuch(
	{ body, total }: Extract<ChangeWrite, { action: 'credit' }>,
	{ booked, credits, plan }: FollowCase,
	withoutStock: ReadonlySet<string>,
): string {
	const there = centsOrNull(booked.total);
	if (there === null) return 'SnelStart does not tell what the sales order comes to';
	const credit = centsIn(total);
	const done = credits.reduce((sum, { totalIncl }) => sum + (totalIncl ?? 0), 0);
	if (-credit > there + done + plan.settings.differenceCeiling) {
		return `it comes to ${euros(-credit)}, more than the ${euros(there + done)} that is left of the sales order`;
	}
	const lines = linesOfArticles(booked.lines);
	const before = linesOfArticles(credits.flatMap(({ lines }) => lines));
	for (const sum of linesOfArticles(asBookedLines(body.regels)).values()) {
		if (withoutStock.has(sum.articleId)) continue;
		const booking = lines.get(sum.articleId);
		if (booking === undefined) return `the sales order has no line "${sum.description}"`;
		const units = booking.units + (before.get(sum.articleId)?.units ?? 0) + sum.units;
		if (booking.units > 0 && sum.units < 0 && units < 0) {
			return `the sales order has not that many of "${sum.description}" left`;
		}
		const rest = booking.amount + (before.get(sum.articleId)?.amount ?? 0) + sum.amount;
		const isOver = Math.abs(rest) > sum.lines + booking.lines && rest > 0 !== booking.amount > 0;
		if (isOver) return `it takes back more of "${sum.description}" than the sales order has`;
	}
	return '';
}
