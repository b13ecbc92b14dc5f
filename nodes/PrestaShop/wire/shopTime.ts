import { DateTime } from 'luxon';

/** Time zone of a Dutch shop, assumed when the shop does not tell its own. */
export const DEFAULT_TIME_ZONE = 'Europe/Amsterdam';

const SHOP_FORMAT = 'yyyy-MM-dd HH:mm:ss';
/** In the autumn an hour happens twice on the shop's clock, so every bound is put an hour earlier. */
const REPEATED_HOUR = { hours: 1 };

/** A date of the shop ("2026-11-23 12:15:40", without zone) as ISO 8601 with the shop's offset, '' for the zero date. */
export function isoOfShopTime(shopTime: string, zone: string): string {
	if (shopTime === '' || shopTime.startsWith('0000')) return '';
	return DateTime.fromSQL(shopTime, { zone }).toISO({ suppressMilliseconds: true }) ?? '';
}

/**
 * The last moment that a date of the shop may mean, seconds since 1970: in the autumn an hour happens twice on its clock.
 * Infinity for a date that cannot be read, so that nothing is left out for it.
 */
export function latestEpochOf(shopTime: string, zone: string): number {
	const moment = DateTime.fromSQL(shopTime, { zone });
	if (!moment.isValid) return Infinity;
	return Math.max(...moment.getPossibleOffsets().map((possible) => possible.toSeconds()));
}

/** ISO 8601 with the shop's offset for seconds since 1970. */
export function isoOfEpoch(seconds: number, zone: string): string {
	return DateTime.fromSeconds(seconds, { zone }).toISO({ suppressMilliseconds: true }) ?? '';
}

/** Webservice condition "since that moment" in the shop's own time. `>=` does not exist, `>` is strict. */
export function sinceFilter(epochSeconds: number, zone: string): string {
	const bound = DateTime.fromSeconds(epochSeconds, { zone }).minus(REPEATED_HOUR);
	return `>[${bound.toFormat(SHOP_FORMAT)}]`;
}

/** Webservice condition "before that moment", an hour longer, so that it leaves nothing between it and `sinceFilter`. */
export function beforeFilter(epochSeconds: number, zone: string): string {
	const bound = DateTime.fromSeconds(epochSeconds, { zone }).plus(REPEATED_HOUR);
	return `<[${bound.toFormat(SHOP_FORMAT)}]`;
}

/** Webservice condition "between those moments", an hour longer on either side. */
export function betweenFilter(from: number, until: number, zone: string): string {
	const first = DateTime.fromSeconds(from, { zone }).minus(REPEATED_HOUR);
	const last = DateTime.fromSeconds(until, { zone }).plus(REPEATED_HOUR);
	return `[${first.toFormat(SHOP_FORMAT)},${last.toFormat(SHOP_FORMAT)}]`;
}

/** `sinceFilter` for a moment of the fence, which carries the shop's own offset. */
export function sinceFilterOf(isoOfShop: string): string {
	const moment = DateTime.fromISO(isoOfShop, { setZone: true });
	return sinceFilter(moment.toSeconds(), moment.zoneName ?? DEFAULT_TIME_ZONE);
}

/** Whether a date of the shop may be that moment of the fence or later; true of a date that cannot be read. */
export const isSince = (shopTime: string, isoOfShop: string): boolean => {
	const moment = DateTime.fromISO(isoOfShop, { setZone: true });
	return latestEpochOf(shopTime, moment.zoneName ?? DEFAULT_TIME_ZONE) >= moment.toSeconds();
};

/**
 * The moment a person or an expression put into a date parameter: ISO text, PrestaShop's own notation or a
 * Luxon DateTime. A time without offset is meant in the zone of the workflow.
 *
 * @returns seconds since 1970, null when it is no date
 */
export function epochOfParameter(value: unknown, zone: string): number | null {
	if (DateTime.isDateTime(value)) return value.isValid ? value.toSeconds() : null;
	if (value instanceof Date) return value.getTime() / 1000;
	if (typeof value !== 'string' || value.trim() === '') return null;
	const written = value.trim();
	const moment = [DateTime.fromISO(written, { zone }), DateTime.fromSQL(written, { zone })].find(
		({ isValid }) => isValid,
	);
	return moment ? moment.toSeconds() : null;
}

/** A time zone name that the time library knows, the Dutch one otherwise. */
export function knownZone(name: string): string {
	return name !== '' && DateTime.local({ zone: name }).isValid ? name : DEFAULT_TIME_ZONE;
}
