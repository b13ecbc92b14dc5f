import type { RunReport } from '../../../../domain/stream/runReport';
import { orNone, type ReportTable } from './reportTable';

function stock({ stockChanged }: RunReport): ReportTable {
	return {
		title: 'Stock written to the shop',
		columns: [
			{ head: 'Article', width: 20 },
			{ head: 'Before', right: true },
			{ head: 'After', right: true },
			{ head: 'The sum', width: 78 },
		],
		rows: stockChanged.map((row) => [
			row.code,
			orNone(row.before),
			orNone(row.after),
			`${row.explanation}${row.healed ? ' (an order came in meanwhile)' : ''}`,
		]),
	};
}

/** One row for all articles that ask for the same. */
function stockToLookAt(report: RunReport): ReportTable {
	const alike = new Map<string, { codes: string[]; status: string; message: string }>();
	for (const { code, status, message } of report.stockToLookAt) {
		const row = alike.get(message) ?? { codes: [], status, message };
		row.codes.push(code);
		alike.set(message, row);
	}
	if (report.notInShop.length > 0) {
		alike.set('', {
			codes: report.notInShop,
			status: 'unknown',
			message:
				'The shop sells nothing under these codes. Enter one as reference (referentie) of its product or combination, or leave it when the article is not sold on the web.',
		});
	}
	return {
		title: 'Articles to look at',
		columns: [
			{ head: 'Articles', width: 50 },
			{ head: 'Status' },
			{ head: 'What to do', width: 60 },
		],
		rows: [...alike.values()].map(({ codes, status, message }) => [
			codes.join(', '),
			status,
			message,
		]),
	};
}

/** What was written to the shop, and what of the stock somebody should look at. */
export const stockTables = (report: RunReport): ReportTable[] => [
	stock(report),
	stockToLookAt(report),
];
