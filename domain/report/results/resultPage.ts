import { escaped } from '../../page/escaped';
import { pageFrame } from '../../page/pageFrame';
import { pageTable, type Column } from '../../page/pageTable';
import type { ResultReport } from '../../stream/resultReport';
import { problemWording } from '../../words/problemWording';
import type { Language } from '../../words/wording';
import { resultWords } from './resultWords';

/** A report of results as a page of its own that opens offline and prints. */
export function resultPage(report: ResultReport, language: Language): string {
	const words = resultWords(language);
	const long = (head: string): Column => ({ head, long: true });
	const rows = report.rows.map(({ name, outcome, summary, problems }) => [
		name,
		words.outcomes[outcome],
		summary[language],
		problems.map((one) => problemWording(one).message[language]).join('. '),
		problems.map((one) => problemWording(one).fix[language]).join(' '),
	]);
	const columns = [
		{ head: words.name[report.about] },
		{ head: words.outcome },
		long(words.summary),
		long(words.problem),
		long(words.fix),
	];
	return pageFrame(language, words.titles[report.about], [
		`<h1>${escaped(words.titles[report.about])}</h1>`,
		`<p>${escaped(report.headline[language])}</p>`,
		...report.failedBecause.map((why) => `<p>${escaped(why[language])}</p>`),
		rows.length === 0 ? `<p class="quiet">${words.none}</p>` : pageTable(columns, rows),
	]);
}
