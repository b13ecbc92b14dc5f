import type { PlannedRequest } from '../../../../../../domain/stream/plannedRequest';
import type { PlannedOrder } from '../../../../../../domain/stream/plannedOrder';
import type { SalesOrderDraft } from '../../../../../../domain/stream/salesOrderDraft';
import { hasMembers } from '../../../../../../domain/words/hasMembers';
import { needsHealing } from '../orders/needsHealing';

/**
 * The requests of a dry run by the order they are for, as the import key names it. What several orders need, as the card
 * of their customer, goes with the first that names it; what none names, with the first that leaves something to heal,
 * or of the run.
 */
export function requestsOfOrders(
	requests: readonly PlannedRequest[],
	plans: readonly PlannedOrder[],
): Map<string, PlannedRequest[]> {
	const orders = firstNaming(requests, plans);
	const { importKey: otherwise } = plans.find(needsHealing) ?? plans[0];
	const found = new Map<string, PlannedRequest[]>();
	for (const request of requests) {
		const key =
			namesOf(request)
				.map((name) => orders.get(name))
				.find(Boolean) ?? otherwise;
		const own = found.get(key);
		if (own) own.push(request);
		else found.set(key, [request]);
	}
	return found;
}

/** By what a request may name, the first order that names it too: in its sales order, or else in its plan. */
function firstNaming(
	requests: readonly PlannedRequest[],
	plans: readonly PlannedOrder[],
): Map<string, string> {
	const orders = new Map<string, string>();
	const note = (key: string, names: ReadonlyArray<string | undefined>) => {
		for (const name of names) if (name && !orders.has(name)) orders.set(name, key);
	};
	for (const { body } of requests) {
		if (!isSalesOrder(body)) continue;
		const { betalingskenmerk: key, relatie, regels } = body;
		note(key, [key, relatie?.id, ...regels.map(({ artikel }) => artikel?.id)]);
	}
	for (const { importKey, customer, existing, articles = [] } of plans) {
		const codes = articles.map(({ artikelcode }) => artikelcode);
		note(importKey, [
			importKey,
			customer?.id,
			JSON.stringify(customer?.card),
			existing?.salesOrderId,
			...codes,
		]);
	}
	return orders;
}

/** What tells whose a request is, the surest first. */
function namesOf({ path, gives, body }: PlannedRequest): string[] {
	if (isSalesOrder(body)) return [body.betalingskenmerk];
	const code = hasMembers(body) && typeof body.artikelcode === 'string' ? [body.artikelcode] : [];
	return [gives ?? path.split('/')[2], ...code, JSON.stringify(body) ?? ''];
}

const isSalesOrder = (body: unknown): body is SalesOrderDraft =>
	hasMembers(body) && typeof body.betalingskenmerk === 'string' && Array.isArray(body.regels);
