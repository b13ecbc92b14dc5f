import type { Play } from './play';
import type { RequestCounts } from '../requests';

/** The one JSON object of `npm start -- --json`. */
export interface Figures {
	orders: Record<
		'seen' | 'created' | 'wouldCreate' | 'exists' | 'waiting' | 'blocked' | 'failed',
		number
	>;
	/** Judged from the simulators' final state. */
	books: Record<'duplicates' | 'missing' | 'totalsOffByCents', number>;
	/** `wrong` is judged from the simulators' final state, the others are what the node reports. */
	stock: Record<'articles' | 'changed' | 'unchanged' | 'unknown' | 'wrong', number>;
	secondRun: { created: number; stockWrites: number };
	/** Of the first run. */
	requests: { snelstart: RequestCounts; prestashop: RequestCounts };
	/** Wall time of both runs. */
	seconds: number;
}

const noOrders = {
	seen: 0,
	created: 0,
	wouldCreate: 0,
	exists: 0,
	waiting: 0,
	blocked: 0,
	failed: 0,
};

/** Figures of a play; where a run stopped early, what it did not report counts as zero. */
export function figuresOf({ first, second, verdict, seconds }: Play): Figures {
	const stock = first.report?.counts.stock;
	return {
		orders: { ...noOrders, ...first.report?.counts.orders },
		books: {
			duplicates: verdict.books.duplicates,
			missing: verdict.books.missing.length,
			totalsOffByCents: verdict.books.totalsOffByCents,
		},
		stock: {
			articles: stock?.articles ?? 0,
			changed: stock?.changed ?? 0,
			unchanged: stock?.unchanged ?? 0,
			unknown: stock?.unknown ?? 0,
			wrong: verdict.stock.wrong.length,
		},
		secondRun: { created: second.salesOrdersAdded, stockWrites: second.stockWrites },
		requests: first.requests,
		seconds: Math.round(seconds * 10) / 10,
	};
}
