import type { AskedBooks } from '../../../../../domain/stream/askedBooks';
import type { AskedProduct } from '../../../../../domain/stream/askedShop';
import { worded, type Wording } from '../../../../../domain/words/wording';
import { orderAndSlipInKey } from '../../../../../domain/books/creditKey';
import { readByIds } from '../../../client/pages';
import { readingOf } from '../../../client/readingOf';
import type { Shop } from '../../../client/shop';
import { byId, inOrderOfId, reference, text } from '../../../wire/row';
import type { ShopRow } from '../../../wire/shopRow';
import { isPlain } from './isPlain';

/** Of a customer the newest orders are told. */
const MOST_OF_CUSTOMER = 10;
/** Of an article so many of the newest order lines are looked at. */
const MOST_LINES = 60;

/** Orders of the shop that a question is about, and those that hold an article it is about. */
export interface FoundOrders {
	asked: ShopRow[];
	holding: ShopRow[];
	hints: Wording[];
}

const isId = (text: string): boolean => /^[1-9]\d{0,9}$/.test(text);

/** Looks for the orders of a question, a few requests whatever the shop's size. */
export async function findOrders(
	shop: Shop,
	{ asked, salesOrders, customers, prefixes }: AskedBooks,
	products: readonly AskedProduct[],
): Promise<FoundOrders> {
	const { what, text: typed } = asked;
	const isOrder = what === 'any' || what === 'order';
	const ofBooks = salesOrders.flatMap(
		({ importKey }) => orderAndSlipInKey(prefixes, importKey)?.orderId ?? [],
	);
	const [byIds, byReference, ofPeople, holding] = await Promise.all([
		readByIds(shop, readingOf('orders'), 'id', [
			...ofBooks,
			...(isOrder && isId(typed) ? [typed] : []),
		]),
		isOrder && !isId(typed) && isPlain(typed)
			? readByIds(shop, readingOf('orders'), 'reference', [typed])
			: [],
		ordersOfPeople(shop, asked, customers),
		ordersHolding(shop, products),
	]);
	const direct = inOrderOfId([
		...byIds,
		...byReference.filter((row) => sameText(text(row, 'reference'), typed)),
		...ofPeople,
	]);
	const ids = byId(direct);
	return {
		asked: direct,
		holding: holding.rows.filter((row) => !ids.has(text(row, 'id'))),
		hints: holding.hints,
	};
}

const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** By e-mail address, of the question or of a card in SnelStart, or by the name that was typed. */
async function ordersOfPeople(
	shop: Shop,
	{ what, text: named }: AskedBooks['asked'],
	cards: AskedBooks['customers'],
): Promise<ShopRow[]> {
	const typed = what === 'any' || what === 'customer' ? named : '';
	const isFullName = typed.includes(' ');
	const emails = [typed, ...cards.map(({ email }) => email)].filter(
		(email) => email.includes('@') && isPlain(email),
	);
	const lastName = typed.includes('@') || isId(typed) ? '' : (typed.split(' ').at(-1) ?? '');
	const [byEmail, byName] = await Promise.all([
		readByIds(shop, readingOf('customers'), 'email', emails),
		lastName !== '' && isPlain(lastName) && (isFullName || what === 'customer')
			? readByIds(shop, readingOf('customers'), 'lastname', [lastName])
			: [],
	]);
	const isMeant = (row: ShopRow) =>
		sameText(
			isFullName
				? `${text(row, 'firstname')} ${text(row, 'lastname')}`.trim()
				: text(row, 'lastname'),
			typed,
		);
	const people = [...byEmail, ...byName.filter(isMeant)].map((row) => text(row, 'id'));
	const lists = await Promise.all(
		[...new Set(people)].slice(0, MOST_OF_CUSTOMER).map(
			async (id) =>
				await shop.rows(
					readingOf('orders', {
						'filter[id_customer]': `[${id}]`,
						sort: '[id_DESC]',
						limit: MOST_OF_CUSTOMER,
					}),
				),
		),
	);
	return lists.flat();
}

/** The newest orders with one of these products on them. */
async function ordersHolding(
	shop: Shop,
	products: readonly AskedProduct[],
): Promise<{ rows: ShopRow[]; hints: Wording[] }> {
	const lists = await Promise.all(
		products.map(
			async ({ productId, combinationId }) =>
				await shop.rows({
					resource: 'order_details',
					display: ['id', 'id_order', 'product_id', 'product_attribute_id'],
					query: {
						'filter[product_id]': `[${productId}]`,
						...(combinationId === ''
							? {}
							: { 'filter[product_attribute_id]': `[${combinationId}]` }),
						sort: '[id_DESC]',
						limit: MOST_LINES,
					},
				}),
		),
	);
	const ids = new Set(lists.flat().map((row) => reference(row, 'id_order')));
	const rows = await readByIds(shop, readingOf('orders'), 'id', ids);
	const isCut = lists.some((list) => list.length >= MOST_LINES);
	const hints = isCut
		? [
				worded(
					`Of the article only the newest ${MOST_LINES} order lines of the shop were looked at: an older web order that is not in SnelStart may hold some of it as well`,
					`Van het artikel zijn alleen de nieuwste ${MOST_LINES} orderregels van de webwinkel bekeken: een oudere weborder die niet in SnelStart staat, kan er ook van vasthouden`,
				),
			]
		: [];
	return { rows: inOrderOfId(rows), hints };
}
