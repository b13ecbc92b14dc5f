import { escaped } from '../../page/escaped';
import { numberedText } from '../../page/numberedText';
import { pageFrame } from '../../page/pageFrame';
import { pageTable } from '../../page/pageTable';
import type { RunReport } from '../../stream/runReport';
import { problemWording } from '../../words/problemWording';
import type { Language } from '../../words/wording';
import type { DayOfRuns } from '../dayOfRuns';
import { changeWording, proposalWording } from '../changeWording';
import { aboutRun, aboutRunHtml } from './aboutRun';
import { figureTiles } from './figureTiles';
import { historyHtml } from './historyHtml';
import { mattersList } from './mattersList';
import { orderRows } from './orderRows';
import { orderTable } from './orderTable';
import { reportWords, type ReportWords } from './reportWords';
import { stockTables } from './stockTables';

/**
 * A run as one page for its owner, which opens offline and prints: what happened, what needs somebody, then everything
 * the report lists.
 *
 * @param days what the archive tells of the last month with this run in it; empty without an archive
 */
export function reportPage(
	report: RunReport,
	language: Language,
	days: readonly DayOfRuns[] = [],
): string {
	const words = reportWords(language);
	const orders = orderRows(report, language);
	const headline = language === 'nl' ? report.headlineNl : report.headline;
	return pageFrame(language, `${words.title}: ${report.shop}`, [
		`<h1>${escaped(headline.charAt(0).toUpperCase() + headline.slice(1))}</h1>`,
		aboutRunHtml(aboutRun(report, words, language)),
		mattersList(report, words, language),
		figureTiles(report, words),
		historyHtml(days, words, language),
		...(orders.length === 0
			? []
			: [
					`<h2>${words.orders} <small>${orders.length}</small></h2>`,
					orderTable(orders, words, language),
				]),
		...moreThanShown(report, words),
		...stockTables(report, words, language),
		...changesAfter(report, words, language),
		...bookedDifferences(report, words, language),
		...notices(report, words, language),
		...hints(report, words, language),
		`<footer>n8n-nodes-snelstart-prestashop ${escaped(report.run.version)}</footer>`,
	]);
}

function moreThanShown({ omitted }: RunReport, words: ReportWords): string[] {
	const { blocked, failed, findings, wouldCreate, created, waiting } = omitted;
	const more = [blocked, failed, findings, wouldCreate, created, waiting].reduce<number>(
		(sum, count) => sum + (count ?? 0),
		0,
	);
	return more === 0 ? [] : [`<p class="quiet">${more} ${words.more}</p>`];
}

function changesAfter(report: RunReport, words: ReportWords, language: Language): string[] {
	const { orderChanges: rows } = report;
	if (rows.length === 0) return [];
	return [
		`<h2>${words.changes} <small>${rows.length}</small></h2>`,
		pageTable(
			[
				{ head: words.order },
				{ head: words.customer },
				{ head: words.salesOrder },
				{ head: words.what, long: true },
				{ head: words.fix, long: true },
				{ head: words.outcome },
			],
			rows.map((row) => [
				`${row.orderId} ${row.reference}`.trim(),
				row.customerName,
				String(row.salesOrderNumber),
				changeWording(row)[language],
				[
					proposalWording(row)[language],
					...row.problems.map((problem) => problemWording(problem).message[language]),
				].join(' '),
				words.changed[row.outcome],
			]),
		),
	];
}

function bookedDifferences(report: RunReport, words: ReportWords, language: Language): string[] {
	const { bookedDifferences: rows } = report;
	if (rows.length === 0) return [];
	return [
		`<h2>${words.booked} <small>${rows.length}</small></h2>`,
		pageTable(
			[{ head: words.order }, { head: words.salesOrder }, { head: words.amount, number: true }],
			rows.map(({ orderId, reference, salesOrderNumber, amount }) => [
				`${orderId} ${reference}`.trim(),
				String(salesOrderNumber ?? ''),
				numberedText(language, amount),
			]),
		),
	];
}

function notices(report: RunReport, words: ReportWords, language: Language): string[] {
	if (report.notices.length === 0) return [];
	return [
		`<h2>${words.notices} <small>${report.notices.length}</small></h2>`,
		pageTable(
			[
				{ head: words.order },
				{ head: words.salesOrder },
				{ head: words.what, long: true },
				{ head: words.fix, long: true },
			],
			report.notices.map((row) => {
				const { message, fix } = problemWording(row);
				return [
					`${row.orderId} ${row.reference}`.trim(),
					String(row.salesOrderNumber ?? ''),
					message[language],
					fix[language],
				];
			}),
		),
	];
}

function hints(report: RunReport, words: ReportWords, language: Language): string[] {
	const told = language === 'nl' ? report.hintsNl : report.hints;
	if (told.length === 0) return [];
	return [
		`<h2>${words.hints}</h2>`,
		`<ul>${told.map((hint) => `<li>${escaped(hint)}</li>`).join('')}</ul>`,
	];
}
