import type { PaidBefore } from '../../stream/paidBefore';
import type { WebOrder } from '../../stream/webOrder';
import { lightOrder } from './lightOrder';

/** A web order that was paid before the start, as far as its sales order is looked for: it holds nothing. */
export const paidOrder = ({ orderId, reference, placedAt, total }: PaidBefore): WebOrder => ({
	...lightOrder({
		id: orderId,
		reference,
		shopName: '',
		customer: null,
		paidIncl: total,
		invoiceAddress: null,
	}),
	placedAt,
	readiness: 'waiting',
	readinessReason: 'placed and paid before the start',
	readinessReasonNl: 'geplaatst en betaald vóór het starttijdstip',
	beforeStart: 'paidBefore',
	holdsStock: false,
});
