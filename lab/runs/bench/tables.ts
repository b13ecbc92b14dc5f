import Table from 'cli-table3';
import pc from 'picocolors';
import { totalRequests, type Cost } from './measured';
import type { LimitedResult, OurResult, OurRun } from './benchOurs';
import type { NaiveResult } from './naive/benchNaive';
import type { PlanResult } from './benchPlan';

const total = (counts: Record<string, number>) =>
	Object.values(counts).reduce((sum, count) => sum + count, 0);

const verbs = (counts: Record<string, number>) =>
	Object.entries(counts)
		.filter(([, count]) => count > 0)
		.map(([verb, count]) => `${verb} ${count}`)
		.join('  ');

const costRow = (name: string, cost: Cost) => [
	name,
	verbs(cost.requests.snelstart),
	verbs(cost.requests.prestashop),
	String(totalRequests(cost)),
	`${Math.round(cost.kilobytes)} kB`,
	`${cost.seconds.toFixed(1)} s`,
];

function drawn(head: string[], rows: string[][]): string {
	const table = new Table({
		head: head.map((text) => pc.bold(text)),
		style: { head: [], border: pc.isColorSupported ? ['gray'] : [], compact: true },
	});
	table.push(...rows);
	return table.toString();
}

/** Requests to SnelStart for the orders of a run, by order; reading all articles for the stock is not among them. */
export const requestsPerOrder = ({ cost, created, articlePages }: OurRun): number =>
	created === 0 ? 0 : (total(cost.requests.snelstart) - articlePages) / created;

/** Requests of a run besides reading all articles. */
const outsideArticlePages = ({ cost, articlePages }: OurRun): number =>
	totalRequests(cost) - articlePages;

/** The two ways beside each other. */
export function comparison(ours: OurResult, naive: NaiveResult): string {
	return drawn(
		['Run', 'SnelStart', 'PrestaShop', 'Requests', 'Bytes', 'Seconds'],
		[
			costRow('first run, our chain', ours.first.cost),
			costRow('first run, naive', naive.first),
			costRow('second run, our chain', ours.second.cost),
			costRow('second run, naive', naive.second),
			costRow('1,000 stock rows, our chain (whole run)', ours.stock1000.cost),
			costRow('1,000 stock rows, naive (rows only)', naive.stock1000),
		],
	);
}

export interface Goal {
	what: string;
	goal: string;
	measured: string;
	reached: boolean;
}

/** What issue 2 asks for, and what this run measured. */
export function goalsOf(ours: OurResult, naive: NaiveResult, naivePages: number): Goal[] {
	const { first, second, stock1000 } = ours;
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

/** What deciding on many orders costs. */
export const planTable = (plans: PlanResult[]): string =>
	drawn(
		['Orders', 'To create', 'SnelStart', 'PrestaShop', 'Requests per order', 'Read', 'Plan'],
		plans.map(({ orders, toCreate, requests, readSeconds, planSeconds }) => [
			String(orders),
			String(toCreate),
			String(requests.snelStart),
			String(requests.prestaShop),
			requests.perOrder.toFixed(3),
			`${readSeconds.toFixed(1)} s`,
			`${planSeconds.toFixed(1)} s`,
		]),
	);

export const limitTable = (limited: Array<{ name: string; run: LimitedResult }>): string =>
	drawn(
		['Key', 'Orders', 'Requests', 'Answers 429', 'Failed', 'Books and stock', 'Seconds'],
		limited.map(({ name, run }) => [
			name,
			String(run.created),
			String(totalRequests(run.cost)),
			String(run.tooMany),
			String(run.failed),
			run.clean ? pc.green('right') : pc.red('wrong'),
			run.cost.seconds.toFixed(1),
		]),
	);
