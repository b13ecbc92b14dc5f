import { customerNameOf } from '../customer/card';
import type { BookedOrder } from '../stream/bookedOrder';
import type { OrderChange } from '../stream/orderChange';
import type { WebOrder } from '../stream/webOrder';

type Told = Pick<OrderChange, 'change' | 'proposal'> &
	Partial<Pick<OrderChange, 'differences' | 'write' | 'whyNot'>> & {
		/** What happened, without the order it happened to. */
		what: string;
	};

/** A change as an item, not carried out yet. `order` is null where the shop has it no more. */
export function changeOf(booked: BookedOrder, order: WebOrder | null, told: Told): OrderChange {
	const { what, change, proposal, differences = [], write = null, whyNot = '' } = told;
	const reference = order?.reference ?? booked.reference;
	return {
		kind: 'orderChange',
		change,
		orderId: booked.orderId,
		reference,
		shopName: order?.shopName ?? '',
		customerName: order ? customerNameOf(order) : '',
		importKey: booked.importKey,
		salesOrderId: booked.salesOrderId,
		salesOrderNumber: booked.salesOrderNumber,
		summary: `Order ${booked.orderId} (${reference}), sales order ${booked.salesOrderNumber}: ${what}`,
		differences,
		proposal,
		write,
		whyNot,
		outcome: 'reported',
		problems: [],
	};
}
