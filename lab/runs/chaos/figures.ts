import type { Verdict } from '../../judges/mainJob';
import type { ChaosResult } from './chaos';
import type { OverlapResult } from './overlap';
import { dueOrders } from '../../worlds';

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
	return [
		...verdictFaults(verdict),
		...counted('articles with a code that another has', duplicateArticles),
		...(runsUntilQuiet === null ? ['it never came to rest'] : []),
		...failures.map((failure) => `a run without any trouble failed: ${failure}`),
	];
}

const counted = (what: string, count: number): string[] => (count > 0 ? [`${count} ${what}`] : []);

const named = (what: string, names: string[]): string[] =>
	names.length > 0 ? [`${names.length} ${what}: ${names.slice(0, 10).join(', ')}`] : [];

/** What the referee found, in words. */
function verdictFaults({ books, stock }: Verdict): string[] {
	const orderNames = (rows: typeof books.missing) =>
		rows.map(({ orderId, kind }) => `${orderId} (${kind})`);
	return [
		...counted('sales orders too many for one web order', books.duplicates),
		...counted(
			'customer cards with an e-mail address that has a card already',
			books.duplicateCustomers,
		),
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
	];
}

/** The last line of `npm run chaos -- --overlap R --json`. */
export interface OverlapFigures {
	rounds: number;
	/** Sales orders and cards that were there twice for a moment. */
	twins: { salesOrders: number; customers: number };
	/** How long they were there, in milliseconds. */
	windowMs: { median: number; longest: number };
	duplicates: number;
	missing: number;
	duplicateCustomers: number;
	stockWrong: number;
	takenFromOthers: number;
	untrueReports: number;
	failedRuns: number;
	seconds: number;
}

export function overlapFigures(results: readonly OverlapResult[], seconds: number): OverlapFigures {
	const sum = (of: (result: OverlapResult) => number) =>
		results.reduce((total, result) => total + of(result), 0);
	const windows = results.flatMap(({ windowsMs }) => windowsMs).sort((a, b) => a - b);
	return {
		rounds: results.length,
		twins: {
			salesOrders: sum(({ twins }) => twins.salesOrders),
			customers: sum(({ twins }) => twins.customers),
		},
		windowMs: {
			median: windows[Math.floor(windows.length / 2)] ?? 0,
			longest: windows[windows.length - 1] ?? 0,
		},
		duplicates: sum(({ verdict }) => verdict.books.duplicates),
		missing: sum(({ verdict }) => verdict.books.missing.length),
		duplicateCustomers: sum(({ verdict }) => verdict.books.duplicateCustomers),
		stockWrong: sum(({ verdict }) => verdict.stock.wrong.length),
		takenFromOthers: sum(({ strangers }) => strangers.length),
		untrueReports: sum(({ untrue }) => untrue.length),
		failedRuns: sum(({ failures }) => failures.length),
		seconds: Math.round(seconds * 10) / 10,
	};
}

/** Everything that is wrong after an overlap, in words. */
export function overlapFaults(result: OverlapResult): string[] {
	const { verdict, strangers, untrue, failures, createdLater } = result;
	return [
		...verdictFaults(verdict),
		...strangers,
		...untrue.map((claim) => `a report is not true: ${claim}`),
		...failures.map((failure) => `a run failed: ${failure}`),
		...(createdLater > 0 ? [`the quiet run afterwards created ${createdLater} orders more`] : []),
	];
}
