import type { ArchivedOrder } from '../../stream/archivedOrder';
import type { BookedOrder } from '../../stream/bookedOrder';
import type { ChangeWrite, OrderChange } from '../../stream/orderChange';
import type { WebOrder } from '../../stream/webOrder';
import { changeOf } from '../changeOf';

/** A sales order of a run that is undone: it goes, or stays with the reason. */
export const undoneOrder = (
	booked: BookedOrder,
	order: WebOrder | null,
	whyNot: string,
): OrderChange =>
	changeOf(booked, order, {
		change: 'undone',
		what:
			whyNot === ''
				? 'goes, as its run is undone; the next import makes it again'
				: `stays: ${whyNot}`,
		proposal:
			whyNot === ''
				? `Delete sales order (verkooporder) ${booked.salesOrderNumber}`
				: `Look at sales order (verkooporder) ${booked.salesOrderNumber}, and delete it by hand if it is to go`,
		write: whyNot === '' ? { action: 'delete', mark: booked.mark } : null,
		whyNot,
	});

/** A sales order of the run that is not among those that were read: gone by now, or made before them. */
export function undoneRow(row: ArchivedOrder, isGone: boolean): OrderChange {
	const { orderId, reference, importKey, salesOrderId, salesOrderNumber } = row;
	const whyNot = isGone
		? ''
		: "it was made before the sales orders that were read: raise 'Look Back (Days)' of the node that reads them";
	return {
		kind: 'orderChange',
		change: 'undone',
		...{ orderId, reference, importKey, salesOrderId, salesOrderNumber },
		...{ shopName: '', customerName: '', differences: [] },
		summary: `Order ${orderId} (${reference}), sales order ${salesOrderNumber}: ${isGone ? 'is not in SnelStart any more' : `stays: ${whyNot}`}`,
		proposal: isGone ? 'Nothing is left to do' : 'Run this once more',
		write: isGone ? { action: 'delete', mark: GONE } : null,
		whyNot,
		outcome: 'reported',
		problems: [],
	};
}

/** No sales order says this: one that stands there after all is left alone. */
const GONE = 'gone';

/** A card or an article that the run made beside a sales order that goes. */
export const undoneRecord = (
	booked: BookedOrder,
	order: WebOrder,
	name: string,
	write: Extract<ChangeWrite, { action: 'takeCardAway' | 'takeArticleAway' }>,
): OrderChange =>
	changeOf(booked, order, {
		change: 'undone',
		what: `${name} seems to be made for it, and goes as well if it was and nothing else uses it`,
		proposal: `Put ${name} on inactive (nonactief), or delete it, if nobody needs it`,
		write,
	});
