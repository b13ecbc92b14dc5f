import pc from 'picocolors';
import { build, buildIsStale } from '../build';
import { totalOf } from '../requests';
import { command, flag, say, type OptionsOf } from '../commandLine';
import { benchExpressions } from './benchExpressions';
import { benchFollowUp, FOLLOW_UP_GOAL } from './benchFollowUp';
import { benchLimited, benchOurs } from './benchOurs';
import { benchPlan } from './benchPlan';
import { comparison } from './comparison';
import { expressionsTable, MOST_FOR_EXPRESSIONS } from './expressionsTable';
import { goalsOf, goalTable } from './goal';
import { benchIdle } from './idle/benchIdle';
import { idleTable, isSmall } from './idle/idleTable';
import {
	limitTable,
	MOST_OF_PERMITTED,
	ofPermitted,
	type Limited,
	type Product,
} from './limitTable';
import { benchNaive, type NaiveResult } from './naive/benchNaive';
import { benchImport, isSparing } from './imports/benchImport';
import { benchPrices, isCheap } from './prices/benchPrices';
import { planTable } from './planTable';
import { requestsPerOrder } from './requestsPerOrder';
import { benchLarge, isLean } from './large/benchLarge';
import { benchStock } from './stock/benchStock';

const latencyMs = 60;
const world = { seed: 1, orders: 200, articles: 2000, mix: 'importable' as const };
const sample = { orders: 40, stockRows: 100 };
/** Read and planned only: requests must not grow with the orders. */
const planSizes = [1000, 5000];
/** A development key buys 1,000 requests an hour: a day's work of a small shop. */
const smallWorld = { ...world, orders: 60, articles: 500 };
const shrunkMinuteMs = 15_000;
const MINUTE_MS = 60_000;

const usage = `Measures the shipped workflow beside public nodes wired by hand, in the same run.

  npm run bench            ${world.orders} new orders, ${world.articles} articles, ${latencyMs} ms per request
  npm run bench -- --json  the same, and one JSON object on the last line
  npm run bench -- --no-limits     without the runs under the limits of SnelStart's keys
  npm run bench -- --real-limits   a development key with real minutes and all orders too (takes some ten minutes)
  npm run bench -- --stock         only the stock of 1,000, 10,000 and 100,000 articles (takes some twenty minutes)
  npm run bench -- --prices        only the prices of 1,000, 10,000, 20,000 and 100,000 articles
  npm run bench -- --import        only the import of 1,000, 10,000 and 100,000 products to SnelStart
  npm run bench -- --large         only single nodes that read 20,000 orders, 50,000 stock rows and 100,000 articles`;

const options = {
	json: flag,
	'no-limits': flag,
	'real-limits': flag,
	/** Only the stock of large catalogues. */
	stock: flag,
	/** Only the prices of large catalogues. */
	prices: flag,
	/** Only the import of large catalogues. */
	import: flag,
	/** Only large lists by single nodes. */
	large: flag,
};

type Asked = OptionsOf<typeof options>;

async function planRuns() {
	const runs = [];
	for (const orders of planSizes) {
		runs.push(await benchPlan({ ...world, orders }, { latencyMs }));
	}
	return runs;
}

/** A production key always with real minutes, since its time is held against what its limit permits. */
async function limitedRuns(realMinutes: boolean): Promise<Limited[]> {
	const run = async (product: Product, options: typeof world, minute: number) => ({
		product,
		orders: options.orders,
		isReal: minute === MINUTE_MS,
		run: await benchLimited(options, {
			latencyMs,
			product,
			snelStartSwitches: { limits: product, minuteMs: minute },
		}),
	});
	return await Promise.all([
		run('production', world, MINUTE_MS),
		realMinutes
			? run('development', world, MINUTE_MS)
			: run('development', smallWorld, shrunkMinuteMs),
	]);
}

/** One JSON object, its numbers to two decimals. */
const inJson = (value: unknown): string =>
	JSON.stringify(value, (_key, part: unknown) =>
		typeof part === 'number' ? Math.round(part * 100) / 100 : part,
	);

/** The stock of catalogues of three sizes. */
async function stockOnly({ json }: Asked): Promise<boolean> {
	const figures = await benchStock({ latencyMs, source: 'dist', say });
	if (json) say(inJson(figures));
	return figures.every(({ whole, changed }) => whole.wrong + changed.wrong === 0);
}

