import { cellText } from '../../page/cellText';
import { differenceCell } from '../../page/differenceCell';
import { escaped } from '../../page/escaped';
import { numberedText } from '../../page/numberedText';
import { pageTable, type Cell } from '../../page/pageTable';
import type { Language } from '../../words/wording';
import type { OrderRow } from './orderRows';
import type { ReportWords } from './reportWords';

/** Tone of an outcome: what a person has to look at stands out. */
const TONES = {
	...{ created: 'good', wouldCreate: 'good', waiting: 'quiet' },
	...{ blocked: 'bad', failed: 'bad', findings: 'warn' },
} as const satisfies Record<OrderRow['outcome'], string>;

/** The orders of a run for the page: both totals, what came of each, and why. */
export function orderTable(
	rows: readonly OrderRow[],
	words: ReportWords,
	language: Language,
): string {
	const money = (amount: string | null) => (amount === null ? '' : numberedText(language, amount));
	const severalShops = new Set(rows.map(({ shopName }) => shopName)).size > 1;
	return pageTable(
		[
			{ head: words.order },
			{ head: words.customer },
			{ head: words.salesOrder },
			{ head: words.shopTotal, number: true },
			{ head: words.booksTotal, number: true },
			{ head: words.difference, number: true },
			{ head: words.outcome },
			{ head: words.reason, long: true },
		],
		rows.map((row) => [
			lines(`${row.orderId} ${row.reference}`.trim(), severalShops ? row.shopName : ''),
			customerOf(row, words),
			row.salesOrderNumber === null ? '' : String(row.salesOrderNumber),
			money(row.shopTotal),
			money(row.booksTotal),
			differenceCell(language, row.difference),
			{
				html: `<span class="badge ${TONES[row.outcome]}">${escaped(words.outcomes[row.outcome])}</span>`,
			},
			row.reason === '' && row.fix === ''
				? ''
				: lines(row.reason, row.fix === '' ? '' : `${words.fix}: ${row.fix}`),
		]),
	);
}

/** A text, and a quieter one below it. */
const lines = (first: string, second: string): Cell => ({
	html: `${cellText(first)}${second === '' ? '' : `<p class="quiet">${escaped(second)}</p>`}`,
});

const customerOf = (row: OrderRow, words: ReportWords): Cell =>
	lines(
		row.customerName,
		[
			...(row.customerNumber === null ? [] : [String(row.customerNumber)]),
			...(row.customerCreated ? [words.newCustomer] : []),
		].join(', '),
	);
