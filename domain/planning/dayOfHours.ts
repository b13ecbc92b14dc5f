import type { DateTime } from 'luxon';
import { minuteOfDay } from './minuteOfDay';
import type { TaskPlan } from './taskPlan';

/** The day on which the hours around a moment began: after midnight that may be the day before. */
export function dayOfHours(moment: DateTime, { hours }: TaskPlan): DateTime {
	const isAfterMidnight = hours && hours.until <= hours.from && minuteOfDay(moment) < hours.until;
	return moment.startOf('day').minus({ days: isAfterMidnight ? 1 : 0 });
}
