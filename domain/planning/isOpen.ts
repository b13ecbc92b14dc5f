import type { DateTime } from 'luxon';
import { dayOfHours } from './dayOfHours';
import { minuteOfDay } from './minuteOfDay';
import type { TaskPlan } from './taskPlan';

/** Whether a task may begin at a moment, by the clock on the wall and the day on which its hours began. */
export function isOpen(moment: DateTime, plan: TaskPlan): boolean {
	const { hours, days } = plan;
	if (days.length > 0 && !days.includes(dayOfHours(moment, plan).weekday)) return false;
	if (!hours) return true;
	const minute = minuteOfDay(moment);
	return hours.until <= hours.from
		? minute >= hours.from || minute < hours.until
		: minute >= hours.from && minute < hours.until;
}
