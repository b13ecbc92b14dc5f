import type { PlannedRequest } from '../../../../../../domain/stream/plannedRequest';
import type { PlannedOrder } from '../../../../../../domain/stream/plannedOrder';

/**
 * The requests of a dry run by the order they are for, as the import key names it. What several orders need, as the card
 * of their customer, goes with the first that names it; what none names, with the first order of the run.
 */
export function requestsOfOrders(
	requests: readonly PlannedRequest[],
	plans: readonly PlannedOrder[],
): Map<string, PlannedRequest[]> {
	const texts = new Map<string, string>(
		plans.map((plan) => [plan.importKey, JSON.stringify([plan.customer, plan.existing])]),
	);
	const sent = new Map<string, string>();
	for (const { body } of requests) {
		const key = keyIn(body);
		if (key !== null) sent.set(key, JSON.stringify(body));
	}
	const found = new Map<string, PlannedRequest[]>();
	for (const request of requests) {
		const key = keyIn(request.body) ?? orderNaming(request, [sent, texts]) ?? plans[0].importKey;
		found.set(key, [...(found.get(key) ?? []), request]);
	}
	return found;
}

/** The import key in the body of a sales order. */
function keyIn(body: unknown): string | null {
	const key = (body as { betalingskenmerk?: unknown } | undefined)?.betalingskenmerk;
	return typeof key === 'string' ? key : null;
}

/** The first order whose sales order, or else whose plan, names the record that a request makes or changes. */
function orderNaming(
	{ path, gives, body }: PlannedRequest,
	places: ReadonlyArray<ReadonlyMap<string, string>>,
): string | null {
	const id = gives ?? path.split('/')[2];
	const own = JSON.stringify(body) ?? id;
	for (const texts of places) {
		for (const [key, text] of texts) if (text.includes(id) || text.includes(own)) return key;
	}
	return null;
}
