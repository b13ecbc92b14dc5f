import { DOCUMENT_STATUSES } from '../../../domain/books/countedStatus';
import type { Polled } from '../../shared/polling/pollOnce';
import { salesOrder } from '../catalogue/salesOrder';
import { followList, remembering, type Remembered } from './followList';
import { shortKey } from './knownRows';
import type { DatedRecord, Source } from './source';
import type { TriggerState } from './triggerState';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** A document status that this version does not know. */
const OTHER = '?';

const letterOf = (status: unknown): string =>
	LETTERS[DOCUMENT_STATUSES.indexOf(String(status))] ?? OTHER;

const byStatus: Remembered<DatedRecord> = ({ id, procesStatus }) => [[id, letterOf(procesStatus)]];

/**
 * Sales orders that stand at another document status than at the last poll, each with the one it had (`statusBefore`, null
 * for an order that is new). SnelStart keeps no history: what came and went between two polls is not seen.
 *
 * @param statuses document statuses that are meant; any when empty
 */
export async function watchStatuses(
	source: Source,
	before: TriggerState,
	statuses: readonly string[],
): Promise<Polled<TriggerState>> {
	const followed = await followList<DatedRecord>(source, salesOrder, before, byStatus);
	const rows = followed.rows ?? [];
	const items = rows.flatMap((row) => {
		const old = followed.known.get(shortKey(row.id));
		const isMeant = statuses.length === 0 || statuses.includes(String(row.procesStatus));
		if (!isMeant || old === letterOf(row.procesStatus)) return [];
		const statusBefore = DOCUMENT_STATUSES[LETTERS.indexOf(old ?? OTHER)] ?? null;
		return [{ ...row, statusBefore }];
	});
	return { items, state: remembering(followed, rows, byStatus) };
}
