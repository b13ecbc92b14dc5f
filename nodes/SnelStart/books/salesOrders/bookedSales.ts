import { DateTime } from 'luxon';

import { orderAndSlipInKey } from '../../../../domain/books/creditKey';
import type { Article, Books, Customer, VatKind } from '../../../../domain/books/books';
import { touchesOf } from '../../../../domain/follow/touches';
import { centsOrNull } from '../../../../domain/money/cents';
import type { VatRate } from '../../../../domain/money/vat';
import { bookedRates } from '../../../../domain/reconcile/bookedRates';
import { bookingRates } from '../../../../domain/reconcile/bookingRates';
import type { BookedSale } from '../../../../domain/reconcile/bookedSale';
import { paidByCard } from '../../../../domain/reconcile/paidByCard';
import { totalOf } from '../../../../domain/reconcile/rateSums';
import type { TaxPoint } from '../../../../domain/vat/taxPoint';
import { domesticRate } from '../../../../domain/vat/domesticRate';
import { taxRegime } from '../../../../domain/vat/taxRegime';
import { vatRateOf } from '../../../../domain/vat/vatRateOf';
import { wireAmount } from '../../wire/wireNumber';
import { companyOf } from '../administration/companyOf';
import { snelStartTime } from '../../odata/snelStartTime';
import type { WireSalesOrder } from '../../wire/wireSalesOrder';
import type { SnelStartClient } from '../snelStartClient';
import { bookedOrderOf } from './bookedOrderOf';
import { readBookings } from './readBookings';
import type { Wording } from '../../../../domain/words/wording';

/** Which sales orders, and how the administration charges VAT abroad. */
export interface SalesWanted extends Pick<TaxPoint, 'foreignBusinessVat' | 'reducedRateAbroad'> {
	prefixes: readonly string[];
	/** ISO 8601: when the first of the orders may have been placed. */
	since: string;
	/** Ids of articles for gift cards (cadeaubonnen). */
	giftCardArticles: readonly string[];
	/** Most bookings of invoices to read, each a request. */
	mostBookings: number;
}

/** Clocks of shop and SnelStart may differ; no sales order is older than its web order. */
const MARGIN = { days: 1 };

/** A sales order of a web order with what its payment reference names. */
interface Found {
	wire: WireSalesOrder;
	orderId: string;
	slipId: string;
}

/**
 * What sales orders of web orders, and the credits of them, come to by VAT rate: all that changed since, in pages, then
 * each article on them once, and bookings of invoices up to a number. Cards are read only of deliveries abroad, where a VAT number decides.
 */
export async function bookedSales(
	client: SnelStartClient,
	wanted: SalesWanted,
): Promise<{ administration: string; booked: BookedSale[]; hints: Wording[] }> {
	const companyInfo = await client.administration.companyInfo();
	const company = companyOf(companyInfo);
	const since = snelStartTime(DateTime.fromISO(wanted.since).minus(MARGIN).toISO() ?? wanted.since);
	const read = await client.salesOrders.changedSince(since, (order) => order);
	const rows = read ?? (await client.salesOrders.all());
	const found = rows.flatMap((wire): Found[] => {
		const named = orderAndSlipInKey(wanted.prefixes, wire.betalingskenmerk ?? '');
		return named === null ? [] : [{ wire, ...named }];
	});
	if (found.length === 0) return { administration: company.name, booked: [], hints: [] };
	const books = await readRatedBooks(client, company);
	const articles = await articlesOn(client, found);
	const customers = await customersAbroad(client, found, books.countries);
	const touches = touchesOf(
		rows.map(({ id, nummer, modifiedOn }) => ({ id, number: nummer, modifiedOn })),
	);
	const { bookings, hints } = await readBookings(
		client,
		found.map(({ wire }) => wire),
		wanted.since,
		wanted.mostBookings,
	);
	const giftCards = new Set(wanted.giftCardArticles);
	const booked = found.map(({ wire, orderId, slipId }): BookedSale => {
		const order = bookedOrderOf(wire, orderId, touches.get(wire.id) ?? 'unknown');
		const total = centsOrNull(order.total);
		const point = taxPointOf(wire, books.countries, customers, wanted);
		const booking = bookings.get(wire.id);
		const isDomestic = taxRegime(point, books) === 'domestic';
		const inLedger =
			booking && isDomestic
				? bookingRates(booking, (kind) => rateOfKind(kind, books, point))
				: null;
		return {
			orderId,
			slipId,
			number: order.salesOrderNumber,
			reference: order.reference,
			description: order.description,
			day: order.date,
			touch: order.touch,
			ordered: total,
			total: inLedger ? totalOf(inLedger) : total,
			totalExcl: inLedger ? null : centsOrNull(wireAmount(wire.totaalExclusiefBtw)),
			rates: inLedger ?? bookedRates(order, total, (id) => rateOf(articles.get(id), books, point)),
			paidByCard: paidByCard(order.lines, giftCards),
			isComputed: inLedger === null,
		};
	});
	return { administration: company.name, booked, hints };
}

