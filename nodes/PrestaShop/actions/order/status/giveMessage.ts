import { EMPTY_ANSWER } from './emptyAnswer';
import { saysMessage } from '../../../../../domain/status/saysMessage';
import type { PlannedStatus } from '../../../../../domain/stream/plannedStatus';
import { isUnclear } from '../../../catalogue/isUnclear';
import { anyOf } from '../../../client/query';
import { readingOf } from '../../../client/readingOf';
import type { ShopAnswer } from '../../../client/request';
import type { Shop } from '../../../client/shop';
import { typedText } from '../../../orders/typedText';
import { idNumberOf, inOrderOfId, text } from '../../../wire/row';
import type { ShopRow } from '../../../wire/shopRow';
import { threadFields } from '../threadFields';
import type { OrderNow } from './orderNow';
import {
	changedSince,
	isStopped,
	refusedBy,
	unknownFor,
	writtenTwice,
	type Step,
	type Stopped,
} from './step';
import { takeAway } from './takeAway';

const WHAT: [string, string] = ['the private message', 'het privébericht'];

const OTHER_RUN: [string, string] = [
	'another run is telling the shop the same',
	'een andere uitvoering meldt hetzelfde',
];

/**
 * Writes the private message, once: it is looked for before, after a lost answer and after writing. Of two runs at once
 * the one whose message came first goes on; the other takes its own away.
 */
export async function giveMessage(
	shop: Shop,
	planned: PlannedStatus,
	{ order }: OrderNow,
	employee: string,
): Promise<Step> {
	const threads = await threadsOf(shop, planned);
	if ((await sameMessages(shop, planned, threads)).length > 0) {
		return changedSince(planned, OTHER_RUN);
	}
	const known = threads.at(-1);
	const thread = known ? text(known, 'id') : await begun(shop, planned, order);
	if (isStopped(thread)) return thread;
	const fields = {
		id_customer_thread: thread,
		id_employee: employee || '0',
		message: planned.message,
		private: '1',
	};
	const answered = await shop.post('customer_messages', {
		node: 'customer_message',
		entities: [fields],
	});
	if (!answered.ok && !isUnclear(answered)) return refusedBy(answered.refusal, WHAT);
	const same = await sameMessages(shop, planned, await threadsOf(shop, planned));
	if (isUnclear(answered) && same.length === 0) return unknownFor(refusalOf(answered), WHAT);
	const own = (answered.ok ? answered.rows[0] : undefined) ?? lastOf(planned, same);
	const isFirst = own === undefined || same.every((row) => idNumberOf(row) >= idNumberOf(own));
	if (isFirst) return 'written';
	const isGone = await takeAway(shop, 'customer_messages', idNumberOf(own));
	return isGone ? changedSince(planned, OTHER_RUN) : writtenTwice(planned.orderId);
}

/** The one that a lost answer is about: of several alike the last, so that each of two runs takes the same one away. */
const lastOf = ({ message }: PlannedStatus, same: readonly ShopRow[]): ShopRow | undefined =>
	same.filter((row) => typedText(text(row, 'message')) === message).at(-1);

const refusalOf = (answered: ShopAnswer) => (answered.ok ? EMPTY_ANSWER : answered.refusal);

const threadsOf = async (shop: Shop, { orderId }: PlannedStatus): Promise<ShopRow[]> =>
	inOrderOfId(
		await shop.rows(readingOf('customer_threads', { 'filter[id_order]': `[${orderId}]` })),
	);

/** Private messages that say the same, oldest first. */
async function sameMessages(
	shop: Shop,
	planned: PlannedStatus,
	threads: readonly ShopRow[],
): Promise<ShopRow[]> {
	if (threads.length === 0) return [];
	const ids = threads.map((row) => text(row, 'id'));
	const rows = await shop.rows({
		resource: 'customer_messages',
		display: ['id', 'id_customer_thread', 'message', 'private'],
		query: { 'filter[id_customer_thread]': anyOf(ids) },
	});
	return inOrderOfId(rows).filter(
		(row) => text(row, 'private') === '1' && saysMessage(typedText(text(row, 'message')), planned),
	);
}

/** Id of a conversation about the order, as the contact form of the shop begins it; one that a lost answer hides is found again. */
async function begun(
	shop: Shop,
	planned: PlannedStatus,
	order: ShopRow,
): Promise<string | Stopped> {
	const query = { 'filter[id]': `[${text(order, 'id_customer')}]` };
	const [customer] = await shop.rows({ resource: 'customers', display: ['id', 'email'], query });
	const fields = threadFields({
		orderId: planned.orderId,
		languageId: text(order, 'id_lang'),
		shopId: text(order, 'id_shop'),
		customerId: text(order, 'id_customer'),
		email: customer ? text(customer, 'email') : '',
	});
	const answered = await shop.post('customer_threads', {
		node: 'customer_thread',
		entities: [fields],
	});
	if (answered.ok && answered.rows.length > 0) return text(answered.rows[0], 'id');
	if (!answered.ok && !isUnclear(answered)) return refusedBy(answered.refusal, WHAT);
	const found = (await threadsOf(shop, planned)).at(-1);
	return found ? text(found, 'id') : unknownFor(refusalOf(answered), WHAT);
}
