import type { ShopRow } from '../api/types';
import type { OrderState } from './orderStates';
import { text } from './row';

/** When orders of one payment method are imported: once paid, at once, or in certain states only. */
export interface PaymentRule {
	/** Module ("ps_wirepayment") or name ("Bank wire") of the payment method, lower case. */
	payment: string;
	when: 'paid' | 'atOnce' | 'inStates';
	/** State ids, for `inStates`. */
	states: readonly string[];
}

/** The rule for the payment method of an order: one for its name goes before one for its module. */
export function ruleFor(order: ShopRow, rules: readonly PaymentRule[]): PaymentRule | undefined {
	const named = (field: string): PaymentRule | undefined =>
		rules.find(({ payment }) => payment === text(order, field).trim().toLowerCase());
	return named('payment') ?? named('module');
}

/**
 * Whether an order in this state may be imported.
 *
 * @param rule of its payment method, undefined when there is none
 * @param statesToImport ids of the states for all other methods; empty means every state the shop marks as paid
 */
export function mayImport(
	state: Pick<OrderState, 'id' | 'paid'>,
	rule: PaymentRule | undefined,
	statesToImport: readonly string[],
): boolean {
	if (rule?.when === 'atOnce') return true;
	if (rule?.when === 'paid') return state.paid;
	if (rule?.when === 'inStates') return rule.states.includes(state.id);
	return statesToImport.length > 0 ? statesToImport.includes(state.id) : state.paid;
}
