import { type SalesBooking } from '../../../../domain/reconcile/bookingRates';
import { mapConcurrently } from '../../../shared/mapConcurrently';
import { snelStartTime } from '../../odata/snelStartTime';
import type { WireInvoice, WireSalesBooking } from '../../wire/wireInvoice';
import { wireCents } from '../../wire/wireNumber';
import type { WireSalesOrder } from '../../wire/wireSalesOrder';
import type { SnelStartClient } from '../snelStartClient';
import { worded, type Wording } from '../../../../domain/words/wording';

/** Bookings by the id of their sales order, and why some were not read. */
export interface BookingsRead {
	bookings: ReadonlyMap<string, SalesBooking>;
	hints: Wording[];
}

/** Each booking is a request of its own. */
const AT_ONCE = 4;

/**
 * What the invoices of sales orders are in the ledger. A page of invoices tells of 500 whether they come to something else
 * than their sales order; bookings are read one by one, those first and then the newest, up to a number. An invoice of
 * several sales orders tells of none of them.
 *
 * @param most bookings to read
 */
export async function readBookings(
	client: SnelStartClient,
	orders: readonly WireSalesOrder[],
	since: string,
	most: number,
): Promise<BookingsRead> {
	const invoiced = orders.filter(({ verkoopfactuur }) => verkoopfactuur?.id);
	if (invoiced.length === 0 || most <= 0) return { bookings: new Map(), hints: [] };
	const rows = await client.invoices.changedSince(snelStartTime(since));
	if (rows === null) return { bookings: new Map(), hints: [NO_LIST] };
	const invoices = new Map(rows.map((invoice) => [invoice.id, invoice]));
	const known = invoiced.flatMap((order) => {
		const invoice = invoices.get(order.verkoopfactuur?.id ?? '');
		return invoice?.verkoopBoeking && isOfOne(invoice) ? [{ order, invoice }] : [];
	});
	const differs = ({ order, invoice }: (typeof known)[number]) =>
		wireCents(invoice.factuurBedrag) !== wireCents(order.totaalInclusiefBtw);
	const newest = [...known].sort((a, b) => b.order.nummer - a.order.nummer);
	const chosen = [...newest.filter(differs), ...newest.filter((one) => !differs(one))].slice(
		0,
		most,
	);
	const answers = await mapConcurrently(chosen, AT_ONCE, async ({ order, invoice }) => {
		const answer = await client.invoices.booking(invoice.verkoopBoeking?.id ?? '');
		return { order, answer };
	});
	const lacks = answers.some(({ answer }) => !answer.ok && answer.failure.who === 'scope');
	return {
		bookings: new Map(
			answers.flatMap(
				({ order, answer }): Array<[string, SalesBooking]> =>
					answer.ok ? [[order.id, bookingOf(answer.body)]] : [],
			),
		),
		hints: lacks ? [NO_RIGHT] : [],
	};
}

const NO_LIST = worded(
	'SnelStart does not tell which invoices (verkoopfacturen) changed, so VAT per rate is computed from sales orders alone.',
	'SnelStart vertelt niet welke verkoopfacturen gewijzigd zijn, dus de btw per tarief is alleen uit verkooporders berekend.',
);
const NO_RIGHT = worded(
	'The key (koppelsleutel) may not read bookings (boekhouden:read), so VAT per rate is computed from sales orders alone.',
	'De koppelsleutel mag geen boekingen lezen (boekhouden:read), dus de btw per tarief is alleen uit verkooporders berekend.',
);

const isOfOne = ({ verkoopOrders }: WireInvoice): boolean => (verkoopOrders ?? []).length === 1;

const bookingOf = ({ boekingsregels, btw }: WireSalesBooking): SalesBooking => ({
	turnover: (boekingsregels ?? []).map(({ bedrag, btwSoort }) => ({
		kind: btwSoort ?? '',
		cents: wireCents(bedrag) ?? 0,
	})),
	vat: (btw ?? []).map(({ btwBedrag, btwSoort }) => ({
		kind: btwSoort ?? '',
		cents: wireCents(btwBedrag) ?? 0,
	})),
});
