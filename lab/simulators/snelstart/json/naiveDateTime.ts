const NAIVE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d{1,7})?)?)?/;
const FORMATS = new Map<string, Intl.DateTimeFormat>();
const ZONE = /(?:Z|[+-]\d{2}:?\d{2})$/;

/**
 * Wall-clock time of an instant in a zone, as SnelStart writes it: `2023-06-29T21:44:48.51`,
 * without zone and without trailing zeros in the fraction.
 */
export function naiveDateTime(at: Date, zone: string): string {
	const parts = formatFor(zone).formatToParts(at);
	const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '00';
	const fraction = (at.getUTCMilliseconds() / 1000)
		.toFixed(3)
		.slice(1)
		.replace(/\.?0+$/, '');
	const day = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
	return `${day}T${part('hour')}:${part('minute')}:${part('second')}${fraction}`;
}

function formatFor(zone: string): Intl.DateTimeFormat {
	const format =
		FORMATS.get(zone) ??
		new Intl.DateTimeFormat('en-CA', {
			timeZone: zone,
			hourCycle: 'h23',
			...{ year: 'numeric', month: '2-digit', day: '2-digit' },
			...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
		});
	FORMATS.set(zone, format);
	return format;
}

/**
 * A date or date-time as sent by a client, made naive: date only gets midnight, a zone is cut off
 * (the wall-clock digits stay). Null when it is no date.
 */
export function parseNaive(text: string): string | null {
	const found = NAIVE.exec(text.trim());
	if (found === null) return null;
	const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = ''] = found;
	const rest = text.trim().slice(found[0].length);
	if (rest !== '' && !ZONE.test(rest)) return null;
	const stamp = Date.UTC(+year, +month - 1, +day, +hour, +minute, +second);
	const back = new Date(stamp);
	if (back.getUTCDate() !== +day || back.getUTCMonth() !== +month - 1 || +hour > 23) return null;
	const short = fraction.replace(/\.?0+$/, '');
	return `${year}-${month}-${day}T${hour}:${minute}:${second}${short}`;
}

/** The day of a naive date-time, `2023-06-29`. */
export function dayOf(naive: string): string {
	return naive.slice(0, 10);
}

/** A naive date-time a number of days later, at midnight. */
export function daysLater(naive: string, days: number): string {
	const day = new Date(`${dayOf(naive)}T00:00:00Z`);
	day.setUTCDate(day.getUTCDate() + days);
	return day.toISOString().slice(0, 19);
}
