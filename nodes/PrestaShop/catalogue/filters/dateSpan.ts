import { DateTime } from 'luxon';

/** First and last second that a value may mean, as the shop writes them: a day is all of it. */
export interface DateSpan {
	from: string;
	to: string;
}

const SHOP_FORMAT = 'yyyy-MM-dd HH:mm:ss';

/**
 * What a date in a condition means on the clock of the shop; null for what is no date, which PrestaShop would take for a
 * condition that everything meets. A time without offset is the shop's own.
 *
 * @param value ISO 8601, PrestaShop's own notation, or a day
 * @param zone time zone of the shop
 */
export function dateSpan(value: string, zone: string): DateSpan | null {
	const written = value.trim();
	const day = /^\d{4}-\d{2}-\d{2}$/.test(written);
	const moment = day
		? DateTime.fromISO(written, { zone })
		: [DateTime.fromISO(written, { zone }), DateTime.fromSQL(written, { zone })].find(
				({ isValid }) => isValid,
			);
	if (!moment?.isValid || !/^\d{4}-\d{2}-\d{2}/.test(written)) return null;
	const ofShop = /^(\S{10})[ T](\d{2}:\d{2})(:\d{2})?$/.exec(written);
	if (ofShop) {
		const [, date, time, seconds = ':00'] = ofShop;
		return { from: `${date} ${time}${seconds}`, to: `${date} ${time}${seconds}` };
	}
	const text = (at: DateTime) => at.toFormat(SHOP_FORMAT);
	return day
		? { from: text(moment.startOf('day')), to: text(moment.endOf('day')) }
		: { from: text(moment), to: text(moment) };
}

/** A date as the shop tells it, comparable as text; null for none. */
export function shopDate(told: string): string | null {
	if (!/^\d{4}-\d{2}-\d{2}/.test(told) || told.startsWith('0000')) return null;
	return told.length === 10 ? `${told} 00:00:00` : told;
}
