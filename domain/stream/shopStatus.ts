import type { DecimalText } from '../money/decimalText';
import type { BookedStatus } from './bookedStatus';

/** A state that an order was given (order_histories). */
interface GivenState {
	id: string;
	stateId: string;
}

/** A shipment of an order (order_carriers). */
interface Shipment {
	id: string;
	/** tracking_number; '' for none. */
	tracking: string;
	/** Whether it goes by the carrier of the order. */
	isOfCarrier: boolean;
}

/** How far a web order is in the shop, and what it was told already. */
export interface OrderStatus {
	orderId: string;
	shopId: string;
	reference: string;
	/** total_paid_tax_incl; null where it cannot be read. */
	total: DecimalText | null;
	/** ISO code; '' where the shop does not tell. */
	currency: string;
	/** current_state */
	stateId: string;
	/** States it was given, oldest first. */
	history: GivenState[];
	/** Whether something of it was given back; null where the key may not read credit slips. */
	isRefunded: boolean | null;
	/** Null where the key may not read shipments. */
	shipments: Shipment[] | null;
	/** Private messages on it; null where the key may not read them. */
	messages: string[] | null;
}

/** A sales order with what the shop says of its web order. */
export interface ShopStatus {
	kind: 'shopStatus';
	booked: BookedStatus;
	/** Null where the shop has no such order. */
	order: OrderStatus | null;
}
