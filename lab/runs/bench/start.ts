/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { parseArgs } from 'node:util';
import pc from 'picocolors';
import { build, buildIsStale } from '../build';
import { benchNaive } from './naive/benchNaive';
import { benchLimited, benchOurs } from './benchOurs';
import { benchPlan } from './benchPlan';
import { benchStock } from './stock/benchStock';
import { comparison, goalsOf, goalTable, limitTable, planTable, requestsPerOrder } from './tables';

const latencyMs = 60;
const world = { seed: 1, orders: 200, articles: 2000, mix: 'importable' as const };
const sample = { orders: 40, stockRows: 100 };
/** Read and planned only: requests must not grow with the orders. */
const planSizes = [1000, 5000];
/** A development key buys 1,000 requests an hour: a day's work of a small shop. */
const smallWorld = { ...world, orders: 60, articles: 500 };
const minuteMs = 15_000;

const usage = `Measures the shipped workflow beside public nodes wired by hand, in the same run.

  npm run bench            ${world.orders} new orders, ${world.articles} articles, ${latencyMs} ms per request
  npm run bench -- --json  the same, and one JSON object on the last line
  npm run bench -- --no-limits     without the runs under the limits of SnelStart's keys
  npm run bench -- --real-limits   those runs with real minutes and all orders (takes some ten minutes)
  npm run bench -- --stock         only the stock of 1,000, 10,000 and 100,000 articles (takes some twenty minutes)`;

const say = (text: string) => process.stdout.write(`${text}\n`);

async function planRuns() {
	const runs = [];
	for (const orders of planSizes) {
		runs.push(await benchPlan({ ...world, orders }, { latencyMs }));
	}
	return runs;
}

async function limitedRuns(realMinutes: boolean) {
	const small = realMinutes ? world : smallWorld;
	const run = async (name: string, product: 'production' | 'development', options = world) => ({
		name,
		run: await benchLimited(options, {
			latencyMs,
			product,
			snelStartSwitches: { limits: product, minuteMs: realMinutes ? 60_000 : minuteMs },
		}),
	});
	return await Promise.all([
		run(`production (${world.orders} orders)`, 'production'),
		run(`development (${small.orders} orders)`, 'development', small),
	]);
}

const rounded = (_key: string, value: unknown) =>
	typeof value === 'number' ? Math.round(value * 100) / 100 : value;

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			json: { type: 'boolean', default: false },
			'no-limits': { type: 'boolean', default: false },
			'real-limits': { type: 'boolean', default: false },
			stock: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		},
	});
	if (values.help) {
		say(usage);
		return;
	}
	if (buildIsStale()) build();
	if (values.stock) {
		const figures = await benchStock({ latencyMs, source: 'dist', say });
		if (figures.some(({ whole, changed }) => whole.wrong + changed.wrong > 0)) process.exitCode = 1;
		if (values.json) say(JSON.stringify(figures, rounded));
		return;
	}

	say(`${world.orders} new orders, ${world.articles} articles, ${latencyMs} ms on each request.`);
	const ours = await benchOurs(world, latencyMs);
	say(
		pc.dim(
			`The naive way is measured on ${sample.orders} orders and ${sample.stockRows} stock rows and scaled to all.`,
		),
	);
	const naive = await benchNaive(world, sample, latencyMs);
	say(comparison(ours, naive));
	const naivePages = Math.floor(ours.second.articlePages);
	const goals = goalsOf(ours, naive, naivePages);
	say(goalTable(goals));

	const plans = await planRuns();
	say('Reading and planning alone, nothing written.');
	say(planTable(plans));

	const limited = values['no-limits'] ? [] : await limitedRuns(values['real-limits']);
	if (limited.length > 0) {
		say('Under the limits of a key: 500 a minute and 50 at once, or 100 a minute and 5 at once.');
		if (!values['real-limits']) {
			say(`The simulator's minute is shrunk to ${minuteMs / 1000} s; the nodes keep real minutes.`);
		}
		say(limitTable(limited));
	}
	const { verdict, ...runs } = ours;
	const broken = !verdict.clean || limited.some(({ run }) => run.failed > 0 || !run.clean);
	if (broken) {
		say(pc.red('The referee found faults in the books or the stock.'));
		process.exitCode = 1;
	}
	if (values.json) {
		const perOrder = requestsPerOrder(ours.first);
		say(
			JSON.stringify(
				{ ...runs, requestsPerOrder: perOrder, naive, goals, plans, limited },
				rounded,
			),
		);
	}
}

main().catch((error: unknown) => {
	process.stderr.write(`${pc.red(error instanceof Error ? error.message : String(error))}\n`);
	process.exitCode = 1;
});