const KINDS: readonly string[] = ['Geen', 'Laag', 'Hoog', 'Overig'] satisfies VatKind[];

const rateOfKind = (kind: string, books: RatedBooks, point: TaxPoint): VatRate | null =>
	KINDS.includes(kind) ? domesticRate(kind as VatKind, books, point).rate : null;

type RatedBooks = Pick<
	Books,
	'company' | 'countries' | 'revenueGroups' | 'vatTariffs' | 'foreignVatRates'
>;

async function readRatedBooks(
	client: SnelStartClient,
	company: Books['company'],
): Promise<RatedBooks> {
	const [countries, revenueGroups, vatTariffs, foreignVatRates] = await Promise.all([
		client.administration.countries(),
		client.administration.revenueGroups(),
		client.administration.vatTariffs(),
		company.foreignVat ? client.administration.foreignVatRates() : [],
	]);
	return { company, countries, revenueGroups, vatTariffs, foreignVatRates };
}

async function articlesOn(
	client: SnelStartClient,
	found: readonly Found[],
): Promise<ReadonlyMap<string, Article>> {
	const ids = found.flatMap(({ wire }) =>
		(wire.regels ?? []).flatMap(({ artikel }) => artikel?.id ?? []),
	);
	const articles = await client.articles.byId([...new Set(ids)]);
	return new Map(articles.map((article) => [article.id, article]));
}

const isoOf = (wire: WireSalesOrder, countries: Books['countries']): string =>
	countries.find(({ id }) => id === wire.afleveradres?.land?.id)?.iso ?? '';

async function customersAbroad(
	client: SnelStartClient,
	found: readonly Found[],
	countries: Books['countries'],
): Promise<ReadonlyMap<string, Customer>> {
	const ids = found
		.filter(({ wire }) => !['', 'NL'].includes(isoOf(wire, countries)))
		.flatMap(({ wire }) => wire.relatie?.id ?? []);
	const cards = ids.length === 0 ? [] : await client.customers.byId([...new Set(ids)]);
	return new Map(cards.map((card) => [card.id, card]));
}

function taxPointOf(
	wire: WireSalesOrder,
	countries: Books['countries'],
	customers: ReadonlyMap<string, Customer>,
	{ foreignBusinessVat, reducedRateAbroad }: SalesWanted,
): TaxPoint {
	const number = customers.get(wire.relatie?.id ?? '')?.vatNumber.trim() ?? '';
	return {
		day: (wire.datum ?? '').slice(0, 'yyyy-MM-dd'.length),
		countryIso: isoOf(wire, countries),
		hasVatNumber: number !== '',
		numberCountry: number.slice(0, 2).toUpperCase(),
		foreignBusinessVat,
		reducedRateAbroad,
	};
}

const rateOf = (
	article: Article | undefined,
	books: RatedBooks,
	point: TaxPoint,
): VatRate | null => (article ? (vatRateOf(article, books, point).value?.rate ?? null) : null);
