import { customerNameOf } from '../customer/card';
import type { BookedOrder } from '../stream/bookedOrder';
import type { OrderChange } from '../stream/orderChange';
import type { WebOrder } from '../stream/webOrder';
import type { Wording } from '../words/wording';

type Told = Pick<OrderChange, 'change'> &
	Partial<Pick<OrderChange, 'differences' | 'write'>> & {
		/** What happened, without the order it happened to. */
		what: Wording;
		proposal: Wording;
		/** Null where it may be written. */
		whyNot?: Wording | null;
	};

/** A change as an item, not carried out yet. `order` is null where the shop has it no more. */
export function changeOf(booked: BookedOrder, order: WebOrder | null, told: Told): OrderChange {
	const { what, change, proposal, differences = [], write = null, whyNot = null } = told;
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
		summary: `Order ${booked.orderId} (${reference}), sales order ${booked.salesOrderNumber}: ${what.en}`,
		summaryNl: `Order ${booked.orderId} (${reference}), verkooporder ${booked.salesOrderNumber}: ${what.nl}`,
		differences,
		proposal: proposal.en,
		proposalNl: proposal.nl,
		write,
		whyNot: whyNot?.en ?? '',
		whyNotNl: whyNot?.nl ?? '',
		outcome: 'reported',
		problems: [],
	};
}
