import { DateTime } from 'luxon';

/** Hours of the day, `from` 0 to 23 and `until` 1 to 24; with `until` up to `from` they go over midnight. */
export interface DueHours {
	from: number;
	until: number;
	/** Monday to Friday only. */
	workdays: boolean;
}

/** The longest time that is looked through. */
const MOST_DAYS = 70;
const SATURDAY = 6;

/** How much of a time lies in hours in which runs are due, in milliseconds; right across both changes of the clock. */
export function dueMs(start: number, end: number, hours: DueHours, zone: string): number {
	const { from, until, workdays } = hours;
	if (end <= start) return 0;
	if (from === 0 && until === 24 && !workdays) return end - start;
	let sum = 0;
	let day = DateTime.fromMillis(start, { zone }).startOf('day').minus({ days: 1 });
	for (let count = 0; count < MOST_DAYS && day.toMillis() < end; count += 1) {
		const last = until > from ? day : day.plus({ days: 1 });
		const opens = day.set({ hour: from }).toMillis();
		const closes =
			until === 24 ? day.plus({ days: 1 }).toMillis() : last.set({ hour: until }).toMillis();
		const isDue = !workdays || day.weekday < SATURDAY;
		if (isDue) sum += Math.max(0, Math.min(end, closes) - Math.max(start, opens));
		day = day.plus({ days: 1 });
	}
	return sum;
}
