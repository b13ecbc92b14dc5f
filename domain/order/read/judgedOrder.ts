import type { OrderState } from './orderState';
import type { WebOrder } from '../../stream/webOrder';
import { epochOf } from '../../words/epochOf';
import { linesAreMissing } from './linesAddUp';
import type { LookedAt } from './lookedAt';
import type { OrderFacts } from './orderFacts';
import { overdueDaysOf } from './overdueDaysOf';
import { sinceStart } from './sinceStart';
import { readinessOf, type ReadinessFacts, type ReadinessSettings } from './readiness';

/** What the owner decided about importing and about paying late. */
export interface JudgingSettings extends ReadinessSettings {
	/** Days after which an unpaid order is late, null when the owner does not want to know. */
	reportUnpaidAfterDays: number | null;
}

/** An order as it was read, with what its lines lack. */
interface FactsRead extends OrderFacts, Pick<ReadinessFacts, 'lacksTaxes' | 'paid'> {
	/** Of a line of it nobody can read how many pieces it takes. */
	lacksPieces: boolean;
}

export interface JudgedOrder {
	order: WebOrder;
	/** Its lines were not all there yet. */
	unfinished: boolean;
	/** It holds stock, and not all of its lines were read although PrestaShop must have written them long ago. */
	partlyRead: boolean;
}

/**
 * A web order with whether it may be imported and whether its payment is late.
 *
 * @param state of the order, undefined when the shop does not have it any more
 */
export function judgedOrder(
	{ lacksTaxes, lacksPieces, paid, ...facts }: FactsRead,
	state: OrderState | undefined,
	settings: JudgingSettings,
	{ now, zone }: LookedAt,
): JudgedOrder {
	const { kind, id, reference, shopId, shopName, placedAt } = facts;
	const age = { placed: now - epochOf(placedAt), changed: now - epochOf(facts.updatedAt) };
	const { readiness, reason, unfinished } = readinessOf(
		{ ...facts, lacksTaxes, paid },
		state,
		settings,
		age,
	);
	const judged = sinceStart({ readiness, reason }, facts.beforeStart);
	const payment = { readiness: judged.readiness, state, placedAt, now, zone };
	const judgement = {
		readiness: judged.readiness,
		readinessReason: judged.reason.en,
		...(judged.reason.nl === judged.reason.en ? {} : { readinessReasonNl: judged.reason.nl }),
		overdueDays: overdueDaysOf(payment, settings.reportUnpaidAfterDays),
	};
	const known = { kind, id, reference, shopId, shopName };
	return {
		order: { ...known, ...judgement, ...facts },
		unfinished,
		partlyRead: facts.holdsStock && (lacksPieces || (!unfinished && linesAreMissing(facts))),
	};
}
