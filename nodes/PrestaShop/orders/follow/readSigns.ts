import type { CheapFacts } from '../../../../domain/follow/looksDifferent';
import { readingOf } from '../../client/readingOf';
import type { Shop } from '../../client/shop';
import { ADDRESS_WITH_CUSTOMER, SLIP_WITH_TYPE } from '../../wire/fields';
import { groupedBy, reference, text } from '../../wire/row';
import { latestEpochOf, sinceFilter } from '../../wire/shopTime';
import type { ShopRow } from '../../wire/shopRow';
import type { ShopSettings } from '../shopSettings';
import { mayBeRefunded } from '../../../../domain/order/read/refundsOf';
import { returnedPiecesOf } from '../creditSlipOf';
import { SAME_MOMENT_SECONDS, wasEdited } from '../wasEdited';
import { readOfOrders } from '../readOfOrders';
import { worded, type Wording } from '../../../../domain/words/wording';
import { isHinted } from '../../client/isHinted';

/** What is read of every order that is followed, before anything of it looks different. */
export interface Signs {
	orders: ShopRow[];
	details: ReadonlyMap<string, ShopRow[]>;
	slips: ReadonlyMap<string, ShopRow[]>;
	/** Null where the key may not read them. */
	histories: ReadonlyMap<string, ShopRow[]> | null;
	/** Addresses that were made or changed since the first of the orders. */
	addresses: ShopRow[];
	/** When they were changed, by their ids. */
	changedAddresses: ReadonlyMap<string, string>;
}

/**
 * Reads the orders, their lines, slips and histories, and the addresses that changed, a few requests for hundreds of orders.
 * Slips before lines: the shop writes what came back on the lines first, so that a slip is never seen without it.
 */
export async function readSigns(
	shop: Shop,
	{ zone }: ShopSettings,
	ids: readonly string[],
	hints: Wording[],
): Promise<Signs> {
	const orders = await readOfOrders(shop, readingOf('orders'), 'id', ids);
	const there = orders.map((order) => text(order, 'id'));
	const noHistory = {
		costs: worded(
			'nothing tells who changed an order, nor whether it was sent',
			'niets zegt wie een order gewijzigd heeft, en of die verzonden is',
		),
		hints,
	};
	const known = hints.length;
	const slips = await readOfOrders(
		shop,
		{ resource: 'order_slip', display: SLIP_WITH_TYPE },
		'id_order',
		there,
		{ costs: worded('refunds are not seen', 'terugbetalingen worden niet gezien'), hints },
	);
	const [details, histories, addresses] = await Promise.all([
		readOfOrders(shop, readingOf('order_details'), 'id_order', there),
		readOfOrders(shop, readingOf('order_histories'), 'id_order', there, noHistory),
		readChangedAddresses(shop, earliestOf(orders, zone), zone),
	]);
	const lacksHistories = isHinted(hints.slice(known), 'order_histories');
	return {
		orders,
		details: groupedBy(details, 'id_order'),
		slips: groupedBy(slips, 'id_order'),
		histories: lacksHistories ? null : groupedBy(histories, 'id_order'),
		addresses,
		changedAddresses: new Map(addresses.map((row) => [text(row, 'id'), text(row, 'date_upd')])),
	};
}

const earliestOf = (orders: readonly ShopRow[], zone: string): number =>
	Math.min(...orders.map((order) => latestEpochOf(text(order, 'date_add'), zone)));

async function readChangedAddresses(shop: Shop, since: number, zone: string): Promise<ShopRow[]> {
	if (!Number.isFinite(since)) return [];
	const reading = {
		resource: 'addresses' as const,
		display: [...ADDRESS_WITH_CUSTOMER, 'date_upd'],
		query: { date: 1, 'filter[date_upd]': sinceFilter(since, zone) },
	};
	return await shop.rows(reading);
}

const COSTS = ['total_shipping', 'total_wrapping'];

/** The signs of one order, in our own words. */
export function cheapFactsOf(order: ShopRow, signs: Signs, settings: ShopSettings): CheapFacts {
	const id = text(order, 'id');
	const details = signs.details.get(id) ?? [];
	const isRefunded = (line: ShopRow) => {
		const pieces = returnedPiecesOf(line);
		return pieces !== null && mayBeRefunded(pieces);
	};
	return {
		reference: text(order, 'reference'),
		paidIncl: text(order, 'total_paid_tax_incl'),
		final: settings.states.get(text(order, 'current_state'))?.final ?? null,
		wasEdited: wasEdited(order, signs.histories, settings.zone),
		wasOver: (signs.histories?.get(id) ?? []).some(
			(row) => settings.states.get(text(row, 'id_order_state'))?.final,
		),
		hasRefunds: (signs.slips.get(id) ?? []).length > 0 || details.some(isRefunded),
		hasOtherAddress: hasOtherAddress(order, signs, settings.zone),
		costsIncl: COSTS.map((cost) => text(order, `${cost}_tax_incl`)),
		costsExcl: COSTS.map((cost) => text(order, `${cost}_tax_excl`)),
		lines: details.map((line) => ({
			product: `${text(line, 'product_id')}|${text(line, 'product_attribute_id')}`,
			names: [text(line, 'product_name'), text(line, 'product_reference')],
			quantity: Number(text(line, 'product_quantity')),
			totalIncl: text(line, 'total_price_tax_incl'),
			totalExcl: text(line, 'total_price_tax_excl'),
		})),
	};
}

function hasOtherAddress(order: ShopRow, { changedAddresses }: Signs, zone: string): boolean {
	const placed = latestEpochOf(text(order, 'date_add'), zone);
	return ['id_address_invoice', 'id_address_delivery'].some((field) => {
		const changed = changedAddresses.get(reference(order, field));
		return changed !== undefined && latestEpochOf(changed, zone) - placed > SAME_MOMENT_SECONDS;
	});
}
