import { bookedHash } from '../../../../../../domain/follow/bookedHash';
import { evidenceOfPlan } from '../../../../../../domain/order/plan/evidenceOfPlan';
import type {
	ImportResult,
	SalesOrderInBooks,
} from '../../../../../../domain/order/plan/importedFromPlan';
import type { Problem } from '../../../../../../domain/words/problem';
import type { SnelStartClient } from '../../../../books/snelStartClient';
import { bookedOrderOf } from '../../../../books/salesOrders/bookedOrderOf';
import { compareWithPlan } from './compareWithPlan';
import { createSalesOrder } from './createSalesOrder';
import type { ArticlesInBooks } from '../articles/ensureArticles';
import { inBooks } from '../inBooks';
import { leftForNextRun, notSent } from '../importProblems';
import { salesOrderBody } from './salesOrderBody';
import type { Stop } from '../stop';
import type { Created } from '../twins/twins';
import type { Creatable } from './creatable';
import type { WireSalesOrder } from '../../../../wire/wireSalesOrder';
import type { CustomerInBooks } from '../customers/customerInBooks';
import { vatNumberNeeded, whyWithoutVatNumber } from '../customers/vatNumberRefused';
import { noImportKey } from './noImportKey';

/** What the orders of a run share. */
export interface Means {
	customers: ReadonlyMap<string, CustomerInBooks>;
	articles: ArticlesInBooks;
	stop: Stop;
}

/** Creates the sales order of a plan, exactly as planned, and compares what SnelStart made of it. */
export async function carryOut(
	client: SnelStartClient,
	plan: Creatable,
	{ customers, articles, stop }: Means,
): Promise<{ result: ImportResult; order?: Created }> {
	const customer = customers.get(plan.customer.key);
	if (!customer?.ok) {
		const problem = customer?.problem ?? notSent(stop) ?? noImportKey();
		return { result: notDone(problem, stop) };
	}
	const why = plan.customer.vatByNumber ? whyWithoutVatNumber(customer) : null;
	if (why !== null) {
		return { result: { outcome: 'blocked', problems: [vatNumberNeeded(plan.customer.name, why)] } };
	}
	const draft = salesOrderBody(plan, customer.id, articles);
	if (!draft.ok) return { result: notDone(draft.problem, stop, customer) };
	const evidence = evidenceOfPlan(plan);
	const sent = await createSalesOrder(client, draft.body, evidence, stop);
	if (!sent.ok) return { result: notDone(sent.problem, stop, customer) };
	const salesOrder = { ...inBooks(sent.order, customer.number), ...hashOf(sent.order, plan) };
	const { problems, notices } = compareWithPlan(draft.body, sent.order, plan);
	const told = [...(customer.troubles ?? []), ...draft.told];
	return {
		result: {
			outcome: 'created',
			salesOrder,
			customerCreated: customer.created,
			problems: [...told, ...problems],
			notices,
		},
		order: { importKey: plan.importKey, order: sent.order, isProven: sent.isProven, evidence },
	};
}

/** Nothing is kept of one whose lines the answer leaves out: what was booked could not be told again. */
const hashOf = (
	order: WireSalesOrder,
	{ orderId }: Creatable,
): Pick<SalesOrderInBooks, 'bookedHash'> =>
	Array.isArray(order.regels)
		? { bookedHash: bookedHash(bookedOrderOf(order, orderId, 'none')) }
		: {};

/** An order without a sales order: failed, or left for the next run when only the time was spent. */
function notDone(
	problem: Problem,
	stop: Stop,
	customer?: Extract<CustomerInBooks, { ok: true }>,
): ImportResult {
	if (problem.code === 'left-for-next-run') return left(stop);
	if (problem.code === 'vat-differs') return { outcome: 'blocked', problems: [problem] };
	if (problem.code === 'import-key-taken') return { outcome: 'blocked', problems: [problem] };
	return {
		outcome: 'failed',
		problems: [problem],
		...(customer ? { customerCreated: customer.created, customerNumber: customer.number } : {}),
	};
}

/** Nothing was begun for this order: the next run takes it. */
export const left = ({ minutes }: Stop): ImportResult => ({
	outcome: 'waiting',
	problems: [leftForNextRun(minutes)],
});
