import { csvText } from '../../page/csvText';
import { numberedText } from '../../page/numberedText';
import type { RunReport } from '../../stream/runReport';
import { problemWording } from '../../words/problemWording';
import type { Language } from '../../words/wording';
import { changeWording, proposalWording } from '../changeWording';
import { stockWording } from '../stockWording';
import { aboutRun } from './aboutRun';
import { orderRows } from './orderRows';
import { reportWords } from './reportWords';
import { countIn, sumOf } from './stockTables';

/**
 * A run as one table: what it was, every order that the report lists, every quantity with its sum, every difference
 * after the import and every notice. The first column says which of them a row is.
 */
export function reportCsv(report: RunReport, language: Language): string {
	const words = reportWords(language);
	const money = (amount: string | null) => (amount === null ? '' : numberedText(language, amount));
	const number = (value: number | null) => (value === null ? '' : String(value));
	const row = (what: string, cells: Partial<Record<Column, string>>) => [
		what,
		...COLUMNS.map((column) => cells[column] ?? ''),
	];
	const said = language === 'nl' ? report.headlineNl : report.headline;
	return csvText([
		[words.what, ...COLUMNS.map((column) => words[column])],
		row(words.run, { reason: said }),
		...aboutRun(report, words, language).map(([name, reason]) => row(words.run, { name, reason })),
		...orderRows(report, language).map((order) =>
			row(words.order, {
				...{ order: order.orderId, reference: order.reference, shop: order.shopName },
				...{ customer: order.customerName, customerNumber: number(order.customerNumber) },
				salesOrder: number(order.salesOrderNumber),
				...{ shopTotal: money(order.shopTotal), booksTotal: money(order.booksTotal) },
				difference: money(order.difference),
				...{ outcome: words.outcomes[order.outcome], reason: order.reason, fix: order.fix },
			}),
		),
		...[...report.stockChanged, ...report.stockWouldChange].map((change) =>
			row(words.stock, {
				...{ article: change.code, name: change.name },
				before: countIn(language, change.before),
				after: countIn(language, change.after),
				reason: sumOf(change, words, language),
			}),
		),
		...report.stockToLookAt.map((one) =>
			row(words.toLookAt, {
				...{ article: one.code, name: one.name },
				reason: stockWording(one)[language],
			}),
		),
		...report.orderChanges.map((change) => {
			return row(words.changes, {
				...{ order: change.orderId, reference: change.reference, shop: change.shopName },
				...{ customer: change.customerName, salesOrder: String(change.salesOrderNumber) },
				outcome: words.changed[change.outcome],
				reason: changeWording(change)[language],
				fix: proposalWording(change)[language],
			});
		}),
		...report.bookedDifferences.map(({ orderId, reference, salesOrderNumber, amount }) =>
			row(words.booked, {
				...{ order: orderId, reference, salesOrder: number(salesOrderNumber) },
				difference: money(amount),
			}),
		),
		...report.notices.map((notice) => {
			const { message, fix } = problemWording(notice);
			return row(words.notices, {
				...{ order: notice.orderId, reference: notice.reference },
				salesOrder: number(notice.salesOrderNumber),
				...{ reason: message[language], fix: fix[language] },
			});
		}),
	]);
}

const COLUMNS = [
	...(['order', 'reference', 'shop', 'customer', 'customerNumber', 'salesOrder'] as const),
	...(['shopTotal', 'booksTotal', 'difference', 'outcome', 'reason', 'fix'] as const),
	...(['article', 'name', 'before', 'after'] as const),
];

type Column = (typeof COLUMNS)[number];
