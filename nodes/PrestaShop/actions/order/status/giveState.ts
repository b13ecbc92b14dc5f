import { EMPTY_ANSWER } from './emptyAnswer';
import type { PlannedStatus, StateToGive } from '../../../../../domain/stream/plannedStatus';
import { isUnclear } from '../../../catalogue/isUnclear';
import type { ShopAnswer } from '../../../client/request';
import type { Shop } from '../../../client/shop';
import { idNumberOf, text } from '../../../wire/row';
import type { ShopRow } from '../../../wire/shopRow';
import { historiesOf, type OrderNow } from './orderNow';
import { changedSince, notMended, refusedBy, unknownFor, type Step } from './step';
import { takeAway } from './takeAway';

/**
 * Gives the order its state, once. It is sent where the order is as it was judged; after a lost answer the history tells.
 * PrestaShop has no way to write only if nothing changed: what somebody did in between is seen right afterwards, and put
 * back.
 */
export async function giveState(
	shop: Shop,
	planned: PlannedStatus,
	state: StateToGive,
	{ order, histories, isRefunded }: OrderNow,
): Promise<Step> {
	const now = text(order, 'current_state');
	if (now === state.id) return 'there';
	const wasGiven = histories.some((row) => text(row, 'id_order_state') === state.id);
	if (now !== state.fromId || wasGiven || isRefunded) {
		return changedSince(planned, [
			'somebody gave it another state, or money back',
			'iemand gaf hem een andere status, of geld terug',
		]);
	}
	const known = new Set(histories.map(idNumberOf));
	const answered = await send(shop, planned.orderId, state.id, state.mail);
	const since = (await historiesOf(shop, planned.orderId)).filter(
		(row) => !known.has(idNumberOf(row)),
	);
	const given = since.filter((row) => text(row, 'id_order_state') === state.id);
	const what: [string, string] = [`the state "${state.name}"`, `de status "${state.name}"`];
	if (!isClear(answered) && given.length === 0) {
		return answered.ok || isUnclear(answered)
			? unknownFor(answered.ok ? EMPTY_ANSWER : answered.refusal, what)
			: refusedBy(answered.refusal, what);
	}
	const own = isClear(answered) ? answered.rows[0] : given[given.length - 1];
	return await mended(shop, planned, state, since, idNumberOf(own));
}

const isClear = (answered: ShopAnswer): answered is Extract<ShopAnswer, { ok: true }> =>
	answered.ok && answered.rows.length > 0;

const send = async (shop: Shop, orderId: string, stateId: string, mail: boolean) =>
	await shop.post(
		'order_histories',
		{ node: 'order_history', entities: [{ id_order: orderId, id_order_state: stateId }] },
		mail ? { sendemail: 1 } : {},
	);

/**
 * Puts right what others did while the state was on its way: a second row of it goes, of two of which nobody knows whose they
 * are the later one, and a state of somebody else comes back.
 */
async function mended(
	shop: Shop,
	planned: PlannedStatus,
	state: StateToGive,
	since: readonly ShopRow[],
	own: number,
): Promise<Step> {
	const isTwin = (row: ShopRow) => text(row, 'id_order_state') === state.id;
	const earlier = since.filter((row) => idNumberOf(row) < own);
	const isSecond = earlier.some(isTwin);
	if (isSecond && !(await takeAway(shop, 'order_histories', own))) {
		return notMended(planned.orderId, state.name);
	}
	const before = earlier.at(-1);
	const isLast = since.every((row) => idNumberOf(row) <= own || isTwin(row));
	if (before === undefined || isTwin(before) || !isLast) return isSecond ? 'there' : 'written';
	const back = await send(shop, planned.orderId, text(before, 'id_order_state'), false);
	const isBack =
		isClear(back) || (await isIn(shop, planned.orderId, text(before, 'id_order_state')));
	return isBack
		? changedSince(planned, [
				'somebody gave it another state in the same moment, which it has again',
				'iemand gaf hem op hetzelfde moment een andere status, en die heeft hij weer',
			])
		: notMended(planned.orderId, state.name);
}

/** Whether the state that it was given last is this one. */
const isIn = async (shop: Shop, orderId: string, stateId: string): Promise<boolean> => {
	const last = (await historiesOf(shop, orderId)).at(-1);
	return last !== undefined && text(last, 'id_order_state') === stateId;
};
