import type { Row } from '../../simulators/prestashop';
import type {
	SnelStartState,
	Verkoopboeking,
	Verkooporder,
} from '../../simulators/snelstart/tables';

/** What a run says, as far as it is judged. */
export interface Said {
	totals: { shop: string; snelStart: string; difference: string };
	days: Array<{
		period: string;
		method: string;
		rate: string;
		shop: string;
		snelStart: string;
		difference: string;
	}>;
	months: Array<{ shop: string; snelStart: string; difference: string }>;
	differences: Array<{
		kind: string;
		orderId: string;
		day: string;
		method: string;
		difference: string;
		rates: Array<{ rate: string; difference: string }>;
	}>;
}

/** What really is in the shop and in the books, and where somebody put a difference between them. */
export interface Truth {
	orders: readonly Row[];
	slips: readonly Row[];
	books: SnelStartState;
	seeded: ReadonlyArray<{ orderId: number; kind: string }>;
}

export interface ReconcileVerdict {
	named: number;
	falseAlarms: number;
	/** Cents by which any sum is beside what it should be. */
	sumOffByCents: number;
	/** For people: what was not named, what was named wrongly, which sum is off. */
	faults: string[];
}

const NOT_PAID = ['0', '1', '6', '7', '8', '10'];

const cents = (amount: unknown): number => Math.round(Number(amount) * 100);

/**
 * Judges by arithmetic of its own: sums are taken from the rows of both simulators, by day and payment method, and in the
 * books by VAT rate too; the differences of each cell have to come to what the cell differs.
 */
export function judgeReconciliation(said: Said, truth: Truth): ReconcileVerdict {
	const faults: string[] = [];
	const nameOf = (orderId: unknown, kind: string) => `${orderId} ${kind}`;
	const expected = truth.seeded.map(({ orderId, kind }) => nameOf(orderId, kind));
	const told = said.differences.map(({ orderId, kind }) => nameOf(orderId, kind));
	const unnamed = expected.filter((name) => !told.includes(name));
	const alarms = told.filter(
		(name, place) => !expected.includes(name) || told.indexOf(name) !== place,
	);
	faults.push(
		...unnamed.map((name) => `not named: ${name}`),
		...alarms.map((name) => `false alarm: ${name}`),
	);
	const off = [...sumsApart(said, truth)].map(([what, by]) => {
		faults.push(`${what} is off by ${by} cents`);
		return Math.abs(by);
	});
	return {
		named: expected.length - unnamed.length,
		falseAlarms: alarms.length,
		sumOffByCents: off.reduce((sum, by) => sum + by, 0),
		faults,
	};
}

class Sums {
	readonly by = new Map<string, number>();

	add(what: string, amount: number): void {
		this.by.set(what, (this.by.get(what) ?? 0) + amount);
	}
}

/** What differs from what it should be, by cents. */
function sumsApart(said: Said, truth: Truth): Map<string, number> {
	const should = new Sums();
	addShop(should, truth);
	addBooks(should, truth);
	const is = new Sums();
	is.add('shop', cents(said.totals.shop));
	is.add('books', cents(said.totals.snelStart));
	for (const { period, method, rate, shop, snelStart, difference } of said.days) {
		is.add(`shop on ${period} by ${method}`, cents(shop));
		is.add(`books on ${period} by ${method}`, cents(snelStart));
		is.add(`books at ${rate}`, cents(snelStart));
		is.add(`cell ${period} ${method} ${rate}`, cents(difference));
	}
	for (const { shop, snelStart, difference } of said.months) {
		is.add('months', cents(shop) - cents(snelStart) - cents(difference));
		is.add('months of the shop', cents(shop));
		should.add('months of the shop', 0);
	}
	should.add('months of the shop', cents(said.totals.shop));
	for (const { day, method, rates, difference } of said.differences) {
		for (const rate of rates)
			should.add(`cell ${day} ${method} ${rate.rate}`, cents(rate.difference));
		should.add('differences', cents(difference));
	}
	is.add('differences', cents(said.totals.difference));
	is.add('difference', cents(said.totals.difference));
	should.add('difference', (should.by.get('shop') ?? 0) - (should.by.get('books') ?? 0));
	const apart = new Map<string, number>();
	for (const what of new Set([...should.by.keys(), ...is.by.keys()])) {
		const by = (is.by.get(what) ?? 0) - (should.by.get(what) ?? 0);
		if (by !== 0) apart.set(what, by);
	}
	return apart;
}

