import { chosenFor, stepOf } from './chosenFor';
import { ofOrder, type StatusEvidence, type StatusFault } from './evidence';
import { privateMessages, type OrderTruth } from './orderTruth';

const LONGEST_NUMBER = 64;

/** What the shop should have been told of an order by now, and was not. */
export function stillDue(truth: OrderTruth, evidence: StatusEvidence): StatusFault[] {
	if (truth.isOver) return [];
	const due = [
		stateDue(truth, evidence),
		messageDue(truth, evidence),
		trackingDue(truth, evidence),
	];
	return due
		.filter(Boolean)
		.map((what) => ({ figure: 'missed', text: `order ${truth.orderId} was not told ${what}` }));
}

function stateDue({ orderId, order, document }: OrderTruth, evidence: StatusEvidence): string {
	const { choices, histories, slips } = evidence;
	const row = chosenFor(document, choices);
	if (row === undefined || ofOrder(slips, orderId).length > 0) return '';
	const now = Number(order.current_state);
	const was = ofOrder(histories, orderId).map((one) => Number(one.id_order_state));
	const step = stepOf(row.document);
	const wentFurther = choices.rows.some(
		({ document: other, stateId }) => stepOf(other) > step && was.includes(stateId),
	);
	if (now === row.stateId || was.includes(row.stateId) || wentFurther) return '';
	const before = choices.rows.filter(({ document: other }) => stepOf(other) < step);
	const from = [...choices.movesFrom, ...before.map(({ stateId }) => stateId)];
	return from.includes(now) ? `state ${row.stateId} of ${row.document}` : '';
}

function messageDue(
	{ orderId, sold, invoiceNumber }: OrderTruth,
	evidence: StatusEvidence,
): string {
	const { message } = evidence.choices;
	if (message === 'never' || (message === 'whenInvoiced' && invoiceNumber === '')) return '';
	const numbers = [String(sold.nummer), sold.betalingskenmerk ?? '', invoiceNumber].filter(Boolean);
	const isTold = privateMessages(evidence, orderId).some(({ message: text }) =>
		numbers.every((number) => String(text).includes(number)),
	);
	return isTold ? '' : `the numbers ${numbers.join(' and ')}`;
}

function trackingDue({ orderId, order, tracking }: OrderTruth, evidence: StatusEvidence): string {
	if (!evidence.choices.tracking || tracking === '') return '';
	if (tracking.length > LONGEST_NUMBER || /[<>]/.test(tracking)) return '';
	const shipments = ofOrder(evidence.shipments, orderId);
	const meant =
		shipments.length === 1
			? shipments
			: shipments.filter((row) => Number(row.id_carrier) === Number(order.id_carrier));
	if (meant.length !== 1 || String(meant[0].tracking_number ?? '') !== '') return '';
	return `tracking number ${tracking}`;
}
