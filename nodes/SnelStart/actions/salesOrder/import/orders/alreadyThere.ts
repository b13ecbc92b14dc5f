import type { ImportResult } from '../../../../../../domain/order/plan/importedFromPlan';
import type { PlannedOrder } from '../../../../../../domain/stream/plannedOrder';
import type { SnelStartClient } from '../../../../books/snelStartClient';
import type { WireSalesOrder } from '../../../../wire/wireSalesOrder';
import { inBooks } from '../inBooks';
import type { Creatable } from './creatable';

/**
 * Looks the plans up again before anything is created. By import key, what became of those that are in SnelStart by
 * now: they exist as the lowest-numbered sales order with that key.
 *
 * @param plans all of the run: one that existed when it was planned proves that the lookup finds anything
 */
export async function alreadyThere(
	client: SnelStartClient,
	creatable: readonly Creatable[],
	plans: readonly PlannedOrder[],
): Promise<Map<string, ImportResult>> {
	const knownKey = plans.find(
		({ existing, importKey }) => existing !== null && importKey !== '',
	)?.importKey;
	const keys = creatable.map(({ importKey }) => importKey);
	const rows = await client.salesOrders.byImportKey(keys, { knownKey });
	const descending = rows.sort((a, b) => b.nummer - a.nummer);
	const orders = new Map(descending.map((row) => [row.betalingskenmerk ?? '', row]));
	return new Map(
		creatable.flatMap((plan): Array<[string, ImportResult]> => {
			const order = orders.get(plan.importKey);
			return order ? [[plan.importKey, asExisting(plan, order)]] : [];
		}),
	);
}

function asExisting({ customer }: Creatable, order: WireSalesOrder): ImportResult {
	const isSame = order.relatie !== null && order.relatie.id === customer.id;
	const customerNumber = isSame ? (customer.customerNumber ?? null) : null;
	return { outcome: 'exists', salesOrder: { ...inBooks(order, customerNumber), totalIncl: null } };
}