/** The prices of catalogues of four sizes. */
async function pricesOnly({ json }: Asked): Promise<boolean> {
	const figures = await benchPrices(say);
	if (json) say(inJson(figures));
	return figures.every(isCheap);
}

/** The import of catalogues of three sizes. */
async function importOnly({ json }: Asked): Promise<boolean> {
	const figures = await benchImport(say);
	if (json) say(inJson(figures));
	return figures.every(isSparing);
}

/** Large lists that single nodes read. */
async function largeOnly({ json }: Asked): Promise<boolean> {
	const figures = await benchLarge({ latencyMs, say });
	if (json) say(inJson(figures));
	return figures.every(isLean);
}

/** Runs under the limits of SnelStart's keys; none when they are left out. */
async function underLimits(asked: Asked, naive: NaiveResult): Promise<Limited[]> {
	if (asked['no-limits']) return [];
	const limited = await limitedRuns(asked['real-limits']);
	say('Under the limits of a key: 500 a minute and 50 at once, or 100 a minute and 5 at once.');
	if (!asked['real-limits']) {
		say(
			`The minute of the development key is shrunk to ${shrunkMinuteMs / 1000} s; the nodes keep real minutes.`,
		);
	}
	say(limitTable(limited, totalOf(naive.first.requests.snelstart)));
	return limited;
}

/** Our chain beside the naive way, then planning alone, then under limits. */
async function whole(asked: Asked): Promise<boolean> {
	say(`${world.orders} new orders, ${world.articles} articles, ${latencyMs} ms on each request.`);
	const ours = await benchOurs(world, latencyMs);
	const { orders, stockRows } = sample;
	say(
		pc.dim(
			`The naive way is measured on ${orders} orders and ${stockRows} stock rows and scaled to all.`,
		),
	);
	const naive = await benchNaive(world, sample, latencyMs);
	say(comparison(ours, naive));
	const goals = goalsOf(ours, naive, Math.floor(ours.second.articlePages));
	say(goalTable(goals));

	const idle = await benchIdle(world);
	say(idleTable(idle));

	const plans = await planRuns();
	say('Reading and planning alone, nothing written.');
	say(planTable(plans));
	const expressions = await benchExpressions({ ...world, orders: 5000 }, { latencyMs });
	say(
		'The same with an expression in five settings of the plan, each evaluated for its own order.',
	);
	say(expressionsTable(expressions));

	const followUp = await benchFollowUp({ orders: 500, changed: 10 }, { latencyMs });
	say(
		`Following up ${followUp.orders} imported orders of which ${followUp.changed} changed: ${followUp.requests} requests (goal ${FOLLOW_UP_GOAL.requests}), and ${followUp.perChange.toFixed(1)} for each of ${followUp.carriedOut} changes carried out (goal ${FOLLOW_UP_GOAL.perChange}).`,
	);

	const limited = await underLimits(asked, naive);
	const { verdict, ...runs } = ours;
	const isQuick = expressions.ofEvaluating <= MOST_FOR_EXPRESSIONS;
	if (!isQuick) say(pc.red('Expressions cost more than they may.'));
	const isSteady = limited.every((one) => (ofPermitted(one) ?? 0) <= MOST_OF_PERMITTED);
	if (!isSteady) say(pc.red('A run takes longer than the limit of its key makes it.'));
	const isIdle = idle.every(isSmall);
	if (!isIdle) say(pc.red('A run in which nothing happened stores or asks more than it may.'));
	const isClean = verdict.clean && limited.every(({ run }) => run.failed === 0 && run.clean);
	if (!isClean) say(pc.red('The referee found faults in the books or the stock.'));
	const perOrder = requestsPerOrder(ours.first);
	if (asked.json) {
		say(
			inJson({
				...runs,
				requestsPerOrder: perOrder,
				naive,
				goals,
				idle,
				plans,
				expressions,
				followUp,
				limited,
			}),
		);
	}
	return isClean && isQuick && isSteady && isIdle;
}

command(usage, options, async (asked) => {
	if (buildIsStale()) build();
	if (asked.prices) return await pricesOnly(asked);
	if (asked.import) return await importOnly(asked);
	if (asked.large) return await largeOnly(asked);
	return asked.stock ? await stockOnly(asked) : await whole(asked);
});
