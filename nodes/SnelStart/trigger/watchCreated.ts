import type { Polled } from '../../shared/polling/pollOnce';
import { salesOrder } from '../catalogue/salesOrder';
import { asThere, followList, remembering } from './followList';
import { shortKey } from './knownRows';
import type { DatedRecord, Source } from './source';
import type { TriggerState } from './triggerState';

/** Sales orders that were made since the last poll. */
export async function watchCreated(
	source: Source,
	before: TriggerState,
): Promise<Polled<TriggerState>> {
	const followed = await followList<DatedRecord>(source, salesOrder, before, asThere);
	const rows = followed.rows ?? [];
	const items = rows.filter(({ id }) => !followed.known.has(shortKey(id)));
	return { items, state: remembering(followed, rows, asThere) };
}
