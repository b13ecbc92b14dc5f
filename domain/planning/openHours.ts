import type { DateTime } from 'luxon';
import type { TaskPlan } from './taskPlan';

/** What the clock on the wall says, in minutes since midnight. */
const minuteOf = ({ hour, minute }: DateTime): number => hour * 60 + minute;

const isOvernight = ({ from, until }: NonNullable<TaskPlan['hours']>): boolean => until <= from;

/** The day on which the hours around a moment began: after midnight that may be the day before. */
export function dayOf(moment: DateTime, { hours }: TaskPlan): DateTime {
	const isAfterMidnight = hours && isOvernight(hours) && minuteOf(moment) < hours.until;
	return moment.startOf('day').minus({ days: isAfterMidnight ? 1 : 0 });
}

/** Whether a task may begin at a moment, by the clock on the wall and the day on which its hours began. */
export function isOpen(moment: DateTime, plan: TaskPlan): boolean {
	const { hours, days } = plan;
	if (days.length > 0 && !days.includes(dayOf(moment, plan).weekday)) return false;
	if (!hours) return true;
	const minute = minuteOf(moment);
	return isOvernight(hours)
		? minute >= hours.from || minute < hours.until
		: minute >= hours.from && minute < hours.until;
}
