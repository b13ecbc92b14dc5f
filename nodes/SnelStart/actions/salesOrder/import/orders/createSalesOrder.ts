import { worded } from '../../../../../../domain/words/wording';
import { sleep } from 'n8n-workflow';
import { isSameOrder, type OrderEvidence } from '../../../../../../domain/books/sameOrder';
import { importKeyTaken } from '../../../../../../domain/order/plan/identityProblems';
import type { Problem } from '../../../../../../domain/words/problem';
import { existingSalesOrderOf } from '../../../../books/salesOrders/existingSalesOrderOf';
import type { SnelStartClient } from '../../../../books/snelStartClient';
import { SnelStartError } from '../../../../client/snelStartError';
import { leftForNextRun, notSent, outcomeUnknown, refused } from '../importProblems';
import type { Stop } from '../stop';
import type { SalesOrderDraft } from '../../../../../../domain/stream/salesOrderDraft';
import type { WireSalesOrder } from '../../../../wire/wireSalesOrder';

const NOT_CREATED = worded('the sales order was not created', 'de verkooporder is niet gemaakt');
const SENT = worded('the sales order was sent', 'de verkooporder is verstuurd');

export type CreatedSalesOrder =
	/** `isProven`: SnelStart answered with this very order; otherwise it was found by its key. */
	{ ok: true; order: WireSalesOrder; isProven: boolean } | { ok: false; problem: Problem };

const PAUSE_BEFORE_SECOND_TRY_MS = 2000;

/**
 * Creates one sales order exactly as planned. When no clear answer comes the import key is looked up; found means
 * that it is in the books, unless what is found is another order's. Not found means one more try, after which a still unclear outcome is left to the next run.
 */
export async function createSalesOrder(
	client: SnelStartClient,
	draft: SalesOrderDraft,
	evidence: OrderEvidence,
	stop: Stop,
): Promise<CreatedSalesOrder> {
	for (let tries = 1; ; tries += 1) {
		const why = notSent(stop);
		if (why) return { ok: false, problem: why };
		if (tries === 1 && stop.isOverdue) return { ok: false, problem: leftForNextRun(stop.minutes) };
		const answer = await client.salesOrders.create(draft);
		if (answer.ok) {
			stop.countWrite();
			stop.orders.took();
			return { ok: true, order: answer.body, isProven: true };
		}
		const { failure } = answer;
		stop.note(failure);
		if (!failure.unknownWrite) {
			stop.orders.note(failure);
			return { ok: false, problem: refused(NOT_CREATED, failure) };
		}
		stop.countWrite();
		const found = await lookUp(client, draft, evidence, stop);
		if (found.taken) return { ok: false, problem: found.taken };
		if (found.order) stop.orders.took();
		if (found.order) return { ok: true, order: found.order, isProven: false };
		if (tries === 2 || !found.isAbsent || stop.reason || stop.isLate) {
			return { ok: false, problem: outcomeUnknown(SENT, failure) };
		}
		await sleep(PAUSE_BEFORE_SECOND_TRY_MS);
	}
}

interface Found {
	order: WireSalesOrder | null;
	isAbsent: boolean;
	/** That only sales orders of others carry the key. */
	taken?: Problem;
}

/** The lowest-numbered sales order of this order with its key. Absent only when SnelStart really said so. */
async function lookUp(
	client: SnelStartClient,
	{ betalingskenmerk: importKey }: SalesOrderDraft,
	evidence: OrderEvidence,
	stop: Stop,
): Promise<Found> {
	try {
		const rows = await client.salesOrders.byImportKey([importKey]);
		const [first] = rows.sort((a, b) => a.nummer - b.nummer);
		const order = rows.find((row) => isSameOrder(evidence, existingSalesOrderOf(row))) ?? null;
		if (order !== null || first === undefined) return { order, isAbsent: order === null };
		const told = { importKey, reference: evidence.reference, total: evidence.totals[0] ?? 0 };
		const taken = importKeyTaken(told, existingSalesOrderOf(first));
		return { order: null, isAbsent: false, taken };
	} catch (error) {
		if (error instanceof SnelStartError) stop.noteUnreachable(error.details);
		return { order: null, isAbsent: false };
	}
}
