import type { ImportResult } from '../../../../../../domain/order/plan/importedFromPlan';
import type { PlannedOrder } from '../../../../../../domain/stream/plannedOrder';
import { mapConcurrently } from '../../../../../shared/mapConcurrently';
import type { Progress } from '../../../../../shared/progress';
import type { TimeBudget } from '../../../../../shared/timeBudget';
import type { SnelStartClient } from '../../../../books/snelStartClient';
import type { SnelStartFailure } from '../../../../client/failure';
import { carryOut, left, type Creatable, type Means } from './carryOut';
import { ensureArticles } from '../articles/ensureArticles';
import { ensureCustomers } from '../customers/ensureCustomers';
import { healTwins } from '../twins/healTwins';
import { inBooks } from '../inBooks';
import { settleTwins } from '../twins/settleTwins';
import { Stop } from '../stop';
import type { Created } from '../twins/twins';
import type { PlannedArticle } from '../../../../../../domain/stream/plannedArticle';
import type { CustomerInBooks } from '../customers/customerInBooks';
import type { WireSalesOrder } from '../../../../wire/wireSalesOrder';
import { noImportKey } from './noImportKey';
import { hasTwins } from '../twins/hasTwins';
import { afterHealing } from '../twins/afterHealing';
import { hasFurtherCards } from '../customers/hasFurtherCards';
import { tellOfCards } from './tellOfCards';

/** Orders created before they are looked up once more: as many as one filter can ask for. */
const PART = 60;

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
	const results = new Map<string, ImportResult>();
	const creatable = [
		...new Map(wanted.filter(isCreatable).map((plan) => [plan.importKey, plan])).values(),
	];
	wanted
		.filter((plan) => !isCreatable(plan))
		.forEach(({ importKey }) =>
			results.set(importKey, { outcome: 'failed', problems: [noImportKey()] }),
		);

	const existing = await lookUpAgain(client, creatable, plans);
	creatable.forEach((plan) => {
		const order = existing.get(plan.importKey);
		if (order) results.set(plan.importKey, alreadyThere(plan, order));
	});
	const missing = creatable.filter(({ importKey }) => !results.has(importKey));
	const customers = await ensureCustomers(
		client,
		[...plans.filter(hasFurtherCards), ...missing].flatMap(({ customer }) => customer ?? []),
		stop,
	);
	const articles = await ensureArticles(client, articlesFor(missing, customers), stop);
	const withTwins = [...plans.filter(hasTwins).map(({ importKey }) => importKey)];
	for (let start = 0; start < missing.length; start += PART) {
		const part = missing.slice(start, start + PART);
		if (start > 0 && stop.isLate) {
			part.forEach(({ importKey }) => results.set(importKey, left(stop)));
			continue;
		}
		withTwins.push(...(await carryOutPart(client, part, { customers, articles, results, stop })));
		progress.add(part.length);
	}
	for (const [importKey, healed] of await healTwins(client, withTwins)) {
		results.set(importKey, afterHealing(healed, results.get(importKey)));
	}
	tellOfCards(plans.filter(hasFurtherCards), customers, results);
	return { results, stopped: stop.reason, hasWritten: stop.hasWritten };
}

/** Creates a part of the orders and settles it, so that a twin of two runs lives for seconds however long a run is. */
async function carryOutPart(
	client: SnelStartClient,
	part: readonly Creatable[],
	{ results, ...means }: Means & { results: Map<string, ImportResult> },
): Promise<string[]> {
	const created: Created[] = [];
	await mapConcurrently(part, client.concurrency, async (plan) => {
		const { result, order } = await carryOut(client, plan, means);
		results.set(plan.importKey, result);
		if (order) created.push(order);
	});
	return await settleTwins(client, created, results);
}

const isCreatable = (plan: PlannedOrder): plan is Creatable =>
	plan.importKey !== '' &&
	plan.salesOrder !== null &&
	plan.customer !== null &&
	plan.salesOrder.betalingskenmerk === plan.importKey;

function alreadyThere({ customer }: Creatable, order: WireSalesOrder): ImportResult {
	const isSame = order.relatie !== null && order.relatie.id === customer.id;
	const customerNumber = isSame ? (customer.customerNumber ?? null) : null;
	return { outcome: 'exists', salesOrder: { ...inBooks(order, customerNumber), totalIncl: null } };
}

/** Keys that are in SnelStart by now, with their lowest-numbered sales order. */
async function lookUpAgain(
	client: SnelStartClient,
	creatable: readonly Creatable[],
	plans: readonly PlannedOrder[],
): Promise<Map<string, WireSalesOrder>> {
	const knownKey = plans.find(
		({ existing, importKey }) => existing !== null && importKey !== '',
	)?.importKey;
	const keys = creatable.map(({ importKey }) => importKey);
	const rows = await client.salesOrders.byImportKey(keys, { knownKey });
	const descending = rows.sort((a, b) => b.nummer - a.nummer);
	return new Map(descending.map((row) => [row.betalingskenmerk ?? '', row]));
}

/** Articles of the orders whose customer is there: no article is made for an order that cannot be. */
const articlesFor = (
	plans: readonly Creatable[],
	customers: ReadonlyMap<string, CustomerInBooks>,
): PlannedArticle[] =>
	plans
		.filter(({ customer }) => customers.get(customer.key)?.ok)
		.flatMap(({ articles }) => articles ?? []);
