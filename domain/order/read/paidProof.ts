import type { Cents } from '../../money/cents';
import { decimalOfCents } from '../../money/cents';
import type { DecimalText } from '../../money/decimalText';
import type { OrderState } from './orderState';
import { writtenTwice } from './writtenTwice';

/** A payment, with its moment in seconds since 1970. */
export interface PaymentFact {
	amount: Cents;
	at: number;
	transactionId?: string;
}

/** What the shop wrote down of an order whose state is not marked as paid. */
export interface PaymentFacts {
	/** The states it was given, oldest first, each with the moment in seconds since 1970; null where the key may not read them. */
	history: ReadonlyArray<{ state: OrderState | undefined; at: number }> | null;
	/** Payments of its reference in the currency of the order; null where one cannot be read. */
	payments: readonly PaymentFact[] | null;
	/** What all orders of its reference come to; null where one cannot be read. */
	due: Cents | null;
	/** What each of these orders comes to. */
	dues?: readonly Cents[];
}

/** Whether an order was paid although its state is not marked so. */
export interface PaidProof {
	wasPaid: boolean;
	/** Since when, in seconds since 1970; null where it was not. */
	since: number | null;
	/** Received for its reference and what that comes to, where anything was received. */
	received: { amount: DecimalText; due: DecimalText } | null;
}

export const NOT_PROVEN: PaidProof = { wasPaid: false, since: null, received: null };

/**
 * An order in a state that is not marked as paid was paid when it passed through one that is, or when its payments cover
 * its total: payment modules move paid orders on to states of their own (Mollie "Completed", "Partially shipped",
 * "Partially refunded"; MultiSafepay "partial refunded"). One whose payments all went back was not. What came before it
 * was cancelled, refunded or failed counts no more. PrestaShop adds up payments by reference, so that the orders of a
 * split cart are taken together. Without the history nothing is proven, because what undid a payment would not be seen.
 */
export function paidProof(
	state: OrderState | undefined,
	{ history, payments, due, dues = [] }: PaymentFacts,
): PaidProof {
	if (state === undefined || history === null || ends(state)) return NOT_PROVEN;
	const ended = Math.max(
		-Infinity,
		...history.filter((row) => ends(row.state)).map(({ at }) => at),
	);
	const lastEnd = history.map((row) => ends(row.state)).lastIndexOf(true);
	const passed = history.slice(lastEnd + 1).find((row) => row.state?.paid);
	const counted = countedOnce(payments ?? [], dues).filter(
		({ at }) => ended === -Infinity || (Number.isFinite(at) && at > ended),
	);
	const amount = counted.reduce((sum, payment) => sum + payment.amount, 0);
	const wentBack = amount <= 0 && counted.some((payment) => payment.amount < 0);
	const covered = due !== null && due > 0 && amount >= due ? coveredAt(counted, due) : null;
	const moments = [
		...(passed && !wentBack ? [passed.at] : []),
		...(covered === null ? [] : [covered]),
	];
	const since = Math.min(...moments);
	return {
		wasPaid: moments.length > 0,
		since: Number.isFinite(since) ? since : null,
		received:
			due !== null && amount !== 0
				? { amount: decimalOfCents(amount), due: decimalOfCents(due) }
				: null,
	};
}

function countedOnce(payments: readonly PaymentFact[], dues: readonly Cents[]): PaymentFact[] {
	const told = payments.map((fact) => ({
		...{ fact, cents: fact.amount },
		transactionId: fact.transactionId ?? '',
	}));
	const again = writtenTwice(told, dues).map(({ payment }) => payment.fact);
	return payments.filter((fact) => !again.includes(fact));
}

/** The payment since which all of them together cover what is due. */
function coveredAt(payments: readonly PaymentFact[], due: Cents): number {
	let sum = 0;
	let since: number | null = null;
	for (const { amount, at } of [...payments].sort((a, b) => (a.at < b.at ? -1 : 1))) {
		sum += amount;
		since = sum < due ? null : (since ?? at);
	}
	return since ?? Infinity;
}

const ends = (state: OrderState | undefined): boolean =>
	state !== undefined && !state.paid && (state.final !== null || state.undoesPayment);
