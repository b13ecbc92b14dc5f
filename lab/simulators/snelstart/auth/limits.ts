import { gateway } from '../errors/refusal';
import type { SnelStartSwitches } from '../switches';

const PRODUCTS = {
	development: { perMinute: 100, perHour: 1000, atOnce: 5 },
	production: { perMinute: 500, perHour: 5000, atOnce: 50 },
	none: { perMinute: Infinity, perHour: Infinity, atOnce: Infinity },
} as const;

interface Window {
	start: number;
	calls: number;
}

/** Counts calls of one administration per minute, per hour and at once; refused calls are free. */
export class Limits {
	private minute: Window = { start: 0, calls: 0 };
	private hour: Window = { start: 0, calls: 0 };
	private running = 0;

	constructor(private readonly switches: SnelStartSwitches) {}

	/**
	 * Counts a call in; the caller must call the returned function when it is answered
	 * (more than once does no harm).
	 * Throws 429 with Retry-After (or the 403 of an hourly quota).
	 */
	enter(): () => void {
		const { perMinute, perHour, atOnce } = PRODUCTS[this.switches.limits];
		const { minuteMs, hourMs, maxConcurrent, hourlyAnswer } = this.switches;
		this.minute = current(this.minute, minuteMs);
		this.hour = current(this.hour, hourMs);
		if (this.running >= (maxConcurrent ?? atOnce)) throw tooMany(1);
		if (this.hour.calls >= perHour) throw hourFull(secondsLeft(this.hour, hourMs), hourlyAnswer);
		if (this.minute.calls >= perMinute) throw tooMany(secondsLeft(this.minute, minuteMs));
		this.minute.calls += 1;
		this.hour.calls += 1;
		this.running += 1;
		let isInside = true;
		return () => {
			if (isInside) this.running -= 1;
			isInside = false;
		};
	}
}

function current(window: Window, length: number): Window {
	const now = performance.now();
	return now - window.start < length && window.calls > 0 ? window : { start: now, calls: 0 };
}

function secondsLeft(window: Window, length: number): number {
	return Math.max(1, Math.ceil((window.start + length - performance.now()) / 1000));
}

function tooMany(seconds: number): Error {
	return gateway(429, `Rate limit is exceeded. Try again in ${seconds} seconds.`, {
		'Retry-After': String(seconds),
	});
}

function hourFull(seconds: number, answer: 429 | 403): Error {
	if (answer === 429) return tooMany(seconds);
	const pad = (value: number) => String(Math.floor(value)).padStart(2, '0');
	const left = `${pad(seconds / 3600)}:${pad((seconds / 60) % 60)}:${pad(seconds % 60)}`;
	return gateway(403, `Out of call volume quota. Quota will be replenished in ${left}.`, {
		'Retry-After': String(seconds),
	});
}
