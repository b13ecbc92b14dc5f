import type { SnelStartClient } from '../../../../books/snelStartClient';
import type { SnelStartFailure } from '../../../../client/failure';

const TRIES = 3;

/** Deletes a sales order; null when it is gone. Deleting twice does no harm, so a lost answer is simply asked for again. */
export async function deleteSalesOrder(
	client: SnelStartClient,
	id: string,
): Promise<SnelStartFailure | null> {
	for (let tries = 1; ; tries += 1) {
		const answer = await client.salesOrders.delete(id);
		if (answer.ok) return null;
		const { failure } = answer;
		if (failure.httpStatus === 404 || failure.codes.includes('VOR-0001')) return null;
		if (!failure.unknownWrite || tries === TRIES) return failure;
	}
}
