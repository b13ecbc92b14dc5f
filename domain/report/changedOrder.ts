import type { OrderChange } from '../stream/orderChange';
import type { ChangedOrder } from '../stream/reportRows';

/** A change as the report shows it: without what would be written, byte for byte. */
export function changedOrder(change: OrderChange): ChangedOrder {
	const { change: kind, orderId, reference, shopName, customerName, salesOrderNumber } = change;
	const { summary, summaryNl, differences, proposal, proposalNl } = change;
	const { whyNot, whyNotNl, outcome, problems } = change;
	const said = { summary, summaryNl, differences, proposal, proposalNl, whyNot, whyNotNl };
	const order = { orderId, reference, shopName, customerName, salesOrderNumber };
	return { change: kind, ...order, ...said, outcome, problems };
}

/** Whether somebody still has to do something about it. */
export const isOpen = ({ outcome }: Pick<OrderChange, 'outcome'>): boolean =>
	outcome === 'reported' || outcome === 'failed';
