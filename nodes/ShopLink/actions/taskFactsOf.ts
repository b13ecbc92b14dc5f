import { lackingSide } from '../../../domain/assortment/lackingSide';
import { resultOfCard } from '../../../domain/report/results/resultOfCard';
import { resultOfGoods } from '../../../domain/report/results/resultOfGoods';
import { resultOfStatus } from '../../../domain/report/results/resultOfStatus';
import { resultsReport } from '../../../domain/report/results/resultsReport';
import { comparisonReport } from '../../../domain/report/task/comparisonReport';
import { paymentsReport } from '../../../domain/report/task/paymentsReport';
import type { TaskFacts } from '../../../domain/report/task/taskReport';
import type { Arrived } from '../../shared/arrived';

/** What a task puts out that imports no order. */
export const TASK_KINDS = [
	...(['paymentBooking', 'paymentSummary', 'comparedOrder', 'compareSummary'] as const),
	...(['plannedStatus', 'statusSummary', 'plannedCard', 'cardSummary'] as const),
	...(['productChange', 'priceChange', 'articleChange', 'assortmentSummary'] as const),
] as const;

type Came = Pick<Arrived<(typeof TASK_KINDS)[number]>, 'rows'>;

/**
 * What a task came to that imports nothing; null for one that does.
 *
 * @param reportOn the choice of that name
 */
export function taskFactsOf(reportOn: string, came: Came): TaskFacts | null {
	return TASKS[reportOn]?.(came) ?? null;
}

const TASKS: Partial<Record<string, (came: Came) => TaskFacts>> = {
	payments: ({ rows }) => paymentsReport(rows('paymentBooking'), rows('paymentSummary')[0] ?? null),
	comparison: ({ rows }) =>
		comparisonReport(rows('comparedOrder'), rows('compareSummary')[0] ?? null),
	statuses: ({ rows }) => {
		const [summary] = rows('statusSummary');
		return resultsReport({
			about: 'statuses',
			rows: rows('plannedStatus').map(resultOfStatus),
			looked: summary?.orders ?? null,
			where: summary,
		});
	},
	customers: ({ rows }) => {
		const [summary] = rows('cardSummary');
		return resultsReport({
			about: 'customers',
			rows: rows('plannedCard').map(resultOfCard),
			looked: summary?.customers ?? null,
			where: summary,
		});
	},
	assortment: goodsReport,
};

function goodsReport({ rows }: Came): TaskFacts {
	const [summary] = rows('assortmentSummary');
	const goods = rows('productChange', 'priceChange', 'articleChange');
	const [first] = goods;
	return resultsReport({
		about: summary?.about ?? (first ? ABOUT[first.kind] : 'prices'),
		rows: goods.map(resultOfGoods),
		looked: summary?.matched ?? null,
		codes: summary?.codes,
		where: summary,
		lacking: summary ? lackingSide(summary) : [],
	});
}

const ABOUT = {
	productChange: 'products',
	priceChange: 'prices',
	articleChange: 'articles',
} as const;
