import type { ImportedOrder } from '../stream/importedOrder';
import { worded } from '../words/wording';
import type { Claim } from './claim';
import { distinctOrders, orderedUnits } from './heldOrders';
import { unitsOf, type Units } from './units';

interface Edited {
	orderId: string;
	/** What the shop says it takes, by the name of what was ordered. */
	ordered: ReadonlyMap<string, Units>;
	/** What its sales order takes less what its credits give back, by article id. */
	booked: ReadonlyMap<string, Units>;
}

/**
 * Claims of web orders whose sales order takes fewer pieces than the shop says by now: SnelStart counts those that are
 * booked, and what came on top is sold as well. Where fewer were left in the shop the booked ones stay: of two
 * quantities that disagree the larger one is held. What credits gave back beyond what the sales order takes is none
 * that came in: an order never takes less than nothing, whether the shop still has the line or not.
 */
export function editedClaims(
	orders: readonly ImportedOrder[],
): (articleId: string, names: readonly string[]) => Claim[] {
	const byName = new Map<string, Edited[]>();
	const belowNothing = new Map<string, Edited[]>();
	for (const order of distinctOrders(orders)) {
		if (order.outcome !== 'exists' || !order.holdsStock || order.booked === undefined) continue;
		const booked = unitsByArticle(order.booked);
		const edited = { orderId: order.orderId, ordered: orderedUnits(order), booked };
		for (const name of edited.ordered.keys()) add(byName, name, edited);
		for (const [id, units] of booked) if (units < 0) add(belowNothing, id, edited);
	}
	return (articleId, names) => {
		const concerned = new Set([
			...names.flatMap((name) => byName.get(name) ?? []),
			...(belowNothing.get(articleId) ?? []),
		]);
		return [...concerned].flatMap(({ orderId, ordered, booked }) => {
			const units = names.reduce((sum, name) => sum + (ordered.get(name) ?? 0), 0);
			return claimOf(orderId, units - (booked.get(articleId) ?? 0));
		});
	};
}

function add(index: Map<string, Edited[]>, key: string, edited: Edited): void {
	index.set(key, [...(index.get(key) ?? []), edited]);
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
