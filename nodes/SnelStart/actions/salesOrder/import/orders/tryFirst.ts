import type { SnelStartClient } from '../../../../books/snelStartClient';
import { ensureArticles } from '../articles/ensureArticles';
import { cardFor } from '../customers/cardFor';
import type { CustomerInBooks } from '../customers/customerInBooks';
import { ensureCustomers } from '../customers/ensureCustomers';
import type { FoundCards } from '../customers/findCards';
import type { Created } from '../twins/twins';
import { carryOut } from './carryOut';
import type { Run } from './carryOutParts';
import type { Creatable } from './creatable';
import { tellingOrder } from './tellingOrder';

/** Orders that are each refused for a reason of their own before the others go on all the same. */
const MOST = 10;

/** What is known once a first order has been tried. */
export interface Tried {
	/** Customers of the orders tried, by key. */
	customers: Map<string, CustomerInBooks>;
	created: Created[];
}

/**
 * Carries out single orders, each with its customer and articles, until one is created or it is known that none will
 * be. So whatever every order would meet is met before customer cards are made for all of them.
 *
 * @param known cards found for the customers of all plans
 */
export async function tryFirst(
	client: SnelStartClient,
	plans: readonly Creatable[],
	known: FoundCards,
	{ stop, results, progress }: Pick<Run, 'stop' | 'results' | 'progress'>,
): Promise<Tried> {
	const tried: Tried = { customers: new Map(), created: [] };
	const refused: Creatable[] = [];
	const needsCard = ({ customer }: Creatable) =>
		!tried.customers.has(customer.key) &&
		customer.action === 'create' &&
		cardFor(known, customer) === null;
	while (refused.length < Math.min(plans.length - 1, MOST) && !isDecided()) {
		const rest = plans.filter((plan) => !results.has(plan.importKey));
		const plan = tellingOrder(rest, refused, needsCard);
		const customers = rest.map(({ customer }) => customer).filter((one) => isSame(one, plan));
		for (const [key, found] of await ensureCustomers(client, customers, known, stop)) {
			tried.customers.set(key, found);
		}
		const isThere = tried.customers.get(plan.customer.key)?.ok;
		const articles = await ensureArticles(client, (isThere && plan.articles) || [], stop);
		const means = { customers: tried.customers, articles, stop };
		const { result, order } = await carryOut(client, plan, means);
		results.set(plan.importKey, result);
		progress.add(1);
		if (order) tried.created.push(order);
		refused.push(plan);
	}
	if (stop.orders.hasTaken) stop.beginParts();
	return tried;

	function isDecided(): boolean {
		return stop.orders.isDecided || stop.reason !== null || stop.isLate;
	}
}

/** Whether it is the customer of this plan: all that is written on one card is written at once. */
const isSame = (one: Creatable['customer'], { customer }: Creatable): boolean =>
	one.key === customer.key || (one.id !== undefined && one.id === customer.id);
