import { sleep } from 'n8n-workflow';
import type { Problem } from '../../../../../../domain/words/problem';
import type { SnelStartClient } from '../../../../books/snelStartClient';
import { SnelStartError } from '../../../../client/snelStartError';
import { notTried, outcomeUnknown, refused } from '../importProblems';
import type { Stop } from '../stop';
import type { SalesOrderDraft } from '../../../../../../domain/stream/salesOrderDraft';
import type { WireSalesOrder } from '../../../../wire/wireSalesOrder';

export type CreatedSalesOrder =
	/** `isProven`: SnelStart answered with this very order; otherwise it was found by its key. */
	{ ok: true; order: WireSalesOrder; isProven: boolean } | { ok: false; problem: Problem };

const PAUSE_BEFORE_SECOND_TRY_MS = 2000;

/**
 * Creates one sales order exactly as planned. When no clear answer comes the import key is looked up; found means
 * that it is in the books. Not found means one more try, after which a still unclear outcome is left to the next run.
 */
export async function createSalesOrder(
	client: SnelStartClient,
	draft: SalesOrderDraft,
	stop: Stop,
): Promise<CreatedSalesOrder> {
	for (let tries = 1; ; tries += 1) {
		if (stop.reason) return { ok: false, problem: notTried(stop.reason) };
		const answer = await client.salesOrders.create(draft);
		if (answer.ok) {
			stop.countWrite();
			return { ok: true, order: answer.body, isProven: true };
		}
		const { failure } = answer;
		stop.note(failure);
		if (!failure.unknownWrite) {
			return { ok: false, problem: refused('the sales order was not created', failure) };
		}
		stop.countWrite();
		const found = await lookUp(client, draft.betalingskenmerk, stop);
		if (found.order) return { ok: true, order: found.order, isProven: false };
		if (tries === 2 || !found.isAbsent || stop.reason) {
			return { ok: false, problem: outcomeUnknown('the sales order was sent', failure) };
		}
		await sleep(PAUSE_BEFORE_SECOND_TRY_MS);
	}
}

/** The lowest-numbered sales order with this key. Absent only when SnelStart really said so. */
async function lookUp(
	client: SnelStartClient,
	importKey: string,
	stop: Stop,
): Promise<{ order: WireSalesOrder | null; isAbsent: boolean }> {
	try {
		const rows = await client.salesOrders.byImportKey([importKey]);
		const order = rows.sort((a, b) => a.nummer - b.nummer).at(0) ?? null;
		return { order, isAbsent: order === null };
	} catch (error) {
		if (error instanceof SnelStartError) stop.noteUnreachable(error.details);
		return { order: null, isAbsent: false };
	}
}
