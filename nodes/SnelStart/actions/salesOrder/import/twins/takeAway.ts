import type { Problem } from '../../../../../../domain/words/problem';
import type { SnelStartClient } from '../../../../books/snelStartClient';
import { contentOf } from '../../../../books/contentOf';
import type { WireSalesOrder } from '../../../../wire/wireSalesOrder';
import { deleteSalesOrder } from './deleteSalesOrder';
import { judgeSameKey } from './judgeSameKey';
import { doubtfulTwins, twinNotDeleted } from './twinProblems';

/** Why a twin is still there; null when it is gone. */
export type Left = Problem | null;

/**
 * Deletes the second of two sales orders with one import key, if both still say when they are read just before what
 * lets it go: nobody worked on it. Whatever a person, or a document, has touched since stays and is told.
 *
 * @param made the twin as SnelStart answered when this very run made it; one that still says that may go whatever
 * became of the other
 */
export async function takeAway(
	client: SnelStartClient,
	keep: WireSalesOrder,
	twin: WireSalesOrder,
	made: WireSalesOrder | null = null,
): Promise<Left> {
	const [kept, now] = await Promise.all([keep, twin].map(async ({ id }) => await read(client, id)));
	if (now === 'gone') return null;
	const doubtful = doubtfulTwins(keep.nummer, [twin.nummer]);
	if (kept === 'gone' || kept === 'unknown' || now === 'unknown') return doubtful;
	const isUntouched = made !== null && says(now) === says(made);
	if (!isUntouched && !judgeSameKey([kept, now]).surplus.includes(now)) return doubtful;
	const failure = await deleteSalesOrder(client, now.id);
	return failure ? twinNotDeleted(now.nummer, failure) : null;
}

const says = (order: WireSalesOrder): string => contentOf(order, ['modifiedOn']);

/** The row as it is now; `unknown` where SnelStart does not tell. */
async function read(
	client: SnelStartClient,
	id: string,
): Promise<WireSalesOrder | 'gone' | 'unknown'> {
	try {
		return (await client.salesOrders.byId(id)) ?? 'gone';
	} catch {
		return 'unknown';
	}
}
