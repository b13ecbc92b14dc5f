import { NO_STATE, type OrderState } from './orderState';
import type { WebOrderReadiness } from '../../stream/webOrder';
import { goesByPayment, mayImport, ruleFor, type ImportRule } from './importRule';
import { linesAddUp, type LinesOfOrder } from './linesAddUp';
import type { OrderFacts } from './orderFacts';
import type { PaidProof } from './paidProof';
import { amountIn, centsOf } from '../../money/cents';
import { counted } from '../../words/counted';

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
export type ReadinessFacts = Pick<OrderFacts, 'stateId' | 'payment' | 'shipping' | 'currency'> &
	LinesOfOrder & {
		/** A line of it has VAT in its amounts, and not one row of tax. */
		lacksTaxes: boolean;
		/** What proves that it was paid where its state is not marked so. */
		paid: PaidProof;
	};

/** Seconds since the order was placed and since it was changed last, by the shop's clock. */
export interface OrderAge {
	placed: number;
	changed: number;
}

/** Said of an order in whose making PrestaShop was stopped. */
export const NEVER_GIVEN_A_STATE =
	'PrestaShop never gave it a state: give it one in the back office, or cancel it';

/** Said of an order whose date is still to come by the shop's own clock. */
export const DATED_AHEAD = 'its date is still to come';

/** The hour that happens twice in autumn, and a clock that is a little ahead, make no date of the future. */
const AHEAD_AT_MOST_SECONDS = 7200;

/** An order that still does not add up after this time never will: then it is for a person to look at. */
const WRITING_TAKES_AT_MOST_SECONDS = 600;

/**
 * What the shop says about an order that is neither cancelled, refunded nor in payment error. PrestaShop writes an
 * order in several steps without a transaction, first the order, then its lines, then its state, so a fresh one may
 * lack its state or lines. With its invoice, however old the order, it deletes all rows of tax and inserts them again.
 *
 * @param state of the order, undefined when the shop does not have it any more
 */
export function readinessOf(
	order: ReadinessFacts,
	state: OrderState | undefined,
	settings: ReadinessSettings,
	age: OrderAge,
): Readiness {
	const unfinished =
		!linesAddUp(order) &&
		age.placed < Math.max(WRITING_TAKES_AT_MOST_SECONDS, settings.minimumAgeSeconds);
	const reason = whyIncomplete(order, unfinished, settings, age);
	if (reason !== '') return { readiness: 'incomplete', reason, unfinished };
	const wait = whyWaiting(order, state, settings);
	return { readiness: wait === '' ? 'ready' : 'waiting', reason: wait, unfinished };
}

function whyIncomplete(
	{ stateId, lacksTaxes }: ReadinessFacts,
	unfinished: boolean,
	{ minimumAgeSeconds }: ReadinessSettings,
	{ placed, changed }: OrderAge,
): string {
	if (placed < -AHEAD_AT_MOST_SECONDS) return DATED_AHEAD;
	if (stateId === NO_STATE) {
		return placed < WRITING_TAKES_AT_MOST_SECONDS
			? 'PrestaShop has not given it a state yet'
			: NEVER_GIVEN_A_STATE;
	}
	if (unfinished) return 'PrestaShop is still writing its lines';
	if (lacksTaxes && changed < WRITING_TAKES_AT_MOST_SECONDS) {
		return 'PrestaShop is still writing the taxes of its lines';
	}
	if (placed < minimumAgeSeconds) {
		return `placed ${counted(Math.max(0, Math.round(placed)), 'second')} ago, read again in the next run`;
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
	if (mayImport(state, rule, statesToImport, state.paid || order.paid.wasPaid)) return '';
	if (rule?.when === 'inStates') {
		return `state "${state.name}" is not among those chosen for ${nameOf(rule, order)}`;
	}
	if (state.undoesPayment && goesByPayment(rule, statesToImport)) {
		return `state "${state.name}" says that no money came or that it went back; where it does not, choose it in 'Order State Names or IDs'`;
	}
	return state.paid
		? `state "${state.name}" is not among the states to import`
		: `${state.name}${receivedInPart(order)}`;
}

function receivedInPart({ paid: { received }, currency }: ReadinessFacts): string {
	const [amount, due] = [received?.amount, received?.due].map((text) => centsOf(text ?? ''));
	if (amount === null || due === null || amount <= 0 || amount >= due) return '';
	return `; ${amountIn(currency.iso, amount)} of ${amountIn(currency.iso, due)} was received`;
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
