import { extraFieldsAsText } from '../books/extraFieldsAsText';
import type { Cents } from '../money/cents';
import { unitsOfPrice } from '../money/priceOf';
import type { BookedLine } from '../stream/bookedOrder';
import type { SalesOrderLine } from '../stream/salesOrderDraft';
import { numberIn, worded, type Wording } from '../words/wording';

/** What a sales order says of one article, all its lines together. */
export interface ArticleSum {
	articleId: string;
	description: string;
	/** In ten-thousandths of a piece. */
	units: number;
	/** In the price mode of the sales order. */
	amount: Cents;
	lines: number;
}

const UNITS = 10_000;

/** Lines of a draft as those of a sales order stand in the books. */
export const asBookedLines = (lines: readonly SalesOrderLine[]): BookedLine[] =>
	lines.map(({ artikel, omschrijving, stuksprijs, aantal, extraRegelVelden }) => ({
		articleId: artikel.id || `code ${artikel.artikelcode ?? ''}`,
		description: omschrijving,
		price: stuksprijs,
		quantity: aantal,
		discount: 0,
		extra: extraFieldsAsText(extraRegelVelden ?? []),
	}));

/** Amount of a line, rounded to the cent as SnelStart does. */
function amountOfLine({ price, quantity, discount }: BookedLine): Cents {
	const exact = unitsOfPrice(price) * Math.round(quantity * UNITS) * (100 - discount);
	const size = Math.round(Math.abs(exact) / (UNITS * UNITS) + 1e-6);
	return size === 0 ? 0 : Math.sign(exact) * size;
}

/** Sums by article; text without quantity or amount says nothing. */
export function linesOfArticles(lines: readonly BookedLine[]): Map<string, ArticleSum> {
	const sums = new Map<string, ArticleSum>();
	for (const line of lines) {
		const units = Math.round(line.quantity * UNITS);
		const amount = amountOfLine(line);
		if (units === 0 && amount === 0) continue;
		const { articleId, description } = line;
		const sum = sums.get(articleId) ?? { articleId, description, units: 0, amount: 0, lines: 0 };
		sums.set(articleId, {
			...sum,
			units: sum.units + units,
			amount: sum.amount + amount,
			lines: sum.lines + 1,
		});
	}
	return sums;
}

/** "3 x", "1.5 x" */
export const piecesInWords = (units: number): Wording =>
	worded(numberIn('en', units / UNITS), numberIn('nl', units / UNITS));
