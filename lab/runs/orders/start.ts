import { checkOrders, checkReal, type CheckedBatch } from './checkOrders';
import { type Choices, PLAIN_CHOICES } from '../../worlds';
import { figuresOf, isNeedlesslyBlocked, isWrong, passes } from './figures';
import type { Verdict } from '../../judges/orders/verdict';
import { command, say, sayFigures } from '../commandLine';
import { options, usage, type CheckOptions } from './options';

const MOST_TOLD = 5;

/** What an owner chose otherwise than most. */
const inWords = (choices: Choices): string =>
	Object.entries(choices)
		.filter(
			([name, value]) =>
				JSON.stringify(value) !== JSON.stringify(PLAIN_CHOICES[name as keyof Choices]),
		)
		.map(([name, value]) => `${name} ${JSON.stringify(value)}`)
		.join(', ');

function tellBatch({ seed, choices, verdicts, seconds }: CheckedBatch): void {
	const wrong = verdicts.filter(isWrong);
	const needless = verdicts.filter(isNeedlesslyBlocked);
	say(
		`batch ${seed}: ${verdicts.length} orders, ${wrong.length} wrong, ${needless.length} blocked needlessly, ${seconds.toFixed(1)} s (${inWords(choices)})`,
	);
	wrong.slice(0, MOST_TOLD).forEach(tellWrong);
	for (const { orderId, summary } of needless.slice(0, MOST_TOLD)) {
		say(`  needless: order ${orderId}: ${summary}`);
	}
}

function tellWrong({ orderId, faults, summary }: Verdict): void {
	say(`  WRONG: order ${orderId}: ${summary}`);
	for (const fault of faults) say(`    ${fault}`);
}

function tellBlocked({ orderId, summary, opinion }: Verdict): void {
	say(`  blocked: order ${orderId}: ${summary}`);
	say(
		`    a bookkeeper: ${[...opinion.asks, ...opinion.doubts].join('; ') || 'would have imported it'}`,
	);
}

async function start(asked: CheckOptions): Promise<boolean> {
	const started = performance.now();
	const verdicts = asked.real ? await checkReal(tellBatch) : await checkOrders(asked, tellBatch);
	if (asked.real) verdicts.filter(({ outcome }) => outcome === 'blocked').forEach(tellBlocked);
	const figures = figuresOf(verdicts, (performance.now() - started) / 1000);
	if (!passes(figures)) {
		say(
			`Again: npm run check:orders -- --count ${asked.count} --seed ${asked.seed} --batch ${asked.batch}`,
		);
	}
	sayFigures(figures, asked.json);
	return passes(figures);
}

command(usage, options, start);
