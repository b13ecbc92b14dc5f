import { shortenWaits } from '../chaos/shortenWaits';
import { command, say, sayFigures } from '../commandLine';
import { checkStatus } from './checkStatus';
import { figuresOf } from './figures';
import { options, usage, type CheckStatusOptions } from './options';

const MOST_TOLD = 30;
const WAITS = 20;

async function start({ json, seed, orders, rounds }: CheckStatusOptions): Promise<boolean> {
	const started = performance.now();
	shortenWaits(WAITS);
	say(`${orders} web orders and how far they are (seed ${seed})`);
	const result = await checkStatus({ seed, orders, rounds, disturbed: true }, say);
	for (const { figure, text } of result.faults.slice(0, MOST_TOLD)) say(`  ${figure}: ${text}`);
	for (const failure of result.failures) say(`  run failed: ${failure}`);
	const isRight = result.faults.length + result.failures.length === 0;
	say(`chosen: ${JSON.stringify(result.life.choices)}`);
	say(`disturbed: ${JSON.stringify(result.disturbances)}`);
	say(isRight ? 'The shop was told each thing once, and nothing went back.' : 'See above.');
	sayFigures(figuresOf(result, (performance.now() - started) / 1000), json);
	return isRight;
}

command(usage, options, start);
