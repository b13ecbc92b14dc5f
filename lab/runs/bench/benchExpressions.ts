import type { Choice, Source } from '../../engine';
import { benchPlan, type PlanResult } from './benchPlan';

/** Five settings of the plan that each order has for itself; the texts differ for every order. */
const FIVE: Choice = {
	on: 'webOrder.plan',
	parameters: {
		salesOrderTemplate: "={{ $json.payment.name === 'iDEAL' ? 'Webshop' : 'Webshop' }}",
		salesOptions: {
			documentStatus: "={{ Number($json.id) % 2 ? 'Order' : 'Bevestiging' }}",
			addressSource: "={{ $json.customer.isGuest ? 'shop' : 'mixed' }}",
			description: '=Order van {{ $json.customer.firstName }} {{ $json.customer.lastName }}',
			memo: '={{ $json.lines.length }} regels, {{ $json.reference }}',
		},
	},
};

/** What expressions cost: the same orders planned without any and with five. */
export interface ExpressionsResult {
	orders: number;
	without: PlanResult;
	withFive: PlanResult;
	/** Time of planning with five expressions over that without. */
	ratio: number;
}

/** A busy machine makes any one of them slower, never quicker. */
const TIMES = 2;

async function quickest(times: number, run: () => Promise<PlanResult>): Promise<PlanResult> {
	let best = await run();
	for (let again = 1; again < times; again += 1) {
		const other = await run();
		if (other.planSeconds < best.planSeconds) best = other;
	}
	return best;
}

export async function benchExpressions(
	options: { orders: number; articles: number; seed?: number },
	how: { latencyMs: number; source?: Source },
): Promise<ExpressionsResult> {
	const without = await quickest(TIMES, async () => await benchPlan(options, how));
	const withFive = await quickest(
		TIMES,
		async () => await benchPlan(options, { ...how, choices: [FIVE] }),
	);
	return {
		orders: options.orders,
		without,
		withFive,
		ratio: withFive.planSeconds / without.planSeconds,
	};
}
