import { DateTime } from 'luxon';

import { counted } from '../../words/counted';
import type { Language } from '../../words/wording';

/**
 * Since when something is open: the day and how many days that is, by the calendar of the report.
 *
 * @param since ISO 8601
 * @param at moment of the report, ISO 8601 with the offset of its zone
 */
export function ageInWords(since: string, at: string, language: Language): string {
	const now = DateTime.fromISO(at, { setZone: true });
	const began = DateTime.fromISO(since, { setZone: true }).setZone(now.zone);
	if (!now.isValid || !began.isValid) return since;
	const days = Math.round(now.startOf('day').diff(began.startOf('day'), 'days').days);
	const day = began.toFormat(language === 'nl' ? 'd-M-yyyy HH:mm' : 'yyyy-MM-dd HH:mm');
	if (days < 1) return day;
	const many = language === 'nl' ? counted(days, 'dag', 'dagen') : counted(days, 'day');
	return `${day} (${many})`;
}
