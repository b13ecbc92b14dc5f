import type { ChaosResult } from './chaosResult';
import { dueOrders } from '../../worlds';
import { counted, verdictFaults } from './verdictFaults';

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
