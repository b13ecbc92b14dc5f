import { NO_STATE, type OrderState } from './orderState';
import type { WebOrderReadiness } from '../../stream/webOrder';
import { mayImport, ruleFor, type ImportRule } from './importRule';
import { linesAddUp, type LinesOfOrder } from './linesAddUp';
import type { OrderFacts } from './orderFacts';

/** What the owner decided about which orders may be imported. */
export interface ReadinessSettings {
	/** Ids of the states to import; empty means every state the shop marks as paid. */
	statesToImport: readonly string[];
	/** For orders that go by states of their own; the first that fits holds. */
	importRules: readonly ImportRule[];
	minimumAgeSeconds: number;
}

export interface Readiness {
	readiness: WebOrderReadiness;
	reason: string;
	/** True when lines were missing: the quantities of this order are not all known yet. */
	unfinished: boolean;
}

/** The facts it depends on. */
export type ReadinessFacts = Pick<OrderFacts, 'stateId' | 'payment' | 'shipping'> & LinesOfOrder;

/** An order that still does not add up after this time never will: then it is for a person to look at. */
const WRITING_TAKES_AT_MOST_SECONDS = 600;

/**
 * What the shop says about an order that is neither cancelled, refunded nor in payment error. PrestaShop writes an
 * order in several steps without a transaction, first the order, then its lines, then its state, so a fresh one may
 * lack its state or lines.
 *
 * @param state of the order, undefined when the shop does not have it any more
 * @param ageSeconds time since the order was placed, by the shop's clock
 */
export function readinessOf(
	order: ReadinessFacts,
	state: OrderState | undefined,
	settings: ReadinessSettings,
	ageSeconds: number,
): Readiness {
	const unfinished =
		!linesAddUp(order) &&
		ageSeconds < Math.max(WRITING_TAKES_AT_MOST_SECONDS, settings.minimumAgeSeconds);
	const reason = whyIncomplete(order, unfinished, settings, ageSeconds);
	if (reason !== '') return { readiness: 'incomplete', reason, unfinished };
	const wait = whyWaiting(order, state, settings);
	return { readiness: wait === '' ? 'ready' : 'waiting', reason: wait, unfinished };
}

function whyIncomplete(
	{ stateId }: ReadinessFacts,
	unfinished: boolean,
	{ minimumAgeSeconds }: ReadinessSettings,
	ageSeconds: number,
): string {
	if (stateId === NO_STATE) {
		return ageSeconds < WRITING_TAKES_AT_MOST_SECONDS
			? 'PrestaShop has not given it a state yet'
			: 'PrestaShop never gave it a state: give it one in the back office, or cancel it';
	}
	if (unfinished) return 'PrestaShop is still writing its lines';
	if (ageSeconds < minimumAgeSeconds) {
		return `placed ${Math.max(0, Math.round(ageSeconds))} seconds ago, read again in the next run`;
	}
	return '';
}

function whyWaiting(
	order: ReadinessFacts,
	state: OrderState | undefined,
	{ statesToImport, importRules }: ReadinessSettings,
): string {
	const rule = ruleFor(order, importRules);
	if (rule?.when === 'atOnce') return '';
	if (state === undefined) return `its state ${order.stateId} does not exist in the shop any more`;
	if (mayImport(state, rule, statesToImport)) return '';
	if (rule?.when === 'inStates') {
		return `state "${state.name}" is not among those chosen for ${nameOf(rule, order)}`;
	}
	return state.paid ? `state "${state.name}" is not among the states to import` : state.name;
}

/** The orders a rule is for, in words, with the names as the order has them. */
function nameOf(rule: ImportRule, { payment, shipping }: ReadinessFacts): string {
	return [
		rule.payment === '' ? '' : `payment by ${payment.name}`,
		rule.carrier === '' ? '' : `delivery by ${shipping.carrier}`,
	]
		.filter((part) => part !== '')
		.join(' and ');
}
