import { NO_STATE, type OrderState } from './orderState';
import { mayImport, type ImportRule } from './importRule';

/** States in which an order neither ends nor is imported without further ado, the missing state among them. */
export function waitingStatesOf(
	states: ReadonlyMap<string, OrderState>,
	statesToImport: readonly string[],
): string[] {
	return [NO_STATE, ...statesIn(states, (state) => !mayImport(state, undefined, statesToImport))];
}

/** Orders that wait in more states than others, with these states. */
export interface LongerWait {
	/** Modules and names of payment methods, lower case; '' among them for all. */
	payments: string[];
	/** Name of the carrier, lower case; '' for all. */
	carrier: string;
	states: string[];
}

/** What import rules add to the states in which orders wait, rules for the same carrier and states together. */
export function longerWaitsOf(
	states: ReadonlyMap<string, OrderState>,
	statesToImport: readonly string[],
	rules: readonly ImportRule[],
): LongerWait[] {
	const usual = waitingStatesOf(states, statesToImport);
	const waits = new Map<string, LongerWait>();
	for (const rule of rules) {
		const more = statesIn(
			states,
			(state) => !usual.includes(state.id) && !mayImport(state, rule, statesToImport),
		);
		if (more.length === 0) continue;
		const key = JSON.stringify([rule.carrier, more]);
		const wait = waits.get(key) ?? { payments: [], carrier: rule.carrier, states: more };
		wait.payments.push(rule.payment);
		waits.set(key, wait);
	}
	return [...waits.values()];
}

const statesIn = (
	states: ReadonlyMap<string, OrderState>,
	holds: (state: OrderState) => boolean,
): string[] =>
	[...states.values()].filter((state) => state.final === null && holds(state)).map(({ id }) => id);
