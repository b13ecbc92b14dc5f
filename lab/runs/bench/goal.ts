import pc from 'picocolors';
import type { OurRun, OurResult } from './benchOurs';
import { totalRequests } from './measured';
import type { NaiveResult } from './naive/benchNaive';
import { drawn } from './drawn';
import { requestsPerOrder } from './requestsPerOrder';

/** Requests of a run besides reading all articles. */
const outsideArticlePages = ({ cost, articlePages }: OurRun): number =>
	totalRequests(cost) - articlePages;

export interface Goal {
	what: string;
	goal: string;
	measured: string;
	reached: boolean;
}

/** How few requests and seconds the package is meant to take, and what this run took. */
export function goalsOf(ours: OurResult, naive: NaiveResult, naivePages: number): Goal[] {
	const { first, second, stock1000, doorSeconds } = ours;
	const doors = (100 * doorSeconds) / second.cost.seconds;
	const tenth = (totalRequests(naive.second) - naivePages) / 10;
	const writes =
		(second.cost.requests.prestashop.PUT ?? 0) +
		(second.cost.requests.prestashop.PATCH ?? 0) +
		second.created;
	const goal = (what: string, wanted: string, measured: string, reached: boolean): Goal => ({
		what,
		goal: wanted,
		measured,
		reached,
	});
	const perOrder = requestsPerOrder(first);
	return [
		goal('SnelStart requests per new order', '<= 2.2', perOrder.toFixed(2), perOrder <= 2.2),
		goal(
			'200 orders: read, plan, import',
			'<= 8 s',
			`${first.ordersSeconds.toFixed(1)} s`,
			first.ordersSeconds <= 8,
		),
		goal(
			`${stock1000.stockRowsWritten} changed stock rows`,
			'<= 4 s',
			`${stock1000.stockSeconds.toFixed(1)} s`,
			stock1000.stockSeconds <= 4,
		),
		goal(
			'doors: checking and sealing items, of the second run',
			'<= 10 %',
			`${doors.toFixed(1)} % (${Math.round(doorSeconds * 1000)} ms)`,
			doors <= 10,
		),
		goal('writes of the second run', '0', String(writes), writes === 0),
		goal(
			'requests of the second run besides article pages',
			`<= ${Math.floor(tenth)} (a tenth of naive)`,
			String(outsideArticlePages(second)),
			outsideArticlePages(second) <= tenth,
		),
	];
}

export const goalTable = (goals: Goal[]): string =>
	drawn(
		['Goal', 'Wanted', 'Measured', ''],
		goals.map(({ what, goal, measured, reached }) => [
			what,
			goal,
			measured,
			reached ? pc.green('reached') : pc.yellow('missed'),
		]),
	);
