import type { OrderStatus } from '../stream/shopStatus';
import { notTold, type WhyNotTold } from './notTold';

/** What PrestaShop takes for a tracking number (isTrackingNumber), and as much of it as every version keeps. */
const TRACKING = /^[\w~:#,%&=()[\].? +@/-]{1,64}$/;

/** The shipment that gets a tracking number, that it has it already, or why it gets none. */
export type TrackingStep = { shipmentId: string } | 'there' | WhyNotTold;

/** A number goes to the one shipment that is meant, and never in the place of another number. */
export function trackingStep(
	{ orderId, shipments }: Pick<OrderStatus, 'orderId' | 'shipments'>,
	number: string,
): TrackingStep {
	if (shipments === null) return notTold.unreadable('order_carriers');
	if (shipments.some(({ tracking }) => tracking === number)) return 'there';
	if (!TRACKING.test(number)) return notTold.noTracking(number);
	const ofCarrier = shipments.filter(({ isOfCarrier }) => isOfCarrier);
	const meant = shipments.length === 1 ? shipments : ofCarrier;
	if (meant.length !== 1) return notTold.whichShipment(orderId, shipments.length);
	const [{ id, tracking }] = meant;
	return tracking === '' ? { shipmentId: id } : notTold.otherTracking(tracking, number);
}
