import type { Progress } from '../../shared/progress';
import type { TimeBudget } from '../../shared/timeBudget';
import type { RowWrite } from './batchProgress';
import { quantityEntity, stockEntity } from '../wire/stockRow';
import { isAboutTheVerb } from '../client/isAboutTheVerb';
import type { ShopAnswer } from '../client/request';
import type { Shop } from '../client/shop';

/** How rows are written in this run. */
export interface RowWriter {
	batchSize: number;
	/** Whether to send the quantity alone (PATCH). Turned off at the first refusal, for the rest of the run. */
	patches: boolean;
	/** The first PATCH of the run: others wait for what comes of it. */
	trial?: Promise<ShopAnswer>;
	/** Time this run may take; its first batches are written in any case. */
	budget: TimeBudget;
	/** Whether a batch was sent in this run. */
	begun?: boolean;
	progress: Progress;
}

/**
 * PATCH leaves everything but the quantity to the shop, PUT sends back what was read. A shop or key that does not
 * take PATCH gets the same rows by PUT.
 */
export async function sendRows(
	shop: Shop,
	writes: readonly RowWrite[],
	writer: RowWriter,
): Promise<ShopAnswer> {
	if (writer.patches && writer.trial) await writer.trial;
	if (writer.patches) {
		const quantities = writes.map(({ row, quantity }) => quantityEntity(row, quantity));
		const sent = shop.patch(RESOURCE, { node: NODE, entities: quantities });
		writer.trial ??= sent;
		const patched = await sent;
		if (patched.ok || !isAboutTheVerb(patched.refusal)) return patched;
		writer.patches = false;
	}
	const entities = writes.map(({ row, quantity }) => stockEntity(row, quantity));
	return await shop.put(RESOURCE, { node: NODE, entities });
}

const RESOURCE = 'stock_availables';
const NODE = 'stock_available';
