import type { Row } from '../../simulators/prestashop';
import { chosenFor, stepOf } from './chosenFor';
import { ofOrder, type StatusEvidence, type StatusFault } from './evidence';
import { OVER } from './orderTruth';
import { wasUnclear } from './wasUnclear';

/** What a run made of the states of one order: how many rows of it are right, and what is wrong with the others. */
export function judgeStates(
	orderId: number,
	evidence: StatusEvidence,
): { right: number; faults: StatusFault[] } {
	const rows = ofOrder(evidence.histories, orderId);
	const verdicts = rows.flatMap((row, place) =>
		evidence.story.histories.has(row.id) ? [] : [verdictOn(place, rows, orderId, evidence)],
	);
	const faults = verdicts.filter((one) => one !== null);
	return { right: verdicts.length - faults.length, faults };
}

const state = (row: Row | undefined): number => Number(row?.id_order_state);

function verdictOn(
	place: number,
	rows: readonly Row[],
	orderId: number,
	evidence: StatusEvidence,
): StatusFault | null {
	const row = rows[place];
	const given = state(row);
	const fault = (figure: StatusFault['figure'], why: string): StatusFault => ({
		figure,
		text: `order ${orderId} got state ${given} ${why}`,
	});
	if (isGivenBack(place, rows, orderId, evidence)) return null;
	const earlier = rows.slice(0, place).map(state);
	if (earlier.includes(given)) return fault('repeated', 'once more');
	const why = whyBack(row, earlier, orderId, evidence);
	if (why === '' || isGivenBack(place + 1, rows, orderId, evidence)) return null;
	return fault('back', why);
}

/** A state of somebody that a run wrote over in the same moment, and gave back. */
function isGivenBack(
	place: number,
	rows: readonly Row[],
	orderId: number,
	{ story }: StatusEvidence,
): boolean {
	const [theirs, ours, back] = [rows[place - 2], rows[place - 1], rows[place]];
	return (
		story.raced.get(orderId)?.has('state') === true &&
		back !== undefined &&
		theirs !== undefined &&
		story.histories.has(theirs.id) &&
		!story.histories.has(ours.id) &&
		!story.histories.has(back.id) &&
		state(theirs) === state(back)
	);
}

function whyBack(
	row: Row,
	earlier: readonly number[],
	orderId: number,
	{ story, choices, slips }: StatusEvidence,
): string {
	const at = String(row.date_add);
	const given = state(row);
	const reached = (story.documents.get(orderId) ?? [])
		.filter((one) => one.at <= at)
		.flatMap(({ document }) => chosenFor(document, choices) ?? []);
	const steps = reached
		.filter(({ stateId }) => stateId === given)
		.map(({ document }) => stepOf(document));
	if (steps.length === 0) return 'of which no document was reached';
	const step = Math.max(...steps);
	const further = choices.rows.filter(({ document }) => stepOf(document) > step);
	if (further.some(({ stateId }) => stateId !== given && earlier.includes(stateId))) {
		return 'after it was further';
	}
	const before = choices.rows.filter(({ document }) => stepOf(document) < step);
	const from = [...choices.movesFrom, ...before.map(({ stateId }) => stateId)];
	const last = earlier[earlier.length - 1];
	if (OVER.includes(last)) return `after it came to nothing (${last})`;
	if (!from.includes(last)) return `from state ${last}, in which somebody had put it`;
	const wasRefunded = ofOrder(slips, orderId).some((slip) => String(slip.date_add) <= at);
	if (wasRefunded && !story.raced.get(orderId)?.has('refund')) return 'after a refund';
	return wasUnclear(story, orderId, at) ? 'of a sales order that may not be its own' : '';
}
