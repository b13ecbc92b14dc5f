import type { PlannedStatus } from '../../../../../domain/stream/plannedStatus';
import type { ShopRecords } from '../../../catalogue/shopRecords';
import type { Shop } from '../../../client/shop';
import { giveMessage } from './giveMessage';
import { giveState } from './giveState';
import { giveTracking } from './giveTracking';
import { orderNow } from './orderNow';
import { isStopped, type Step } from './step';

/** The shop of one order, both ways of speaking to it. */
export interface ToldShop {
	shop: Shop;
	records: ShopRecords;
	/** ID of the employee who writes messages; '' for none. */
	employee: string;
}

/**
 * Tells the shop of one order what was judged: the message first, by which two runs at once see each other, then the
 * tracking number, which a mail about the state may name, and the state last, behind one more look at the order.
 */
export async function tellOrder(
	{ shop, records, employee }: ToldShop,
	planned: PlannedStatus,
): Promise<Pick<PlannedStatus, 'outcome' | 'problems'>> {
	const now = await orderNow(shop, planned);
	if (isStopped(now)) return resultOf([now]);
	const { message, tracking, state } = planned;
	const steps: Step[] = [];
	const work: Array<() => Promise<Step>> = [];
	if (message !== '') work.push(async () => await giveMessage(shop, planned, now, employee));
	if (tracking) work.push(async () => await giveTracking(records, planned, tracking));
	if (state) {
		work.push(async () => {
			const latest = steps.length === 0 ? now : await orderNow(shop, planned);
			return isStopped(latest) ? latest : await giveState(shop, planned, state, latest);
		});
	}
	for (const step of work) {
		steps.push(await step());
		if (isStopped(steps[steps.length - 1])) break;
	}
	return resultOf(steps);
}

function resultOf(steps: readonly Step[]): Pick<PlannedStatus, 'outcome' | 'problems'> {
	const stopped = steps.find(isStopped);
	if (stopped) return { outcome: stopped.outcome, problems: [stopped.problem] };
	return { outcome: steps.includes('written') ? 'told' : 'settled', problems: [] };
}
