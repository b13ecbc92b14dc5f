import type { OrderState } from './orderState';
import type { OrderFacts } from './orderFacts';
import { nearestPayment, paidBy } from '../../settings/nearestPayment';
import { paymentNames } from '../../settings/paymentNames';
import { asCompared } from '../../words/asCompared';

/** When certain orders are imported: once paid, at once, or in certain states only. */
export interface ImportRule {
	/** Module ("ps_wirepayment") or name ("Bank wire") of the payment method, lower case; '' for all. */
	payment: string;
	/** Name of the carrier, lower case; '' for all. */
	carrier: string;
	when: 'paid' | 'atOnce' | 'inStates';
	/** State ids, for `inStates`. */
	states: readonly string[];
}

/** How an order is paid and sent. */
interface PaidAndSent extends Pick<OrderFacts, 'payment'> {
	shipping: Pick<OrderFacts['shipping'], 'carrier'>;
}

/**
 * The first rule that fits an order, one that names the module of its payment before one that names the method; undefined
 * when none does.
 */
export function ruleFor(
	{ payment, shipping }: PaidAndSent,
	rules: readonly ImportRule[],
): ImportRule | undefined {
	const methods = paymentNames({ payment }).map(asCompared);
	const fitting = rules.filter(
		(rule) =>
			(rule.payment === '' || methods.includes(rule.payment)) &&
			(rule.carrier === '' || rule.carrier === asCompared(shipping.carrier)),
	);
	return nearestPayment(fitting, (rule) => rule.payment || null, paidBy({ payment }))[0];
}

/**
 * Whether an order in this state may be imported.
 *
 * @param rule that fits it, undefined when none does
 * @param statesToImport ids of the states for all other orders; empty means once it is paid
 * @param isPaid the state says so, or something else proves it
 */
export function mayImport(
	state: Pick<OrderState, 'id' | 'paid'>,
	rule: ImportRule | undefined,
	statesToImport: readonly string[],
	isPaid = state.paid,
): boolean {
	if (rule?.when === 'atOnce') return true;
	if (goesByPayment(rule, statesToImport)) return isPaid;
	return (rule?.when === 'inStates' ? rule.states : statesToImport).includes(state.id);
}

/** Whether an order is imported once it is paid, and not by states that the owner chose. */
export const goesByPayment = (
	rule: ImportRule | undefined,
	statesToImport: readonly string[],
): boolean => (rule === undefined ? statesToImport.length === 0 : rule.when === 'paid');
