import type { ImportedOrder } from '../stream/importedOrder';
import { worded } from '../words/wording';
import type { Claim } from './claim';
import { distinctOrders, orderedUnits } from './heldOrders';
import { unitsOf, type Units } from './units';

interface Edited {
	orderId: string;
	units: Units;
	/** What its sales order takes, by article id. */
	booked: ReadonlyMap<string, Units>;
}

/**
 * Claims of web orders whose sales order takes fewer pieces than the shop says by now: SnelStart counts those that are
 * booked, and what came on top is sold as well. Where fewer were left in the shop the booked ones stay: of two
 * quantities that disagree the larger one is held.
 */
export function editedClaims(
	orders: readonly ImportedOrder[],
): (articleId: string, names: readonly string[]) => Claim[] {
	const byName = new Map<string, Edited[]>();
	for (const order of distinctOrders(orders)) {
		if (order.outcome !== 'exists' || !order.holdsStock || order.booked === undefined) continue;
		const booked = unitsByArticle(order.booked);
		for (const [name, units] of orderedUnits(order)) {
			const edited = { orderId: order.orderId, units, booked };
			byName.set(name, [...(byName.get(name) ?? []), edited]);
		}
	}
	return (articleId, names) =>
		names
			.flatMap((name) => byName.get(name) ?? [])
			.flatMap(({ orderId, units, booked }) =>
				claimOf(orderId, units - (booked.get(articleId) ?? 0)),
			);
}

function unitsByArticle(rows: NonNullable<ImportedOrder['booked']>): Map<string, Units> {
	const sums = new Map<string, Units>();
	for (const { articleId, quantity } of rows) {
		sums.set(articleId, (sums.get(articleId) ?? 0) + (unitsOf(quantity) ?? 0));
	}
	return sums;
}

function claimOf(reference: string, units: Units): Claim[] {
	if (units <= 0) return [];
	const label = worded(
		`web order ${reference} (more than was imported)`,
		`weborder ${reference} (meer dan is ingelezen)`,
	);
	return [{ kind: 'reserved', units, unitsInParts: units, label, reference, ofSalesOrder: false }];
}
