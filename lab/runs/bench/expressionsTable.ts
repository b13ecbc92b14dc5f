import type { ExpressionsResult } from './benchExpressions';
import { drawn } from './drawn';

/**
 * Most that five expressions may add to a plan: so many times what n8n itself takes to evaluate them. Held against the
 * plan alone the figure would grow with everything that makes planning quicker, for n8n's part stays as it is.
 */
export const MOST_FOR_EXPRESSIONS = 1.5;

/** What expressions in the settings of the plan cost, in seconds of the processor. */
export const expressionsTable = (result: ExpressionsResult): string => {
	const { orders, without, withFive, evaluatingSeconds, ratio, ofEvaluating } = result;
	const row = (what: string, seconds: number, times = '') => [
		String(orders),
		what,
		`${seconds.toFixed(1)} s`,
		times,
	];
	const added = withFive.planProcessorSeconds - without.planProcessorSeconds;
	return drawn(
		['Orders', 'Expressions', 'Processor', 'Times'],
		[
			row('none', without.planProcessorSeconds),
			row(
				'5 in the plan',
				withFive.planProcessorSeconds,
				`${ratio.toFixed(2)} of a plan with none`,
			),
			row("5 in a node that evaluates them and no more: n8n's own part", evaluatingSeconds),
			row(
				'what 5 add to the plan',
				added,
				`${ofEvaluating.toFixed(2)} of n8n's own part (at most ${MOST_FOR_EXPRESSIONS})`,
			),
		],
	);
};
