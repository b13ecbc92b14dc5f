import type { ImportResult } from '../../../../../../domain/order/plan/importedFromPlan';
import type { PlannedArticle } from '../../../../../../domain/stream/plannedArticle';
import type { PlannedOrder } from '../../../../../../domain/stream/plannedOrder';
import type { Progress } from '../../../../../shared/progress';
import type { TimeBudget } from '../../../../../shared/timeBudget';
import type { SnelStartClient } from '../../../../books/snelStartClient';
import type { SnelStartFailure } from '../../../../client/failure';
import { ensureArticles } from '../articles/ensureArticles';
import type { CustomerInBooks } from '../customers/customerInBooks';
import { ensureCustomers, knownCards } from '../customers/ensureCustomers';
import { healCustomers, type SeveralCards } from '../customers/healCustomers';
import { hasFurtherCards } from '../customers/hasFurtherCards';
import { Stop } from '../stop';
import { afterHealing } from '../twins/afterHealing';
import { hasTwins } from '../twins/hasTwins';
import { healTwins } from '../twins/healTwins';
import { alreadyThere } from './alreadyThere';
import { carryOutParts } from './carryOutParts';
import { isCreatable, type Creatable } from './creatable';
import { noImportKey } from './noImportKey';
import { tellOfCards } from './tellOfCards';
import { tryFirst } from './tryFirst';

/** How long the run may take, and where it says how far it is. */
export interface Pace {
	budget: TimeBudget;
	progress: Progress;
}

export interface ImportRun {
	/** By import key; plans that were not for creating have none, unless twins of theirs were found. */
	results: Map<string, ImportResult>;
	/** Why the run stopped before its end, null when it did not. */
	stopped: SnelStartFailure | null;
	/** Whether anything was or may have been written. */
	hasWritten: boolean;
}

/**
 * Carries out all plans to create. Never creates what a lookup finds, never repeats a write blindly, and lets no
 * order take another one down; only a refused key, a missing right or an unreachable service stops the rest.
 */
export async function importOrders(
	client: SnelStartClient,
	plans: readonly PlannedOrder[],
	{ budget, progress }: Pace,
): Promise<ImportRun> {
	const stop = new Stop(budget);
	const wanted = plans.filter(({ outcome }) => outcome === 'create');
	const results = refused(wanted);
	const creatable = eachOnce(wanted.filter(isCreatable));
	const existing = await alreadyThere(client, creatable, plans);
	existing.forEach((result, importKey) => results.set(importKey, result));

	const missing = creatable.filter(({ importKey }) => !results.has(importKey));
	const customersOf = (some: readonly PlannedOrder[]) =>
		some.flatMap(({ customer }) => customer ?? []);
	const known = await knownCards(client, customersOf(missing));
	const tried = await tryFirst(client, missing, known, { stop, results, progress });
	const rest = missing.filter(({ importKey }) => !results.has(importKey));
	const wantedCards = customersOf(rest).filter(({ key }) => !tried.customers.has(key));
	const others = await ensureCustomers(client, wantedCards, known, stop);
	const customers = new Map([...tried.customers, ...others]);
	const articles = await ensureArticles(client, articlesFor(rest, customers), stop);
	const means = { customers, articles, results, stop, progress };
	const raced = await carryOutParts(client, rest, tried.created, means);

	const twins = [
		...plans.filter(hasTwins),
		...missing.filter(({ importKey }) => raced.includes(importKey)),
	];
	for (const [importKey, healed] of await healTwins(client, twins, raced)) {
		results.set(importKey, afterHealing(healed, results.get(importKey)));
	}
	const healedCards = await healCustomers(client, withSeveral(plans, customers));
	tellOfCards(plans, customers, healedCards, results);
	return { results, stopped: stop.reason, hasWritten: stop.hasWritten };
}

/** Customers that have, or may have, several equal cards: of new orders and of such that are there. */
function withSeveral(
	plans: readonly PlannedOrder[],
	customers: ReadonlyMap<string, CustomerInBooks>,
): SeveralCards[] {
	const seen = plans.flatMap((plan): Array<[string, SeveralCards]> => {
		if (!plan.customer) return [];
		const { customer: planned } = plan;
		const found = customers.get(planned.key);
		const why = found?.ok ? found.several : hasFurtherCards(plan) ? 'cutOff' : undefined;
		return why ? [[planned.key, { planned, why }]] : [];
	});
	return [...new Map(seen).values()];
}

/** The results of plans to create that hold nothing to create. */
const refused = (wanted: readonly PlannedOrder[]): Map<string, ImportResult> =>
	new Map(
		wanted
			.filter((plan) => !isCreatable(plan))
			.map(({ importKey }) => [importKey, { outcome: 'failed', problems: [noImportKey()] }]),
	);

const eachOnce = (plans: readonly Creatable[]): Creatable[] => [
	...new Map(plans.map((plan) => [plan.importKey, plan])).values(),
];

/** Articles of the orders whose customer is there: no article is made for an order that cannot be. */
const articlesFor = (
	plans: readonly Creatable[],
	customers: ReadonlyMap<string, CustomerInBooks>,
): PlannedArticle[] =>
	plans
		.filter(({ customer }) => customers.get(customer.key)?.ok)
		.flatMap(({ articles }) => articles ?? []);
