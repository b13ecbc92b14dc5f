import { distinctOrder } from './distinctOrder';
import { unitsOf, type Units } from './units';
import type { ImportedOrder, ImportOutcome } from '../stream/importedOrder';

/** After any other outcome, a plan that was never carried out included, the order is not in SnelStart. */
const IN_SNELSTART: readonly ImportOutcome[] = ['created', 'exists'];

/** What one web order keeps of one article. */
export interface Reservation {
	orderId: string;
	outcome: ImportOutcome;
	units: Units;
}

/** Reservations by the name of what was ordered, see `nameOf`. */
type Reservations = ReadonlyMap<string, readonly Reservation[]>;

/** What quantities of web orders are held under: the article code, and the product of the shop where it has none. */
export const nameOf = ({ code, productId }: { code: string; productId: string }): string =>
	code === '' ? `product ${productId}` : `code ${code}`;

/** Web orders whose goods the shop has taken off its own stock, by whether SnelStart has their sales order. */
export interface HeldOrders {
	/** SnelStart knows nothing of them yet (gereserveerd in de webwinkel). */
	reserved: Reservations;
	/** Their sales order stands in SnelStart and is taken off free stock there. */
	counted: Reservations;
}

/**
 * What web orders hold. A failed import whose key is among `uncountedKeys` did arrive in SnelStart (a lost reply) and is
 * subtracted as sales order already, as an order is that SnelStart has and does not count yet: they stand in neither. Any
 * other order's key is there as somebody else's. Codes are taken as they stand.
 */
export function heldOrders(
	orders: readonly ImportedOrder[],
	uncountedKeys: ReadonlySet<string>,
): HeldOrders {
	const counted = holding(orders).filter(
		(order) => isIn(order) && !uncountedKeys.has(order.importKey),
	);
	return { reserved: byName(reservedOrders(orders, uncountedKeys)), counted: byName(counted) };
}

/** Orders that hold stock and of which SnelStart has no sales order, each once. */
export const reservedOrders = (
	orders: readonly ImportedOrder[],
	uncountedKeys: ReadonlySet<string>,
): ImportedOrder[] =>
	holding(orders).filter(
		(order) => !isIn(order) && !(order.outcome === 'failed' && uncountedKeys.has(order.importKey)),
	);

const isIn = ({ outcome }: ImportedOrder): boolean => IN_SNELSTART.includes(outcome);

const holding = (orders: readonly ImportedOrder[]): ImportedOrder[] =>
	distinctOrders(orders).filter(({ holdsStock }) => holdsStock);

/** An order that a workflow sends along twice still reserves once: where one of the two holds nothing, the other counts. */
export function distinctOrders(orders: readonly ImportedOrder[]): ImportedOrder[] {
	const distinct = new Map<string, ImportedOrder>();
	for (const order of orders) {
		const name = distinctOrder(order);
		if (order.holdsStock || !distinct.get(name)?.holdsStock) distinct.set(name, order);
	}
	return [...distinct.values()];
}

function byName(orders: readonly ImportedOrder[]): Reservations {
	const reservations = new Map<string, Reservation[]>();
	for (const order of orders) {
		const { orderId, outcome } = order;
		for (const [name, units] of orderedUnits(order)) {
			const reservation = { orderId, outcome, units };
			const known = reservations.get(name);
			if (known) known.push(reservation);
			else reservations.set(name, [reservation]);
		}
	}
	return reservations;
}

/** Units by the name of what was ordered. */
export function orderedUnits({ quantities }: ImportedOrder): Map<string, Units> {
	const sums = new Map<string, Units>();
	for (const row of quantities) {
		const units = unitsOf(row.quantity) ?? 0;
		if (units > 0) sums.set(nameOf(row), (sums.get(nameOf(row)) ?? 0) + units);
	}
	return sums;
}
