import { MadeArticles } from '../../article/madeArticles';
import { noCustomersYet, noteCustomer, type RunCustomers } from '../../customer/runCustomers';
import type { PlannedOrder } from '../../stream/plannedOrder';

/** What the orders planned so far in one run will bring into SnelStart before any sales order is written. */
export interface PlannedSoFar {
	customers: RunCustomers;
	articles: MadeArticles;
}

export const nothingPlannedYet = (): PlannedSoFar => ({
	customers: noCustomersYet(),
	articles: new MadeArticles(),
});

/** Remembers what an order brings along; one that is not created brings nothing. */
export function notePlanned(plan: PlannedOrder, { customers, articles }: PlannedSoFar): void {
	if (plan.outcome !== 'create') return;
	if (plan.customer) noteCustomer(plan.customer, customers);
	for (const article of plan.articles) articles.note(article);
}
