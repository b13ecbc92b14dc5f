import { sleep } from 'n8n-workflow';
import { isSameOrder } from '../../../../../../domain/books/sameOrder';
import { evidenceOfPlan } from '../../../../../../domain/order/plan/evidenceOfPlan';
import type { PlannedOrder } from '../../../../../../domain/stream/plannedOrder';
import { grouped } from '../../../../../../domain/words/grouped';
import type { Problem } from '../../../../../../domain/words/problem';
import { mapConcurrently } from '../../../../../shared/mapConcurrently';
import { existingSalesOrderOf } from '../../../../books/salesOrders/existingSalesOrderOf';
import type { SnelStartClient } from '../../../../books/snelStartClient';
import { untilSettledMs } from '../untilSettledMs';
import { takeAway } from './takeAway';
import { judgeSameKey, type SameKey } from './judgeSameKey';
import type { WireSalesOrder } from '../../../../wire/wireSalesOrder';
import { doubtfulTwins, twinsTakenAway } from './twinProblems';

/** How several sales orders with one import key ended. */
export interface Healed {
	keep: WireSalesOrder;
	problems: Problem[];
}

/**
 * Takes away second sales orders that no living run will take away: their run was cut off, or a request arrived
 * after its sender had given up. Another order's sales order under the key is only told. Younger ones are waited for first. Keys with one sales order bring nothing;
 * neither do any when SnelStart cannot be asked, so that what was known of them before stays told.
 *
 * @param raced import keys of which this very run made a sales order as well
 */
export async function healTwins(
	client: SnelStartClient,
	plans: readonly PlannedOrder[],
	raced: readonly string[] = [],
): Promise<Map<string, Healed>> {
	if (plans.length === 0) return new Map();
	try {
		const young = untilSettledMs(
			[...(await judged(client, plans)).values()].flatMap(surplus),
			Date.now(),
		);
		if (young > 0) await sleep(young);
		const groups = [...(await judged(client, plans))];
		const healed = await mapConcurrently(groups, client.concurrency, async ([key, group]) =>
			healGroup(client, group, raced.includes(key)),
		);
		return new Map(groups.map(([importKey], index) => [importKey, healed[index]]));
	} catch {
		return new Map();
	}
}

const surplus = (group: SameKey): WireSalesOrder[] => group.surplus;

/** Keys that more than one sales order carries now, of which one at least is the order's own. */
async function judged(
	client: SnelStartClient,
	plans: readonly PlannedOrder[],
): Promise<Map<string, SameKey>> {
	const byKey = new Map(plans.map((plan) => [plan.importKey, plan]));
	const [knownKey] = byKey.keys();
	const rows = await client.salesOrders.byImportKey([...byKey.keys()], { knownKey });
	const groups = grouped(rows, ({ betalingskenmerk }) => betalingskenmerk ?? '');
	return new Map(
		[...byKey].flatMap(([key, plan]): Array<[string, SameKey]> => {
			const group = groups.get(key) ?? [];
			const own = group.filter((row) => isOwn(row, plan));
			if (group.length < 2 || own.length === 0) return [];
			const same = judgeSameKey(own);
			const foreign = group.filter((row) => !own.includes(row));
			return [[key, { ...same, doubtful: [...same.doubtful, ...foreign] }]];
		}),
	);
}

const isOwn = (row: WireSalesOrder, plan: PlannedOrder): boolean =>
	row.id === plan.existing?.salesOrderId ||
	isSameOrder(evidenceOfPlan(plan), existingSalesOrderOf(row));

async function healGroup(
	client: SnelStartClient,
	{ keep, surplus: twins, doubtful }: SameKey,
	isTogether: boolean,
): Promise<Healed> {
	const left = await mapConcurrently(twins, 1, async (twin) => await takeAway(client, keep, twin));
	const gone = twins.filter((_, index) => left[index] === null);
	const numbers = (rows: readonly WireSalesOrder[]) => rows.map(({ nummer }) => nummer);
	return {
		keep,
		problems: [
			...(gone.length > 0 ? [twinsTakenAway(numbers(gone), isTogether)] : []),
			...left.filter((problem) => problem !== null),
			...(doubtful.length > 0 ? [doubtfulTwins(keep.nummer, numbers(doubtful))] : []),
		],
	};
}
