import type { WebOrderReadiness } from '../../../domain/stream/webOrder';
import { microsOf } from '../../../domain/money/cents';
import type { ShopRow } from '../wire/shopRow';
import { mayImport, ruleFor, type ImportRule } from './importRule';
import type { OrderState } from '../../../domain/order/read/orderState';
import { text } from '../wire/row';

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

/** An order that still does not add up after this time never will: then it is for a person to look at. */
const WRITING_TAKES_AT_MOST_SECONDS = 600;
/** Order and lines are both rounded to the cent per line; three decimals cover every rounding type. */
const ROUNDING_MICROS = 20_000;

/**
 * What the shop says about an order that is neither cancelled, refunded nor in payment error.
 * PrestaShop writes an order in several steps without a transaction, so a fresh one may lack its state or
 * lines (reference §3.1).
 *
 * @param ageSeconds time since the order was placed, by the shop's clock
 * @param carrier name of its carrier, '' when it has none or it is not known
 */
export function readinessOf(
	order: ShopRow,
	details: readonly ShopRow[],
	state: OrderState | undefined,
	settings: ReadinessSettings,
	ageSeconds: number,
	carrier = '',
): Readiness {
	const unfinished =
		!linesAddUp(order, details) &&
		ageSeconds < Math.max(WRITING_TAKES_AT_MOST_SECONDS, settings.minimumAgeSeconds);
	const reason = whyIncomplete(order, unfinished, settings, ageSeconds);
	if (reason !== '') return { readiness: 'incomplete', reason, unfinished };
	const wait = whyWaiting(order, state, settings, carrier);
	return { readiness: wait === '' ? 'ready' : 'waiting', reason: wait, unfinished };
}

/** Whether the sum of the lines is the product total of the order, within the rounding of one cent. */
export function linesAddUp(order: ShopRow, details: readonly ShopRow[]): boolean {
	const total = microsOf(text(order, 'total_products'));
	const sum = details.reduce(
		(micros, line) => micros + (microsOf(text(line, 'total_price_tax_excl')) ?? 0),
		0,
	);
	return total !== null && Math.abs(total - sum) < ROUNDING_MICROS && details.length > 0;
}

function whyIncomplete(
	order: ShopRow,
	unfinished: boolean,
	settings: ReadinessSettings,
	ageSeconds: number,
): string {
	if (text(order, 'current_state') === '0') {
		return ageSeconds < WRITING_TAKES_AT_MOST_SECONDS
			? 'PrestaShop has not given it a state yet'
			: 'PrestaShop never gave it a state: give it one in the back office, or cancel it';
	}
	if (unfinished) return 'PrestaShop is still writing its lines';
	if (ageSeconds < settings.minimumAgeSeconds) {
		return `placed ${Math.max(0, Math.round(ageSeconds))} seconds ago, read again in the next run`;
	}
	return '';
}

function whyWaiting(
	order: ShopRow,
	state: OrderState | undefined,
	{ statesToImport, importRules }: ReadinessSettings,
	carrier: string,
): string {
	const rule = ruleFor(order, carrier, importRules);
	if (rule?.when === 'atOnce') return '';
	if (state === undefined) {
		return `its state ${text(order, 'current_state')} does not exist in the shop any more`;
	}
	if (mayImport(state, rule, statesToImport)) return '';
	if (rule?.when === 'inStates') {
		return `state "${state.name}" is not among those chosen for ${nameOf(rule, order, carrier)}`;
	}
	return state.paid ? `state "${state.name}" is not among the states to import` : state.name;
}

/** The orders a rule is for, in words, with the names as the order has them. */
function nameOf(rule: ImportRule, order: ShopRow, carrier: string): string {
	return [
		rule.payment === '' ? '' : `payment by ${text(order, 'payment')}`,
		rule.carrier === '' ? '' : `delivery by ${carrier}`,
	]
		.filter((part) => part !== '')
		.join(' and ');
}
