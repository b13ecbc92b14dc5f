import { anyResource } from '../catalogue/anyResource';
import { order } from '../catalogue/order';
import { orderState } from '../catalogue/orderState';
import type { ShopRecord } from '../catalogue/recordOf';
import type { RecordReader } from '../catalogue/recordReader';
import { readConfiguration } from '../client/readConfiguration';
import { settingsOf } from '../wire/shopScope';
import { finalStatesOf, FINAL_STATE_SETTINGS } from '../wire/finalStates';
import type { FinalState } from '../../../domain/order/read/orderState';
import type { Polled } from '../../shared/polling/pollOnce';
import type { IdCursor } from './idCursor';
import { recordsWithIds } from './recordsWithIds';
import type { TriggerState } from './triggerState';
import { watchNew } from './watchNew';

const histories = anyResource('order_histories');
const slips = anyResource('order_slip');
const HISTORIES = 'order_histories';
const SLIPS = 'order_slip';

type Before = Pick<TriggerState, 'ids'>;

/**
 * Orders that reached one of these states, once for each time: the shop writes a line of history for each change of state,
 * so that none is missed that came and went between two polls.
 */
export async function watchStates(
	reader: RecordReader,
	{ ids = {} }: Before,
	isMeant: (state: string) => boolean,
): Promise<Polled<TriggerState>> {
	const watched = await watchNew(reader, histories, ids[HISTORIES]);
	const lines = watched.records.filter((line) => isMeant(String(line.id_order_state)));
	const items = await withOrders(reader, lines, 'history');
	return { items, state: { ids: { [HISTORIES]: watched.cursor } } };
}

/** Orders that reached a state that ends them without a sale. */
export async function watchFinal(
	reader: RecordReader,
	before: Before,
	wanted: FinalState,
): Promise<Polled<TriggerState>> {
	const settings = settingsOf(await readConfiguration(reader.shop, FINAL_STATE_SETTINGS));
	const final = finalStatesOf(settings);
	return await watchStates(reader, before, (state) => final.get(state) === wanted);
}

/** Orders that reached a state marked as paid for the first time. */
export async function watchPaid(
	reader: RecordReader,
	{ ids = {} }: Before,
): Promise<Polled<TriggerState>> {
	const watched = await watchNew(reader, histories, ids[HISTORIES]);
	const state = { ids: { [HISTORIES]: watched.cursor } };
	if (watched.records.length === 0) return { items: [], state };
	const states = await reader.find(orderState, { conditions: [], wanted: Infinity });
	const paid = new Set(states.filter((one) => one.paid === '1').map(({ id }) => id));
	const isPaid = (line: ShopRecord) => paid.has(String(line.id_order_state));
	const fresh = new Set(watched.records.map(({ id }) => id));
	const lines = new Map<string, ShopRecord>();
	for (const line of watched.records.filter(isPaid)) {
		const id = String(line.id_order);
		if (!lines.has(id)) lines.set(id, line);
	}
	const firsts: ShopRecord[] = [];
	for (const [orderId, line] of lines) {
		const all = await reader.having(histories, 'id_order', orderId);
		const wasPaid = all.some(
			(one) => isPaid(one) && !fresh.has(one.id) && wasSeen(one, watched.cursor),
		);
		if (!wasPaid) firsts.push(line);
	}
	return { items: await withOrders(reader, firsts, 'history'), state };
}

/** Whether a line was there at an earlier poll; one that came between two readings of this one was not. */
const wasSeen = ({ id }: ShopRecord, { last, missing }: IdCursor): boolean =>
	Number(id) <= last && !missing.some(([one]) => String(one) === id);

/** Orders of which something was given back: by a credit slip or, where there is none, by their state. */
export async function watchRefunds(
	reader: RecordReader,
	before: Before,
): Promise<Polled<TriggerState>> {
	const byState = await watchFinal(reader, before, 'refunded');
	const bySlip = await watchNew(reader, slips, before.ids?.[SLIPS]);
	const withoutSlip: object[] = [];
	for (const item of byState.items) {
		const own = await reader.having(slips, 'id_order', (item as ShopRecord).id);
		if (own.length === 0) withoutSlip.push(item);
	}
	return {
		items: [...(await withOrders(reader, bySlip.records, 'creditSlip')), ...withoutSlip],
		state: { ids: { ...byState.state.ids, [SLIPS]: bySlip.cursor } },
	};
}

/** The order of each row, with the row inside; one whose order was deleted since is left out. */
async function withOrders(
	reader: RecordReader,
	rows: readonly ShopRecord[],
	name: string,
): Promise<ShopRecord[]> {
	const ids = [...new Set(rows.map((row) => String(row.id_order)))];
	const orders = new Map((await recordsWithIds(reader, order, ids)).map((one) => [one.id, one]));
	return rows.flatMap((row) => {
		const own = orders.get(String(row.id_order));
		return own ? [{ ...own, [name]: row }] : [];
	});
}
