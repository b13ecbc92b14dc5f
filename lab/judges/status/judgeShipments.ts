import { ofOrder, type StatusEvidence, type StatusFault } from './evidence';

/** The tracking numbers that a run noted on one order: how many are right, and what is wrong with the others. */
export function judgeShipments(
	orderId: number,
	{ story, choices, shipments }: StatusEvidence,
): { right: number; faults: StatusFault[] } {
	const seen: string[] = [];
	let right = 0;
	const faults = ofOrder(shipments, orderId).flatMap((row): StatusFault[] => {
		const number = String(row.tracking_number ?? '');
		const typed = story.typed.get(row.id);
		const isRaced = story.raced.get(orderId)?.has('tracking') === true;
		if (typed === number || (number === '' && typed === undefined)) return [];
		const fault = (figure: StatusFault['figure'], why: string) => [
			{ figure, text: `order ${orderId} has tracking number "${number}" ${why}` },
		];
		if (typed !== undefined && !isRaced) return fault('back', `where somebody typed ${typed}`);
		if (!choices.tracking) return fault('back', 'that nobody chose to tell');
		if (story.numbers.get(orderId)?.has(number) !== true) {
			return fault('back', 'that never stood on its sales order');
		}
		if (seen.includes(number)) return fault('repeated', 'on two shipments');
		seen.push(number);
		right += 1;
		return [];
	});
	return { right, faults };
}
