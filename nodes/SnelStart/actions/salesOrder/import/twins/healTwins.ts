import { sleep } from 'n8n-workflow';
import type { Problem } from '../../../../../../domain/words/problem';
import { mapConcurrently } from '../../../../../shared/mapConcurrently';
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
 * after its sender had given up. Younger ones are waited for first. Keys with one sales order bring nothing;
 * neither do any when SnelStart cannot be asked, so that what was known of them before stays told.
 */
export async function healTwins(
	client: SnelStartClient,
	importKeys: readonly string[],
): Promise<Map<string, Healed>> {
	if (importKeys.length === 0) return new Map();
	try {
		const young = untilSettledMs(
			[...(await judged(client, importKeys)).values()].flatMap(surplus),
			Date.now(),
		);
		if (young > 0) await sleep(young);
		const groups = [...(await judged(client, importKeys))];
		const healed = await mapConcurrently(groups, client.concurrency, async ([, group]) =>
			healGroup(client, group),
		);
		return new Map(groups.map(([importKey], index) => [importKey, healed[index]]));
	} catch {
		return new Map();
	}
}

const surplus = (group: SameKey): WireSalesOrder[] => group.surplus;

/** Keys that more than one sales order carries now. */
async function judged(
	client: SnelStartClient,
	importKeys: readonly string[],
): Promise<Map<string, SameKey>> {
	const [knownKey] = importKeys;
	const rows = await client.salesOrders.byImportKey(importKeys, { knownKey });
	const groups = new Map<string, WireSalesOrder[]>();
	for (const row of rows) {
		const key = row.betalingskenmerk ?? '';
		groups.set(key, [...(groups.get(key) ?? []), row]);
	}
	return new Map(
		[...groups].flatMap(([key, group]) => (group.length > 1 ? [[key, judgeSameKey(group)]] : [])),
	);
}

async function healGroup(
	client: SnelStartClient,
	{ keep, surplus: twins, doubtful }: SameKey,
): Promise<Healed> {
	const left = await mapConcurrently(twins, 1, async (twin) => await takeAway(client, keep, twin));
	const gone = twins.filter((_, index) => left[index] === null);
	const numbers = (rows: readonly WireSalesOrder[]) => rows.map(({ nummer }) => nummer);
	return {
		keep,
		problems: [
			...(gone.length > 0 ? [twinsTakenAway(numbers(gone))] : []),
			...left.filter((problem) => problem !== null),
			...(doubtful.length > 0 ? [doubtfulTwins(keep.nummer, numbers(doubtful))] : []),
		],
	};
}
