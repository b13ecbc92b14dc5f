import { DateTime } from 'luxon';

import { escaped } from '../../page/escaped';
import type { RunReport } from '../../stream/runReport';
import { numberIn, type Language } from '../../words/wording';
import type { ReportWords } from './reportWords';

/** What the run was: heading and value of each thing that is known of it. */
export function aboutRun(
	report: Pick<RunReport, 'run' | 'shop' | 'administration'>,
	words: ReportWords,
	language: Language,
): Array<[heading: string, value: string]> {
	const { at, workflow, version, seconds, requests } = report.run;
	const told: Array<[string, string]> = [
		[words.moment, momentIn(at, language)],
		[words.shop, report.shop],
		[words.administration, report.administration],
		[words.workflow, workflow],
		[words.duration, seconds === null ? '' : durationIn(seconds, language)],
		[
			words.requests,
			requests === null ? '' : `SnelStart ${requests.snelStart}, PrestaShop ${requests.prestaShop}`,
		],
		[words.version, version],
	];
	return told.filter(([, value]) => value !== '');
}

/** The same as lines below the headline. */
export const aboutRunHtml = (told: ReadonlyArray<[string, string]>): string =>
	`<p class="quiet">${told.map(([heading, value]) => `${escaped(heading)}: ${escaped(value)}`).join(' · ')}</p>`;

function momentIn(at: string, language: Language): string {
	const moment = DateTime.fromISO(at, { setZone: true });
	if (!moment.isValid) return at;
	return moment.toFormat(language === 'nl' ? 'd-M-yyyy HH:mm' : 'yyyy-MM-dd HH:mm');
}

/** "42 s", "3,5 min" */
export const durationIn = (seconds: number, language: Language): string =>
	seconds < 120
		? `${numberIn(language, Math.round(seconds * 10) / 10)} s`
		: `${numberIn(language, Math.round(seconds / 6) / 10)} min`;
