import { SalesOrderIndex } from '../../../../../../domain/books/salesOrderIndex';
import { isSameOrder } from '../../../../../../domain/books/sameOrder';
import { evidenceOfPlan } from '../../../../../../domain/order/plan/evidenceOfPlan';
import { centsIn } from '../../../../../../domain/money/cents';
import type { ImportResult } from '../../../../../../domain/order/plan/importedFromPlan';
import {
	importKeyTaken,
	underOtherKey,
} from '../../../../../../domain/order/plan/identityProblems';
import { ordersUnderOtherKeys } from '../../../../../../domain/order/plan/underOtherKeys';
import { allTexts, identifyingTexts } from '../../../../../../domain/order/texts/identifyingTexts';
import type { PlannedOrder } from '../../../../../../domain/stream/plannedOrder';
import { existingSalesOrderOf } from '../../../../books/salesOrders/existingSalesOrderOf';
import type { SnelStartClient } from '../../../../books/snelStartClient';
import type { WireSalesOrder } from '../../../../wire/wireSalesOrder';
import { inBooks } from '../inBooks';
import { byPaymentReference } from './byPaymentReference';
import type { Creatable } from './creatable';

/**
 * Looks the plans up again before anything is created, by import key and by what else their sales orders say. What
 * became of those that are in SnelStart by now: they exist as the lowest-numbered sales order of theirs with the key,
 * or are blocked where the key is another order's, or the order stands there under another key.
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
	const rows = await client.salesOrders.ofWebOrders(keys, { knownKey }, (byKey) => {
		const found = new Set(byKey.map(({ betalingskenmerk }) => betalingskenmerk));
		const missing = creatable.filter(({ importKey }) => !found.has(importKey));
		return allTexts(
			missing.map(({ reference, salesOrder }) => identifyingTexts(reference, salesOrder)),
		);
	});
	const ascending = rows.sort((a, b) => a.nummer - b.nummer);
	const byKey = byPaymentReference(ascending);
	const there = new SalesOrderIndex(ascending.map(existingSalesOrderOf));
	return new Map(
		creatable.flatMap((plan): Array<[string, ImportResult]> => {
			const result = resultOf(plan, byKey.get(plan.importKey) ?? [], there);
			return result ? [[plan.importKey, result]] : [];
		}),
	);
}

/** Null for a plan of which nothing is in SnelStart. */
function resultOf(
	plan: Creatable,
	withKey: readonly WireSalesOrder[],
	there: SalesOrderIndex,
): ImportResult | null {
	const evidence = evidenceOfPlan(plan);
	const { importKey, reference, totals } = plan;
	const told = { importKey, reference, total: centsIn(totals.shop) };
	const own = withKey.find((row) => isSameOrder(evidence, existingSalesOrderOf(row)));
	if (own) return asExisting(plan, own);
	if (withKey.length > 0) {
		return blocked(importKeyTaken(told, existingSalesOrderOf(withKey[0])));
	}
	const { orderId: id, sameReference = [], siblingTotals } = plan;
	const order = { id, reference, sameReference, siblingTotals };
	const [elsewhere] = ordersUnderOtherKeys(order, importKey, evidence, there);
	return elsewhere ? blocked(underOtherKey(told, elsewhere)) : null;
}

const blocked = (problem: ReturnType<typeof underOtherKey>): ImportResult => ({
	outcome: 'blocked',
	problems: [problem],
});

function asExisting({ customer }: Creatable, order: WireSalesOrder): ImportResult {
	const isSame = order.relatie !== null && order.relatie.id === customer.id;
	const customerNumber = isSame ? (customer.customerNumber ?? null) : null;
	return { outcome: 'exists', salesOrder: { ...inBooks(order, customerNumber), totalIncl: null } };
}
