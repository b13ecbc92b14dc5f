import { NO_STATE, type OrderState } from './orderState';
import type { WebOrderReadiness } from '../../stream/webOrder';
import { goesByPayment, mayImport, ruleFor, type ImportRule } from './importRule';
import { linesAddUp, type LinesOfOrder } from './linesAddUp';
import type { OrderFacts } from './orderFacts';
import type { PaidProof } from './paidProof';
import { amountInWording } from '../../money/amountWording';
import { centsOf } from '../../money/cents';
import { counted } from '../../words/counted';
import { asItIs, joined, worded, type Language, type Wording } from '../../words/wording';

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
	/** Why it is not ready, empty when it is. */
	reason: Wording;
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
const WITHOUT_STATE = worded(
	'PrestaShop never gave it a state: give it one in the back office, or cancel it',
	'PrestaShop gaf hem nooit een status: geef hem er een in het beheer van de winkel, of annuleer hem',
);
export const NEVER_GIVEN_A_STATE = WITHOUT_STATE.en;

/** Said of an order whose date is still to come by the shop's own clock. */
const AHEAD = worded('its date is still to come', 'de datum ligt nog in de toekomst');
export const DATED_AHEAD = AHEAD.en;

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
	if (reason !== null) return { readiness: 'incomplete', reason, unfinished };
	const wait = whyWaiting(order, state, settings);
	return { readiness: wait === null ? 'ready' : 'waiting', reason: wait ?? NOTHING, unfinished };
}

const NOTHING = asItIs('');

function whyIncomplete(
	{ stateId, lacksTaxes }: ReadinessFacts,
	unfinished: boolean,
	{ minimumAgeSeconds }: ReadinessSettings,
	{ placed, changed }: OrderAge,
): Wording | null {
	if (placed < -AHEAD_AT_MOST_SECONDS) return AHEAD;
	if (stateId === NO_STATE) {
		return placed < WRITING_TAKES_AT_MOST_SECONDS
			? worded(
					'PrestaShop has not given it a state yet',
					'PrestaShop heeft hem nog geen status gegeven',
				)
			: WITHOUT_STATE;
	}
	if (unfinished) {
		return worded('PrestaShop is still writing its lines', 'PrestaShop schrijft de regels nog');
	}
	if (lacksTaxes && changed < WRITING_TAKES_AT_MOST_SECONDS) {
		return worded(
			'PrestaShop is still writing the taxes of its lines',
			'PrestaShop schrijft de belasting van de regels nog',
		);
	}
	if (placed < minimumAgeSeconds) {
		const seconds = Math.max(0, Math.round(placed));
		return worded(
			`placed ${counted(seconds, 'second')} ago, read again in the next run`,
			`${counted(seconds, 'seconde', 'seconden')} geleden geplaatst; de volgende uitvoering leest hem opnieuw`,
		);
	}
	return null;
}

function whyWaiting(
	order: ReadinessFacts,
	state: OrderState | undefined,
	{ statesToImport, importRules }: ReadinessSettings,
): Wording | null {
	const rule = ruleFor(order, importRules);
	if (rule?.when === 'atOnce') return null;
	if (state === undefined) {
		return worded(
			`its state ${order.stateId} does not exist in the shop any more`,
			`de status ${order.stateId} bestaat niet meer in de winkel`,
		);
	}
	if (mayImport(state, rule, statesToImport, state.paid || order.paid.wasPaid)) return null;
	if (rule?.when === 'inStates') {
		const name = nameOf(rule, order);
		return worded(
			`state "${state.name}" is not among those chosen for ${name.en}`,
			`status "${state.name}" is niet gekozen voor ${name.nl}`,
		);
	}
	if (state.undoesPayment && goesByPayment(rule, statesToImport)) {
		return worded(
			`state "${state.name}" says that no money came or that it went back; where it does not, choose it in 'Order State Names or IDs'`,
			`status "${state.name}" zegt dat er geen geld kwam of dat het is teruggegaan; is dat niet zo, kies hem dan bij 'Order State Names or IDs'`,
		);
	}
	return state.paid
		? worded(
				`state "${state.name}" is not among the states to import`,
				`status "${state.name}" hoort niet bij de statussen die worden geïmporteerd`,
			)
		: joined([asItIs(state.name), receivedInPart(order)], '');
}

function receivedInPart({ paid: { received }, currency }: ReadinessFacts): Wording {
	const [amount, due] = [received?.amount, received?.due].map((text) => centsOf(text ?? ''));
	if (amount === null || due === null || amount <= 0 || amount >= due) return NOTHING;
	const [part, all] = [amount, due].map((cents) => amountInWording(currency.iso, cents));
	return worded(
		`; ${part.en} of ${all.en} was received`,
		`; ${part.nl} van ${all.nl} is ontvangen`,
	);
}

/** The orders a rule is for, in words, with the names as the order has them. */
function nameOf(rule: ImportRule, { payment, shipping }: ReadinessFacts): Wording {
	const parts = [
		rule.payment === ''
			? []
			: [worded(`payment by ${payment.name}`, `betaling met ${payment.name}`)],
		rule.carrier === ''
			? []
			: [worded(`delivery by ${shipping.carrier}`, `bezorging door ${shipping.carrier}`)],
	].flat();
	const inOne = (language: Language, and: string) =>
		parts.map((part) => part[language]).join(` ${and} `);
	return worded(inOne('en', 'and'), inOne('nl', 'en'));
}
