import type { ShopRow } from '../wire/shopRow';
import { typedText } from './typedText';
import { byId, flag, inOrderOfId, reference, text } from '../wire/row';
import { anyOf, idBatches } from '../client/query';
import { lacksResource } from '../client/lacks';
import { readingOf } from '../client/readingOf';
import type { Shop } from '../client/shop';
import { optionalRows, readOptionalByIds } from '../client/readOptional';
import { worded, type Wording } from '../../../domain/words/wording';

const WITHOUT = worded(
	'web orders carry no message of the customer',
	'bij weborders staat geen bericht van de klant',
);

/**
 * What customers wrote at checkout, by order id. PrestaShop keeps it with the cart (`messages`, in the webservice since
 * 1.7) and copies it to customer service as the first words of a conversation without a department, which is the only
 * place where 1.6 shows it. Notes of employees and of payment modules are never taken.
 */
export async function readMessages(
	shop: Shop,
	orders: readonly ShopRow[],
	hints: Wording[],
): Promise<Map<string, string>> {
	const ofCarts = shop.version().startsWith('1.6')
		? null
		: await readCartMessages(shop, orders, hints);
	return ofCarts ?? (await readFirstWords(shop, orders, hints));
}

/** By cart, because the message of an order that was split stands with the last part only. Null: no such resource. */
async function readCartMessages(
	shop: Shop,
	orders: readonly ShopRow[],
	hints: Wording[],
): Promise<Map<string, string> | null> {
	const rows: ShopRow[] = [];
	for (const batch of idBatches(orders.map((order) => text(order, 'id_cart')))) {
		const query = { 'filter[id_cart]': anyOf(batch), 'filter[private]': '[0]' };
		const reading = readingOf('messages', query);
		const answered = await shop.read(reading);
		if (!answered.ok && lacksResource(answered.refusal)) return null;
		rows.push(...(await optionalRows(shop, reading, answered, WITHOUT, hints)));
	}
	const ofCart = firstOf(
		rows.filter((row) => !flag(row, 'private')),
		(row) => text(row, 'id_cart'),
	);
	return new Map(
		orders.map((order) => [text(order, 'id'), ofCart.get(text(order, 'id_cart')) ?? '']),
	);
}

async function readFirstWords(
	shop: Shop,
	orders: readonly ShopRow[],
	hints: Wording[],
): Promise<Map<string, string>> {
	const ids = orders.map((order) => text(order, 'id'));
	const threads = await readOptionalByIds(
		shop,
		readingOf('customer_threads'),
		'id_order',
		ids,
		WITHOUT,
		hints,
	);
	const atCheckout = byId(threads.filter((thread) => reference(thread, 'id_contact') === ''));
	const messages = await readOptionalByIds(
		shop,
		readingOf('customer_messages'),
		'id_customer_thread',
		atCheckout.keys(),
		WITHOUT,
		hints,
	);
	return firstOf(messages, (row) => {
		const thread = atCheckout.get(text(row, 'id_customer_thread'));
		return thread ? text(thread, 'id_order') : '';
	});
}

/** The first words of each that no employee wrote. */
function firstOf(rows: readonly ShopRow[], keyOf: (row: ShopRow) => string): Map<string, string> {
	const first = new Map<string, string>();
	for (const row of inOrderOfId(rows)) {
		const [key, words] = [keyOf(row), typedText(text(row, 'message'))];
		if (reference(row, 'id_employee') !== '' || words === '' || first.has(key)) continue;
		first.set(key, words);
	}
	return first;
}
