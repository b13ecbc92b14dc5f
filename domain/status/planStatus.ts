import type { PlannedStatus } from '../stream/plannedStatus';
import type { OrderStatus, ShopStatus } from '../stream/shopStatus';
import type { ShopState } from '../stream/shopStates';
import { messageWanted } from './messageWanted';
import { notTold, type WhyNotTold } from './notTold';
import { rowReached } from './rowReached';
import { saysMessage } from './saysMessage';
import { stateStep } from './stateStep';
import { statusRow } from './statusRow';
import type { StatusRow, StatusSettings } from './statusSettings';
import { trackingStep, type TrackingStep } from './trackingStep';
import { whyNotTold } from './whyNotTold';

/** What is to be told of one sales order: a row, or that it is `upToDate`, or that somebody `movedOn` its web order. */
export type StatusVerdict = PlannedStatus | 'upToDate' | 'movedOn';

/**
 * Decides what the shop is told of a sales order. Nothing is told twice, nothing goes back, and of an order that came to
 * nothing, or that is not surely the one, nothing is told at all.
 */
export function planStatus(
	found: ShopStatus,
	settings: StatusSettings,
	states: readonly ShopState[],
): StatusVerdict {
	const { booked, order } = found;
	const row = rowReached(booked, settings.rows);
	const message = messageWanted(booked, settings);
	if (row === null && message === '' && booked.tracking === '') return 'upToDate';
	const why = whyNotTold(found);
	if (why !== null || order === null) return statusRow(found, {}, why === null ? [] : [why]);
	const finals = new Map(states.map(({ id, final }) => [id, final]));
	const step = stateStep(order, row, settings, finals);
	if (finals.get(order.stateId) ?? null) return 'movedOn';
	const reasons = unreadableOf(found, row, settings);
	const wanted = {
		state: step === 'given' && row !== null ? stateOf(order, row, states) : null,
		message: message !== '' && isNew(order, found) ? message : '',
		...trackingOf(order, booked.tracking, settings, reasons),
	};
	const isNothing = wanted.state === null && wanted.message === '' && wanted.tracking === null;
	if (!isNothing || reasons.length > 0) return statusRow(found, wanted, reasons);
	return step === 'movedOn' ? 'movedOn' : 'upToDate';
}

/** What the run could not see of this order. */
function unreadableOf(
	{ booked, order }: ShopStatus,
	row: StatusRow | null,
	settings: StatusSettings,
): WhyNotTold[] {
	const reasons: WhyNotTold[] = [];
	if (row !== null && order?.stateId !== row.stateId && order?.isRefunded === null) {
		reasons.push(notTold.unreadable('order_slip'));
	}
	if (settings.message !== 'never' && order?.messages === null) {
		reasons.push(notTold.unreadable('customer_messages'));
	}
	const isUnnumbered = booked.invoice !== null && booked.invoice.number === '';
	if (settings.message !== 'never' && isUnnumbered) {
		reasons.push(notTold.invoiceUnknown(booked.salesOrderNumber));
	}
	return reasons;
}

const stateOf = (order: OrderStatus, row: StatusRow, states: readonly ShopState[]) => ({
	id: row.stateId,
	name: row.stateName,
	fromId: order.stateId,
	fromName: states.find(({ id }) => id === order.stateId)?.name ?? order.stateId,
	mail: row.mail,
});

/** Messages that cannot be read are unknown: then none is written. */
const isNew = ({ messages }: OrderStatus, { booked }: ShopStatus): boolean =>
	messages !== null &&
	!messages.some((text) =>
		saysMessage(text, { ...booked, invoiceNumber: booked.invoice?.number ?? '' }),
	);

/** Adds to the reasons why a number that is wanted does not go. */
function trackingOf(
	order: OrderStatus,
	number: string,
	{ mailTracking }: StatusSettings,
	reasons: WhyNotTold[],
): Pick<PlannedStatus, 'tracking'> {
	if (number === '') return { tracking: null };
	const step: TrackingStep = trackingStep(order, number);
	if (step === 'there') return { tracking: null };
	if ('shipmentId' in step) {
		return { tracking: { shipmentId: step.shipmentId, number, mail: mailTracking } };
	}
	reasons.push(step);
	return { tracking: null };
}
