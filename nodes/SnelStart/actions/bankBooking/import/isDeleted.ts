import type { SnelStartClient } from '../../../books/snelStartClient';
import type { Stop } from '../../salesOrder/import/stop';

/** Deletes a bank booking; whether it is gone, by this run or another. */
export async function isDeleted(client: SnelStartClient, id: string, stop: Stop): Promise<boolean> {
	const answer = await client.bankBookings.delete(id);
	if (answer.ok) stop.countWrite();
	return answer.ok || answer.failure.httpStatus === 404;
}
