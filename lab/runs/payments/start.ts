import { shortenWaits } from '../chaos/shortenWaits';
import { command, say, sayFigures } from '../commandLine';
import { checkPayments } from './checkPayments';
import { figuresOf } from './figures';
import { options, usage, type CheckPaymentsOptions } from './options';

const MOST_TOLD = 30;
const WAITS = 20;

async function start({ json, seed, orders, rounds }: CheckPaymentsOptions): Promise<boolean> {
	const started = performance.now();
	shortenWaits(WAITS);
	say(`${orders} web orders and what was paid for them (seed ${seed})`);
	const result = await checkPayments({ seed, orders, rounds, disturbed: true }, say);
	for (const { figure, text } of result.faults.slice(0, MOST_TOLD)) say(`  ${figure}: ${text}`);
	for (const failure of result.failures) say(`  run failed: ${failure}`);
	const isRight = result.faults.length + result.failures.length === 0;
	say(`disturbed: ${JSON.stringify(result.disturbances)}`);
	say(isRight ? 'Every payment stands in the books once, and nothing else does.' : 'See above.');
	const figures = figuresOf(result, (performance.now() - started) / 1000);
	sayFigures(figures, json);
	return isRight;
}

command(usage, options, start);
