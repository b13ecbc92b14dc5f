import { DateTime } from 'luxon';
import { dayOfHours } from './dayOfHours';
import { isOpen } from './isOpen';
import { minuteOfDay } from './minuteOfDay';
import type { TaskPlan } from './taskPlan';

const MINUTE = 60_000;
/** Zones differ by quarters of an hour, and clocks change at them. */
const QUARTER = 15 * MINUTE;
/** Hours that open on one day of the week open within eight days, also where a clock change swallows them once. */
const FARTHEST = 15 * 24 * 60 * MINUTE;

/**
 * When a task is to run next: an interval after it last began, not before the moment its owner set, and in the hours and
 * on the days he chose. Minutes and hours are time that passes, whatever the clock does; days are days of the calendar,
 * and where hours are chosen they begin when those open, so that a task of every night stays where it is.
 *
 * @param lastStart milliseconds since 1970; null where it never ran
 * @param now milliseconds since 1970
 * @returns milliseconds since 1970, on a whole minute; null for a task by hand and for hours that never open
 */
export function nextRun(lastStart: number | null, plan: TaskPlan, now: number): number | null {
	if (!plan.every) return null;
	const due = lastStart === null ? now : dueAfter(lastStart, plan.every, plan);
	return firstOpen(wholeMinute(Math.max(due, plan.notBefore ?? due)), plan);
}

/** The minute a moment lies in: what was started some seconds late does not drift. */
const wholeMinute = (moment: number): number => Math.floor(moment / MINUTE) * MINUTE;

function dueAfter(
	lastStart: number,
	{ count, unit }: NonNullable<TaskPlan['every']>,
	plan: TaskPlan,
): number {
	const began = DateTime.fromMillis(wholeMinute(lastStart), { zone: plan.zone });
	if (unit !== 'days') return began.plus({ [unit]: count }).toMillis();
	if (!plan.hours) return began.plus({ days: count }).toMillis();
	const { from } = plan.hours;
	const day = dayOfHours(began, plan).plus({ days: count });
	return day.set({ hour: Math.floor(from / 60), minute: from % 60 }).toMillis();
}

/** The first minute from a moment on in which the task may begin. */
function firstOpen(from: number, plan: TaskPlan): number | null {
	let at = from;
	while (at - from <= FARTHEST) {
		const moment = DateTime.fromMillis(at, { zone: plan.zone });
		if (isOpen(moment, plan)) return at;
		at = Math.min(Math.floor(at / QUARTER + 1) * QUARTER, opensAt(moment, plan) ?? Infinity);
	}
	return null;
}

/** When the hours would open later on the same day, were the clock to stay as it is; null where that is past. */
function opensAt(moment: DateTime, { hours }: TaskPlan): number | null {
	const minutes = (hours?.from ?? 0) - minuteOfDay(moment);
	return minutes > 0 ? moment.toMillis() + minutes * MINUTE : null;
}
