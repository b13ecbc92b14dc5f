import { pageTable } from '../../page/pageTable';
import { escaped } from '../../page/escaped';
import type { ChangedStock } from '../../stream/reportRows';
import type { RunReport } from '../../stream/runReport';
import { numberIn, type Language } from '../../words/wording';
import type { ReportWords } from './reportWords';

/** What was written to the shop, each quantity with the sum it is; and the codes that the shop does not sell. */
export const stockTables = (
	report: RunReport,
	words: ReportWords,
	language: Language,
): string[] => [
	...titled(words.stock, report.stockChanged, report.omitted.stockChanged, words, language),
	...titled(
		words.stockWouldChange,
		report.stockWouldChange,
		report.omitted.stockWouldChange,
		words,
		language,
	),
	...notInShop(report, words),
];

/** So many codes tell which articles are meant; all of them stand in the item. */
const MOST_CODES = 20;

function notInShop({ notInShop: codes, counts }: RunReport, words: ReportWords): string[] {
	if (codes.length === 0) return [];
	const more = (counts.stock?.unknown ?? codes.length) - Math.min(codes.length, MOST_CODES);
	const shown = [...codes.slice(0, MOST_CODES), ...(more > 0 ? [`${more} ${words.more}`] : [])];
	return [
		`<h2>${words.notInShop} <small>${counts.stock?.unknown ?? codes.length}</small></h2>`,
		`<p>${escaped(words.notInShopWhy)}</p><p class="quiet">${escaped(shown.join(', '))}</p>`,
	];
}

function titled(
	title: string,
	rows: readonly ChangedStock[],
	omitted: number | undefined,
	words: ReportWords,
	language: Language,
): string[] {
	if (rows.length === 0) return [];
	return [
		`<h2>${title} <small>${rows.length + (omitted ?? 0)}</small></h2>`,
		pageTable(
			[
				{ head: words.article },
				{ head: words.name },
				{ head: words.before, number: true },
				{ head: words.after, number: true },
				{ head: words.sum, long: true },
			],
			rows.map((row) => [
				row.code,
				row.name,
				countIn(language, row.before),
				countIn(language, row.after),
				sumOf(row, words, language),
			]),
		),
		omitted ? `<p class="quiet">${omitted} ${words.more}</p>` : '',
	];
}

/** A quantity as the language writes it; nobody knows every one. */
export const countIn = (language: Language, count: number | null): string =>
	count === null ? '?' : numberIn(language, count);

/** The parts of a quantity in words, with why it was written twice. */
export const sumOf = (row: ChangedStock, words: ReportWords, language: Language): string => {
	const sum = language === 'nl' ? (row.explanationNl ?? row.explanation) : row.explanation;
	return row.healed ? `${sum} (${words.healed})` : sum;
};
