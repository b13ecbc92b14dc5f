import type { Ledger } from '../../worlds/stock/ledger';
import type { Amounts, Sight } from './sight';

/**
 * The most that may be shown before the run has looked for later orders: everything that was known when it began, and
 * whatever good news came since.
 */
export const mostKnownAtStart = (ledger: Ledger, { runStart, moment }: Sight): Amounts =>
	ledger.remainingBy(
		({ at, quantity }) => at <= moment && (quantity > 0 || at < runStart),
		({ spans }) => spans.some(({ from, to }) => from < runStart && to > moment),
	);

/** The most that may be shown when a run ends: every order that holds at its last look is counted. */
export const mostAfterLook = (ledger: Ledger, { articlesRead, moment }: Sight): Amounts =>
	ledger.remainingBy(
		({ at, quantity }) => at <= moment && (quantity > 0 || at < articlesRead),
		({ spans }) => spans.some(({ from, to }) => from <= moment && to > moment),
	);

/**
 * The least that must be shown when a run ends: all bad news, and of the good news what was known when it began.
 *
 * @param stillBooked whether the books kept the order during the run although the shop has cancelled it
 */
export const leastAfterLook = (
	ledger: Ledger,
	{ runStart, moment }: Sight,
	stillBooked: (orderId: number) => boolean,
): Amounts =>
	ledger.remainingBy(
		({ at, quantity }) => at <= moment && (quantity < 0 || at < runStart),
		({ orderId, spans }) =>
			spans.some(({ from, to }) => from <= moment && to > runStart) ||
			(spans.length > 0 && stillBooked(orderId)),
	);