/** Orders that are paid, less what their credit slips gave back. */
function addShop(sums: Sums, { orders, slips }: Truth): void {
	sums.add('shop', 0);
	for (const order of orders) {
		if (NOT_PAID.includes(String(order.current_state))) continue;
		const given = slips
			.filter((slip) => String(slip.id_order) === String(order.id))
			.reduce(
				(sum, slip) =>
					sum + cents(slip.total_products_tax_incl) + cents(slip.total_shipping_tax_incl),
				0,
			);
		const amount = cents(order.total_paid_tax_incl) - given;
		sums.add('shop', amount);
		sums.add(`shop on ${String(order.date_add).slice(0, 10)} by ${String(order.payment)}`, amount);
	}
}

/** Sales orders and credits, those that are invoiced as they are booked, on the day and by the method of their web order. */
function addBooks(sums: Sums, { orders, books }: Truth): void {
	const placed = new Map(orders.map((order) => [String(order.id), order]));
	const articles = new Map(books.artikelen.map((article) => [article.id, article]));
	const kinds = new Map(
		books.artikelomzetgroepen.map((group) => [group.id, group.verkoopNederlandBtwSoort]),
	);
	const rateOf = (articleId: string) =>
		RATES[kinds.get(articles.get(articleId)?.artikelOmzetgroep?.id ?? '') ?? 'Geen'];
	const byId = new Map(books.verkoopboekingen.map((booking) => [booking.id, booking]));
	const bookings = new Map(
		books.verkoopfacturen.map(({ id, verkoopBoeking }) => [id, byId.get(verkoopBoeking.id)]),
	);
	sums.add('books', 0);
	for (const row of books.verkooporders) {
		const id = /^PS-(\d+)/.exec(row.betalingskenmerk ?? '')?.[1];
		if (id === undefined) continue;
		const order = placed.get(id);
		const day = order ? String(order.date_add).slice(0, 10) : row.datum.slice(0, 10);
		const booking = bookings.get(row.verkoopfactuur?.id ?? '');
		const parts = booking ? partsOfBooking(booking) : partsOfLines(row, rateOf);
		const amount = parts.reduce((sum, part) => sum + part.cents, 0);
		sums.add('books', amount);
		sums.add(`books on ${day} by ${order ? String(order.payment) : ''}`, amount);
		for (const part of parts) sums.add(`books at ${part.rate}`, part.cents);
	}
}

interface Part {
	rate: string;
	cents: number;
}

const RATES: Record<string, string> = { Hoog: '21', Laag: '9', Geen: '0' };

const partsOfLines = ({ regels }: Verkooporder, rateOf: (articleId: string) => string): Part[] =>
	regels.map(({ artikel, totaal }) => ({ rate: rateOf(artikel?.id ?? ''), cents: cents(totaal) }));

/** Turnover and VAT of the same kind together. */
const partsOfBooking = ({ boekingsregels, btw }: Verkoopboeking): Part[] => [
	...boekingsregels.map(({ btwSoort, bedrag }) => ({
		rate: RATES[btwSoort],
		cents: cents(bedrag),
	})),
	...btw.map(({ btwSoort, btwBedrag }) => ({
		rate: RATES[btwSoort.replace('Verkopen', '')],
		cents: cents(btwBedrag),
	})),
];
