import { csvText } from '../../page/csvText';
import type { ResultReport } from '../../stream/resultReport';
import { problemWording } from '../../words/problemWording';
import type { Language } from '../../words/wording';
import { resultWords } from './resultWords';

/** A report of results as a table that a spreadsheet opens. */
export function resultCsv(report: ResultReport, language: Language): string {
	const words = resultWords(language);
	return csvText([
		[words.name[report.about], words.outcome, words.summary, words.problem, words.fix],
		...report.rows.map(({ name, outcome, summary, problems }) => [
			name,
			words.outcomes[outcome],
			summary[language],
			problems.map((one) => problemWording(one).message[language]).join('. '),
			problems.map((one) => problemWording(one).fix[language]).join(' '),
		]),
	]);
}
