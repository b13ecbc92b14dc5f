import { csvText } from '../../page/csvText';
import { escaped } from '../../page/escaped';
import { pageFrame } from '../../page/pageFrame';
import { pageTable } from '../../page/pageTable';
import type { TaskReport } from '../../stream/taskReport';
import type { Language } from '../../words/wording';
import { aboutRun, aboutRunHtml } from '../page/aboutRun';
import { reportWords } from '../page/reportWords';

/** A task report as one page for its owner, which opens offline and prints: what came of it, what needs somebody, the lists. */
export function taskPage(report: TaskReport, language: Language): string {
	const words = reportWords(language);
	const headline = language === 'nl' ? report.headlineNl : report.headline;
	const reasons = language === 'nl' ? report.attentionReasonsNl : report.attentionReasons;
	const toDo = reasons.map((reason) => `<li><p>${escaped(reason)}</p></li>`).join('\n');
	return pageFrame(language, report.run.workflow || words.title, [
		`<h1>${escaped(headline.charAt(0).toUpperCase() + headline.slice(1))}</h1>`,
		aboutRunHtml(aboutRun(report, words, language)),
		reasons.length === 0
			? `<p class="good"><strong>${words.nothingToDo}</strong></p>`
			: `<h2>${words.toDo} <small>${reasons.length}</small></h2><ol class="matters">${toDo}</ol>`,
		...report.tables.flatMap(({ title, columns, rows }) => [
			`<h2>${escaped(title[language])} <small>${rows.length}</small></h2>`,
			pageTable(
				columns.map(({ head, ...column }) => ({ head: head[language], ...column })),
				rows.map((row) => row.map((cell) => cell[language])),
			),
		]),
		`<footer>n8n-nodes-snelstart-prestashop ${escaped(report.run.version)}</footer>`,
	]);
}

/** The lists of a task report as a table for a spreadsheet, each below its own heading. */
export const taskCsv = ({ tables }: TaskReport, language: Language): string =>
	csvText(
		tables.flatMap(({ title, columns, rows }, place) => [
			...(place === 0 ? [] : [[]]),
			[title[language]],
			columns.map(({ head }) => head[language]),
			...rows.map((row) => row.map((cell) => cell[language])),
		]),
	);
