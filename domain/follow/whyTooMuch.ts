import { centsIn, centsOrNull, euros, eurosNl, type Cents } from '../money/cents';
import type { CostKind } from '../settings/planSettings';
import type { BookedLine } from '../stream/bookedOrder';
import type { ChangeWrite } from '../stream/orderChange';
import { worded, type Wording } from '../words/wording';
import type { FollowCase } from './followCase';
import { asBookedLines, linesOfArticles } from './linesOfArticles';

/**
 * Why a credit does not fit the sales order that it credits, less what was credited before; null where it does. A slip may
 * come to more than was paid, and a sales order may have been changed. On a gift card what gift cards paid may be given back
 * too.
 */
export function whyTooMuch(
	{ body, total }: Extract<ChangeWrite, { action: 'credit' }>,
	{ booked, credits, plan }: FollowCase,
): Wording | null {
	const paid = centsOrNull(booked.total);
	if (paid === null) {
		return worded(
			'SnelStart does not tell what the sales order comes to',
			'SnelStart zegt niet op welk bedrag de verkooporder komt',
		);
	}
	const idsOf = (cost: CostKind) =>
		new Set(
			plan.settings.costArticles.filter((row) => row.cost === cost).map((row) => row.articleId),
		);
	const cards = idsOf('giftCard');
	const newLines = asBookedLines(body.regels);
	const isOnCard = centsIn(total) === 0;
	const there = isOnCard ? paid - amountOn(cards, booked.lines) : paid;
	const credit = givenBack(centsIn(total), newLines, cards);
	const done = credits.reduce(
		(sum, one) => sum + givenBack(one.totalIncl ?? 0, one.lines, cards),
		0,
	);
	if (-credit > there + done + plan.settings.differenceCeiling) {
		return worded(
			`it comes to ${euros(-credit)}, more than the ${euros(there + done)} that is left of the sales order`,
			`het komt op ${eurosNl(-credit)}, meer dan de ${eurosNl(there + done)} die van de verkooporder over is`,
		);
	}
	const lines = linesOfArticles(booked.lines);
	const before = linesOfArticles(credits.flatMap(({ lines }) => lines));
	const standIns = idsOf('discount');
	for (const sum of linesOfArticles(newLines).values()) {
		if (standIns.has(sum.articleId) || (isOnCard && cards.has(sum.articleId))) continue;
		const booking = lines.get(sum.articleId);
		if (booking === undefined) {
			return worded(
				`the sales order has no line "${sum.description}"`,
				`de verkooporder heeft geen regel "${sum.description}"`,
			);
		}
		const units = booking.units + (before.get(sum.articleId)?.units ?? 0) + sum.units;
		if (booking.units > 0 && sum.units < 0 && units < 0) {
			return worded(
				`the sales order has not that many of "${sum.description}" left`,
				`de verkooporder heeft er niet zo veel van "${sum.description}" over`,
			);
		}
		const rest = booking.amount + (before.get(sum.articleId)?.amount ?? 0) + sum.amount;
		const isOver = Math.abs(rest) > sum.lines + booking.lines && rest > 0 !== booking.amount > 0;
		if (isOver) {
			return worded(
				`it takes back more of "${sum.description}" than the sales order has`,
				`het neemt meer van "${sum.description}" terug dan de verkooporder heeft`,
			);
		}
	}
	return null;
}

/** What a credit gives back in money or on a gift card: one on a card comes to nothing, with what is owed on a line of its own. */
function givenBack(total: Cents, lines: readonly BookedLine[], cards: ReadonlySet<string>): Cents {
	return total === 0 ? -amountOn(cards, lines) : total;
}

const amountOn = (articleIds: ReadonlySet<string>, lines: readonly BookedLine[]): Cents =>
	[...linesOfArticles(lines).values()]
		.filter(({ articleId }) => articleIds.has(articleId))
		.reduce((sum, { amount }) => sum + amount, 0);
