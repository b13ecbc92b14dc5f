import type { Shop } from '../store/shop';
import type { Row } from '../types';
import { buildOrders, partsOf } from './buildOrders';
import type { BuildStep } from './buildStep';
import type { OrderPlaced, PlaceOrderInput } from './placeOrderInput';

/** Orders whose remaining writes still have to be done, by the id of the first. */
const unfinished = new WeakMap<Shop, Map<number, OrderPlaced>>();

/**
 * PaymentModule::validateOrder. Stops where `halfBuiltRows` or `stopAfter` say; with `commitLater` it
 * takes its ids and its time now and shows nothing until it is completed.
 */
export function placeOrder(shop: Shop, given: PlaceOrderInput): OrderPlaced {
	const placed: Row[] = [];
	const ids = partsOf(given, given.lines).map(() => shop.table('orders').reserve());
	const building = buildOrders(shop, given, { placed, ids });
	const began = shop.now();
	const next = (): BuildStep | undefined => {
		const step = building.next().value ?? undefined;
		if (step === undefined || step === 'done') waitingIn(shop).delete(ids[0]);
		return step;
	};
	const order: OrderPlaced = {
		orderId: ids[0],
		get reference() {
			return String(placed[0]?.reference ?? given.reference ?? '');
		},
		orders: placed,
		next,
		complete: () => {
			const rest = () => runUntil(next, () => false);
			if (given.commitLater) shop.at(began, rest);
			else rest();
		},
	};
	waitingIn(shop).set(ids[0], order);
	if (!given.commitLater) runUntil(next, stopOf(given));
	return order;
}

/** Says after each step whether to stop there. */
function stopOf({ halfBuiltRows, stopAfter }: PlaceOrderInput): (step: BuildStep) => boolean {
	let rows = 0;
	return (step) => {
		if (step === 'lineTax') rows += 1;
		if (step === stopAfter) return true;
		if (halfBuiltRows === undefined) return false;
		if (step === 'order') return halfBuiltRows === 0;
		return step === 'carrier' || (step === 'lineTax' && rows === halfBuiltRows);
	};
}

function runUntil(next: () => BuildStep | undefined, stops: (step: BuildStep) => boolean): void {
	let step = next();
	while (step !== undefined && !stops(step)) step = next();
}

/** The next write of an order that is being built; throws when there is none by that id. */
export function advanceOrder(shop: Shop, id: number): BuildStep | undefined {
	return halfBuilt(shop, id).next();
}

/** Finishes an order that is being built; throws when there is none by that id. */
export const completeOrder = (shop: Shop, id: number): void => halfBuilt(shop, id).complete();

function halfBuilt(shop: Shop, id: number): OrderPlaced {
	const order = waitingIn(shop).get(id);
	if (order === undefined) throw new Error(`Order ${id} is not half-built.`);
	return order;
}

function waitingIn(shop: Shop): Map<number, OrderPlaced> {
	const waiting = unfinished.get(shop) ?? new Map<number, OrderPlaced>();
	unfinished.set(shop, waiting);
	return waiting;
}
