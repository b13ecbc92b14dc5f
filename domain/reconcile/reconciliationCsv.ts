import { csvText } from '../page/csvText';
import { numberedText } from '../page/numberedText';
import type { Reconciliation, TwoSides } from '../stream/reconciliation';
import type { Language } from '../words/wording';
import { columnsIn } from './columnsIn';

/**
 * All of it as one table that a spreadsheet opens: days, months, then every difference.
 */
export function reconciliationCsv(found: Reconciliation, language: Language): string {
	const words = columnsIn(language);
	const sides = ({ shop, snelStart, difference }: TwoSides) =>
		[shop, snelStart, difference].map((amount) => numberedText(language, amount));
	const cells = (what: string, rows: Reconciliation['days']) =>
		rows.map((cell) => [
			what,
			cell.period,
			cell.method,
			cell.rate,
			...sides(cell),
			...['', '', '', ''],
		]);
	const rows = [
		[
			words.what,
			words.period,
			words.method,
			words.rate,
			words.shop,
			words.snelStart,
			words.difference,
			words.order,
			words.reference,
			words.salesOrder,
			words.message,
		],
		...cells(words.day, found.days),
		...cells(words.month, found.months),
		...found.differences.map((one) => [
			words.kinds[one.kind],
			one.day,
			one.method,
			one.rates.map(({ rate }) => rate).join(' '),
			...sides(one),
			one.orderId,
			one.reference,
			one.salesOrders.join(' '),
			one.message[language],
		]),
	];
	return csvText(rows);
}
