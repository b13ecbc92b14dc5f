import { DateTime } from 'luxon';

/** A run makes all cards and articles before its first sales order, and may take so long over them. */
const BEFORE_MINUTES = 15;
const AFTER_MINUTES = 1;

/** Whether a record was last changed in the run that made a sales order, both by SnelStart's clock, which names no zone. */
export function madeWithIt(changedAt: unknown, madeAt: string): boolean {
	const [record, order] = [changedAt, madeAt].map((text) =>
		DateTime.fromISO(String(text), { zone: 'utc' }),
	);
	const minutes = order.diff(record, 'minutes').minutes;
	return minutes <= BEFORE_MINUTES && minutes >= -AFTER_MINUTES;
}
