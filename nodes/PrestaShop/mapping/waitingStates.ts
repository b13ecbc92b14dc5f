import type { OrderState } from './orderStates';
import { mayImport, type PaymentRule } from './paymentRule';

/** An order that PrestaShop has not given a state yet. */
const NO_STATE = '0';

/** States in which an order neither ends nor is imported without further ado, the missing state among them. */
export function waitingStatesOf(
	states: ReadonlyMap<string, OrderState>,
	statesToImport: readonly string[],
): string[] {
	return [NO_STATE, ...statesIn(states, (state) => !mayImport(state, undefined, statesToImport))];
}

/** Payment methods whose orders wait in more states than those of other methods, with these states. */
export interface LongerWait {
	/** Modules and names, lower case. */
	payments: string[];
	states: string[];
}

/** What the rules for payment methods add to the states in which orders wait, equal sets of states together. */
export function longerWaitsOf(
	states: ReadonlyMap<string, OrderState>,
	statesToImport: readonly string[],
	rules: readonly PaymentRule[],
): LongerWait[] {
	const usual = waitingStatesOf(states, statesToImport);
	const waits = new Map<string, LongerWait>();
	for (const rule of rules) {
		const more = statesIn(
			states,
			(state) => !usual.includes(state.id) && !mayImport(state, rule, statesToImport),
		);
		if (more.length === 0) continue;
		const wait = waits.get(more.join()) ?? { payments: [], states: more };
		wait.payments.push(rule.payment);
		waits.set(more.join(), wait);
	}
	return [...waits.values()];
}

const statesIn = (
	states: ReadonlyMap<string, OrderState>,
	holds: (state: OrderState) => boolean,
): string[] =>
	[...states.values()].filter((state) => state.final === null && holds(state)).map(({ id }) => id);
