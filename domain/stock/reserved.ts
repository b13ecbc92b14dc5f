import { unitsOf, type Units } from './units';
import type { ImportedOrder, ImportOutcome } from '../stream/importedOrder';

/** After any other outcome, a plan that was never carried out included, the order is not in SnelStart. */
const IN_SNELSTART: readonly ImportOutcome[] = ['created', 'exists'];

/** What one web order keeps of one article while it is not in SnelStart (gereserveerd in de webwinkel). */
export interface Reservation {
	orderId: string;
	outcome: ImportOutcome;
	units: Units;
}

/**
 * Reservations by article code: the shop has taken these quantities off its own stock, SnelStart knows nothing of
 * them yet. A failed import whose key is among `keysInSnelStart` did arrive there (a lost reply) and is subtracted as
 * sales order already, not a second time; any other order's key is there as somebody else's. Codes are taken as they
 * stand.
 */
export function reservedByCode(
	orders: readonly ImportedOrder[],
	keysInSnelStart: ReadonlySet<string>,
): Map<string, Reservation[]> {
	const reserved = new Map<string, Reservation[]>();
	for (const order of distinctOrders(orders)) {
		const arrived = order.outcome === 'failed' && keysInSnelStart.has(order.importKey);
		if (!isReserving(order) || arrived) continue;
		for (const [code, units] of orderedUnits(order)) {
			const reservation = { orderId: order.orderId, outcome: order.outcome, units };
			const known = reserved.get(code);
			if (known) known.push(reservation);
			else reserved.set(code, [reservation]);
		}
	}
	return reserved;
}

function isReserving(order: ImportedOrder): boolean {
	return order.holdsStock && !IN_SNELSTART.includes(order.outcome);
}

/** An order that a workflow sends along twice still reserves once. */
function distinctOrders(orders: readonly ImportedOrder[]): Iterable<ImportedOrder> {
	return new Map(orders.map((order) => [distinguished(order), order])).values();
}

/** Shops give out the same ids: two of their orders may have one key as well. */
const distinguished = ({ importKey, orderId, reference, shopName }: ImportedOrder): string =>
	JSON.stringify([importKey, orderId, reference, shopName]);

function orderedUnits(order: ImportedOrder): Map<string, Units> {
	const byCode = new Map<string, Units>();
	for (const { code, quantity } of order.quantities) {
		const units = unitsOf(quantity) ?? 0;
		if (code !== '' && units > 0) byCode.set(code, (byCode.get(code) ?? 0) + units);
	}
	return byCode;
}
