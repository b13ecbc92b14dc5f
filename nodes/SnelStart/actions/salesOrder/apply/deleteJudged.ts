import { doing } from './doing';
import { worded } from '../../../../../domain/words/wording';
import type { OrderChange } from '../../../../../domain/stream/orderChange';
import type { SnelStartClient } from '../../../books/snelStartClient';
import type { Stop } from '../import/stop';
import { deleteSalesOrder } from '../import/twins/deleteSalesOrder';
import { changedSince, failedBy, type Applied } from './applied';
import { readJudged } from './readJudged';
import { unreadable } from './unreadable';

/** Deletes a sales order that still says what was judged. */
export async function deleteJudged(
	client: SnelStartClient,
	{ salesOrderId, salesOrderNumber }: OrderChange,
	mark: string,
	stop: Stop,
): Promise<Applied> {
	const now = await readJudged(client, salesOrderId, mark, stop);
	if (now.found === 'gone') return { outcome: 'settled' };
	if (now.found === 'unknown') return unreadable(salesOrderNumber);
	if (now.found === 'other') return changedSince(salesOrderNumber);
	const failure = await deleteSalesOrder(client, salesOrderId);
	if (failure === null || failure.unknownWrite) stop.countWrite();
	if (failure === null) return { outcome: 'carriedOut' };
	return failedBy(
		failure,
		stop,
		doing(
			'deleting',
			worded(`sales order ${salesOrderNumber}`, `verkooporder ${salesOrderNumber}`),
		),
	);
}
