import type { PlannedOrder } from '../stream/plannedOrder';
import type { RunFailure } from '../stream/runFailure';
import type { SetUpStep } from '../stream/setUpAdvice';
import { counted } from '../words/counted';
import { problemTitle } from '../words/problemTitle';
import { worded, type Wording } from '../words/wording';

/** What would become of the newest orders. It is done where none of them is blocked; a shop without orders cannot tell. */
export function planStep(
	planned: readonly PlannedOrder[],
	failures: readonly RunFailure[],
): SetUpStep {
	if (failures.length > 0) {
		return {
			code: 'plan',
			done: false,
			message: worded(
				'The newest orders could not be planned',
				'De nieuwste orders konden niet worden gepland',
			),
			fix: failures.map(({ node, message, description }) => {
				const text = [`${node}: ${message}`, description].filter(Boolean).join('. ');
				return worded(text, text);
			}),
		};
	}
	const count = (outcome: PlannedOrder['outcome']) =>
		planned.filter((order) => order.outcome === outcome).length;
	const blocked = planned.filter(({ outcome }) => outcome === 'blocked');
	const creates = planned.filter(
		({ outcome, wouldBeCreated }) => outcome === 'create' || wouldBeCreated,
	).length;
	const others = `${count('exists')} / ${count('waiting')}`;
	return {
		code: 'plan',
		done: planned.length > 0 && blocked.length === 0,
		message: worded(
			`Of the newest ${counted(planned.length, 'order')} ${creates} would be imported and ${blocked.length} blocked (already there / waiting: ${others})`,
			`Van de nieuwste ${counted(planned.length, 'order')} zouden er ${creates} worden ingelezen en ${blocked.length} geblokkeerd (al aanwezig / wachten: ${others})`,
		),
		fix: planned.length === 0 ? [NO_ORDERS] : blocked.map(whyBlocked),
	};
}

const NO_ORDERS = worded(
	'Place an order in the shop and pay it, or check which shop the key is for',
	'Plaats een bestelling in de winkel en betaal die, of controleer voor welke winkel de sleutel is',
);

function whyBlocked({ orderId, problems }: PlannedOrder): Wording {
	const titles = problems.map(({ code }) => problemTitle(code));
	const details = problems.map(({ message, fix }) => `${message}. ${fix}`).join(' ');
	return worded(
		`Order ${orderId}: ${details}`,
		`Order ${orderId}: ${titles.map(({ nl }) => nl).join('; ')}. ${details}`,
	);
}
