import { chaos } from './chaos';
import { faultsOf, figuresOf } from './figures';
import { overlap, type OverlapResult, type Weather } from './overlap';
import { command, say } from '../commandLine';
import { options, usage, type Options } from './options';
import { overlapFaults, overlapFigures } from './overlapFigures';

async function check(asked: Options): Promise<boolean> {
	const { orders, kills, lostReplies, seed } = asked;
	say(
		`${orders} orders, ${kills} kills, ${lostReplies * 100} % of the writes without a reply, seed ${seed}`,
	);
	const started = performance.now();
	const result = await chaos({ ...asked, waitsDividedBy: WAITS_DIVIDED_BY }, (killed) => {
		const seconds = Math.round((performance.now() - started) / 1000);
		if (killed % 10 === 0) say(`  ${killed} killed after ${seconds} s`);
	});
	const faults = faultsOf(result);
	say(
		`${result.runs} runs, ${result.finished} of the storm came to their end; at rest after ${result.runsUntilQuiet ?? 'never'} more`,
	);
	const { salesOrders, customers } = result.takenAway;
	say(`${salesOrders} second sales orders and ${customers} second cards were taken away again`);
	faults.forEach((fault) => say(`WRONG: ${fault}`));
	if (faults.length > 0) {
		say(
			`Again: npm run chaos -- --orders ${orders} --kills ${kills} --lostReplies ${lostReplies} --seed ${seed}`,
		);
	}
	if (asked.json) say(JSON.stringify(figuresOf(result)));
	return faults.length === 0;
}

/** Lists that lag behind by seconds, pages larger than asked for, filters that are ignored; people work in all but the first. */
const WEATHERS: readonly Weather[] = [
	{ name: 'fair weather', people: 0, switches: {} },
	{ name: 'people at work', people: 0.3, switches: {} },
	{
		name: 'lists that lag',
		people: 0.3,
		switches: { orderFilter: 'stale', relationList: 'stale', staleMs: 2500 },
	},
	{
		name: 'oversized pages',
		people: 0.3,
		switches: { pageRows: 700, listFilter: 'ignored', orderFilter: 'ignored' },
	},
];

/** 2, 3 and 4 runs at once, started together and one after the other, over a network with some latency, in each weather. */
async function checkOverlap({ overlap: rounds, seed, json }: Options): Promise<boolean> {
	const started = performance.now();
	const results: OverlapResult[] = [];
	let isRight = true;
	for (let round = 0; round < rounds; round += 1) {
		for (const runs of [2, 3, 4]) {
			for (const staggerMs of [0, 100, 300]) {
				const weather = WEATHERS[results.length % WEATHERS.length];
				const world = { ...SMALL_SHOP, runs, staggerMs, weather, seed: seed + round };
				const result = await overlap(world);
				const faults = overlapFaults(result);
				const { twins, windowsMs } = result;
				say(
					`${runs} runs, ${staggerMs} ms apart, ${weather.name}: ${twins.salesOrders} sales orders and ${twins.customers} cards twice for a moment, ${Math.max(0, ...windowsMs)} ms at most`,
				);
				faults.forEach((fault) => say(`WRONG: ${fault}`));
				isRight &&= faults.length === 0;
				results.push(result);
			}
		}
	}
	const figures = overlapFigures(results, (performance.now() - started) / 1000);
	say(
		`The window: ${figures.windowMs.median} ms in the middle, ${figures.windowMs.longest} ms at most`,
	);
	if (!isRight) say(`Again: npm run chaos -- --overlap ${rounds} --seed ${seed}`);
	if (json) say(JSON.stringify(figures));
	return isRight;
}

/** So that hundreds of disturbed runs fit in minutes. */
const WAITS_DIVIDED_BY = 10;

const SMALL_SHOP = { orders: 24, articles: 60, latencyMs: 20 };

command(usage, options, async (asked) =>
	asked.overlap > 0 ? await checkOverlap(asked) : await check(asked),
);
