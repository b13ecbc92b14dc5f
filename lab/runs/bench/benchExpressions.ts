import type { Choice, Source } from '../../engine';
import { benchPlan, type PlanResult } from './benchPlan';

/** Five settings of the plan that each order has for itself; the texts differ for every order. */
const FIVE: Choice['parameters'] = {
	salesOrderTemplate: "={{ $json.payment.name === 'iDEAL' ? 'Webshop' : 'Webshop' }}",
	salesOptions: {
		documentStatus: "={{ Number($json.id) % 2 ? 'Order' : 'Bevestiging' }}",
		addressSource: "={{ $json.customer.isGuest ? 'shop' : 'mixed' }}",
		description: '=Order van {{ $json.customer.firstName }} {{ $json.customer.lastName }}',
		memo: '={{ $json.lines.length }} regels, {{ $json.reference }}',
	},
};

/**
 * What expressions cost: the same orders planned without any and with five, and the five evaluated alone for as many
 * orders, which is n8n's own work whatever node asks for it. By time of the processor.
 */
export interface ExpressionsResult {
	orders: number;
	without: PlanResult;
	withFive: PlanResult;
	/** Seconds that n8n takes to evaluate the five, in a node that does no more. */
	evaluatingSeconds: number;
	/** Time of planning with five expressions over that without. */
	ratio: number;
	/** What five expressions add to the plan over what n8n takes to evaluate them. */
	ofEvaluating: number;
}

/** The same texts in a node that evaluates them and does no more. */
const EVALUATED = { type: 'lab.evaluateFields', parameters: { fields: FIVE } };

/** A busy machine makes any one of them slower, never quicker. */
const TIMES = 2;

async function quickest(times: number, run: () => Promise<PlanResult>): Promise<PlanResult> {
	let best = await run();
	for (let again = 1; again < times; again += 1) {
		const other = await run();
		if (other.planProcessorSeconds < best.planProcessorSeconds) best = other;
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
		async () =>
			await benchPlan(options, { ...how, choices: [{ on: 'webOrder.plan', parameters: FIVE }] }),
	);
	const evaluated = await quickest(
		TIMES,
		async () => await benchPlan(options, { ...how, inPlace: EVALUATED }),
	);
	const [none, five, evaluatingSeconds] = [without, withFive, evaluated].map(
		({ planProcessorSeconds }) => planProcessorSeconds,
	);
	return {
		orders: options.orders,
		without,
		withFive,
		evaluatingSeconds,
		ratio: five / none,
		ofEvaluating: (five - none) / evaluatingSeconds,
	};
}
