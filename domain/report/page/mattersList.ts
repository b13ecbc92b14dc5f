import { escaped } from '../../page/escaped';
import type { Language } from '../../words/wording';
import { matters, type Matter } from '../matters';
import type { RunReport } from '../../stream/runReport';
import { ageInWords } from './ageInWords';
import type { ReportWords } from './reportWords';

/** What needs a person, new ones first, each with what it is about, what happened, what to do and since when. */
export function mattersList(report: RunReport, words: ReportWords, language: Language): string {
	const found = matters(report);
	if (found.length === 0) return `<p class="good"><strong>${words.nothingToDo}</strong></p>`;
	const rows = found.map((matter) => rowOf(matter, words, language, report.run.at));
	return `<h2>${words.toDo} <small>${found.length}</small></h2><ol class="matters">${rows.join('\n')}</ol>`;
}

function rowOf(matter: Matter, words: ReportWords, language: Language, at: string): string {
	const about = matter.about[language];
	const fix = matter.fix[language];
	const age =
		matter.since === '' ? '' : `${words.openSince} ${ageInWords(matter.since, at, language)}`;
	return [
		`<li${matter.new ? ' class="new"' : ''}>`,
		matter.new ? `<span class="badge bad">${words.isNew}</span> ` : '',
		about === '' ? '' : `<strong>${escaped(about)}</strong>`,
		age === '' ? '' : ` <span class="quiet">${escaped(age)}</span>`,
		`<p>${escaped(matter.what[language])}</p>`,
		fix === '' ? '' : `<p class="quiet">${words.fix}: ${escaped(fix)}</p>`,
		'</li>',
	].join('');
}
