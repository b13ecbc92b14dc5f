import type { ChaosResult } from './chaos';
import { dueOrders } from './newcomers';

/** The last line of `npm run chaos -- --json`. */
export interface ChaosFigures {
	orders: number;
	booked: number;
	duplicates: number;
	missing: number;
	duplicateCustomers: number;
	duplicateArticles: number;
	wrongTotals: number;
	stockWrong: number;
	kills: number;
	lostReplies: number;
	runs: number;
	seconds: number;
}

export function figuresOf(result: ChaosResult): ChaosFigures {
	const { books, stock } = result.verdict;
	const orders = dueOrders(result.world).length;
	return {
		orders,
		booked: orders - books.missing.length,
		duplicates: books.duplicates,
		missing: books.missing.length,
		duplicateCustomers: books.duplicateCustomers,
		duplicateArticles: result.duplicateArticles,
		wrongTotals: books.totalsOff.length,
		stockWrong: stock.wrong.length,
		kills: result.kills,
		lostReplies: result.lostReplies,
		runs: result.runs,
		seconds: Math.round(result.seconds * 10) / 10,
	};
}

/** Everything that is wrong, in words with the orders and articles it is about; empty when nothing is. */
export function faultsOf({
	verdict,
	duplicateArticles,
	runsUntilQuiet,
	failures,
}: ChaosResult): string[] {
	const { books, stock } = verdict;
	const named = (what: string, names: string[]) =>
		names.length > 0 ? [`${names.length} ${what}: ${names.slice(0, 10).join(', ')}`] : [];
	const counted = (what: string, count: number) => (count > 0 ? [`${count} ${what}`] : []);
	const orderNames = (rows: typeof books.missing) =>
		rows.map(({ orderId, kind }) => `${orderId} (${kind})`);
	return [
		...counted('sales orders too many for one web order', books.duplicates),
		...counted(
			'customer cards with an e-mail address that has a card already',
			books.duplicateCustomers,
		),
		...counted('articles with a code that another has', duplicateArticles),
		...named('web orders are missing from the books', orderNames(books.missing)),
		...named('web orders are booked that should not be', orderNames(books.unexpected)),
		...named(
			'sales orders have another total than the shop',
			books.totalsOff.map(
				({ order, bookedCents }) => `${order.orderId} ${bookedCents} for ${order.paidCents} cents`,
			),
		),
		...named(
			'articles have a wrong number in the shop',
			stock.wrong.map(({ code, inShop, right }) => `${code} ${inShop} for ${right}`),
		),
		...(runsUntilQuiet === null ? ['it never came to rest'] : []),
		...failures.map((failure) => `a run without any trouble failed: ${failure}`),
	];
}
