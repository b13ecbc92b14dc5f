import { DateTime } from 'luxon';

import { counted } from './counted';
import { worded, type Wording } from './wording';

/** Days that SnelStart lets a subscription key for development and test live, by its developer portal. */
const LIFETIME_DAYS = 90;
/** Told from here on: two weeks, in which somebody looks at a report. */
const TOLD_FROM_DAY = 76;

/**
 * What is to be told of a development key (subscription key) that ends soon or has ended; null while nothing is, and
 * for what is no date. It may have been renewed without the date: nothing is refused by it.
 *
 * @param madeOn day on which the key was made, ISO 8601; only its date counts
 * @param now the moment of the run, in milliseconds since 1970
 */
export function keyEnding(madeOn: string, now: number): Wording | null {
	const made = DateTime.fromISO(madeOn.trim().slice(0, 10), { zone: 'utc' });
	if (!made.isValid) return null;
	const day = Math.floor((now - made.toMillis()) / 86_400_000);
	if (day < TOLD_FROM_DAY) return null;
	const on = made.plus({ days: LIFETIME_DAYS }).toFormat('yyyy-MM-dd');
	const left = LIFETIME_DAYS - day;
	const ends =
		left > 0
			? worded(
					`ends in ${counted(left, 'day')}, on ${on}`,
					`loopt over ${counted(left, 'dag', 'dagen')} af, op ${on}`,
				)
			: worded(
					`lasts ${LIFETIME_DAYS} days and was to end on ${on}`,
					`is ${LIFETIME_DAYS} dagen geldig en zou op ${on} aflopen`,
				);
	return worded(
		`The SnelStart key for development and test ${ends.en}: after that nothing is imported any more. Renew it on b2bapi-developer.snelstart.nl, and fill in 'Subscription Key' and 'Development Key Made On' of the SnelStart API credential again.`,
		`De SnelStart-sleutel voor ontwikkelen en testen ${ends.nl}: daarna wordt er niets meer geïmporteerd. Vernieuw die op b2bapi-developer.snelstart.nl en vul 'Subscription Key' en 'Development Key Made On' van de credential SnelStart API opnieuw in.`,
	);
}
