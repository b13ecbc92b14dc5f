import type { ImportedBefore } from '../../../domain/books/importedBefore';
import type { LatestOrder } from '../../../domain/order/read/latestOrder';
import { mayBeRefunded } from '../../../domain/order/read/refundsOf';
import type { ShopPack } from '../../../domain/stream/shopPack';
import { readByIds } from '../client/pages';
import { readingOf } from '../client/readingOf';
import type { Shop } from '../client/shop';
import { amount, byId, groupedBy, reference, text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';
import { addedLater } from './addedLater';
import { addressOf } from './addressOf';
import { returnedPiecesOf } from './creditSlipOf';
import { customerOf } from './customerOf';
import { editedOrders } from './editedOrders';
import { readSlips } from './readSlips';
import type { ShopSettings } from './shopSettings';
import { wasRepriced } from './wasRepriced';
import type { Wording } from '../../../domain/words/wording';

export interface SettledToRead {
	settings: ShopSettings;
	/** All orders that were found, those that came to nothing as well. */
	listed: readonly ShopRow[];
	/** What was known of an order in SnelStart before the shop was read; null where it is to be read whole. */
	importedBefore(order: { id: string; reference: string; total: string }): ImportedBefore | null;
	/** Packs of the shop, whose contents may have to be kept back for an order that SnelStart has. */
	packs: readonly ShopPack[];
	refunds: 'refundedLines' | 'allOrders';
}

/** An order of which nothing is to be done. */
interface SettledOrder {
	id: string;
	/** Prefix of its import key. */
	prefix: string;
}

export interface SettledOrders {
	orders: SettledOrder[];
	/** Who ordered, of the newest of them. */
	latest: LatestOrder[];
}

/** Orders whose sales orders are the newest: as many as the plan looks at again. */
const LAST_MADE = 40;

/**
 * Orders that are in SnelStart, agree with it and tell nothing more: no refund, no edit that the total does not show, no
 * order of their cart under a reference of its own, no pack and nothing for free, which the stock would have to know. A few requests for all of them together.
 */
export async function settledOrders(
	shop: Shop,
	orders: readonly ShopRow[],
	{ settings, listed, importedBefore, packs, refunds }: SettledToRead,
	hints: Wording[],
): Promise<SettledOrders> {
	const candidates = orders.flatMap((order) => {
		const id = text(order, 'id');
		const total = text(order, 'total_paid_tax_incl');
		const before = importedBefore({ id, reference: text(order, 'reference'), total });
		return before ? [{ order, id, ...before }] : [];
	});
	if (candidates.length === 0) return { orders: [], latest: [] };
	const rows = candidates.map(({ order }) => order);
	const ids = candidates.map(({ id }) => id);
	const details = await readByIds(shop, readingOf('order_details'), 'id_order', ids);
	const slips = refunds === 'allOrders' ? await readSlips(shop, rows, details, hints) : [];
	const added = addedLater(details);
	const edited = await editedOrders(shop, rows, settings, hints);
	const linesOf = groupedBy(details, 'id_order');
	const refunded = new Set(slips.map((slip) => text(slip, 'id_order')));
	const packIds = new Set(packs.map(({ productId }) => productId));
	const ofCart = groupedBy(listed, 'id_cart');
	const settled = candidates.filter(({ order, id }) => {
		const lines = linesOf.get(id) ?? [];
		const isSplitAtMost = (ofCart.get(text(order, 'id_cart')) ?? []).every(
			(other) => text(other, 'reference') === text(order, 'reference'),
		);
		const isPaidFor = lines.length > 0 && lines.every((line) => isPlain(line, packIds));
		return isSplitAtMost && isPaidFor && !refunded.has(id) && !edited.has(id) && !added.has(id);
	});
	const newest = [...settled].sort((a, b) => b.number - a.number).slice(0, LAST_MADE);
	return {
		orders: settled.map(({ id, prefix }) => ({ id, prefix })),
		latest: await readLatest(
			shop,
			newest.map(({ order }) => order),
			settings,
		),
	};
}

/** Nothing came back of it, it was paid for at the price it was ordered at, and it is no pack. */
const isPlain = (line: ShopRow, packIds: ReadonlySet<string>): boolean =>
	!mayBeRefunded(returnedPiecesOf(line)) &&
	amount(line, 'product_quantity_reinjected') === 0 &&
	amount(line, 'total_price_tax_incl') > 0 &&
	!wasRepriced(line) &&
	!packIds.has(text(line, 'product_id'));

/** Who ordered, of the newest of them; the country counts with a VAT number only. */
async function readLatest(
	shop: Shop,
	orders: readonly ShopRow[],
	{ shops }: ShopSettings,
): Promise<LatestOrder[]> {
	const idsOf = (field: string): string[] => orders.map((order) => reference(order, field));
	if (orders.length === 0) return [];
	const [customers, addresses] = await Promise.all([
		readByIds(shop, readingOf('customers'), 'id', idsOf('id_customer')),
		readByIds(shop, readingOf('addresses'), 'id', idsOf('id_address_invoice')),
	]);
	const [customerAt, addressAt, shopAt] = [byId(customers), byId(addresses), byId(shops)];
	const isTold = addresses.some((address) => text(address, 'vat_number') !== '');
	const countries = isTold ? await shop.rows(readingOf('countries')) : [];
	const known = { countries: byId(countries) };
	return orders.map((order): LatestOrder => {
		const own = shopAt.get(text(order, 'id_shop'));
		return {
			id: text(order, 'id'),
			reference: text(order, 'reference'),
			shopName: own ? text(own, 'name') : '',
			paidIncl: text(order, 'total_paid_tax_incl'),
			customer: customerOf(customerAt.get(reference(order, 'id_customer'))),
			invoiceAddress: addressOf(addressAt.get(reference(order, 'id_address_invoice')), known),
		};
	});
}
