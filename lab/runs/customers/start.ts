import { shortenWaits } from '../chaos/shortenWaits';
import { command, say, sayFigures } from '../commandLine';
import { checkCustomers } from './checkCustomers';
import { figuresOf } from './figures';
import { options, usage, type CheckCustomersOptions } from './options';

const MOST_TOLD = 30;
const WAITS = 20;

async function start({ json, seed, customers, rounds }: CheckCustomersOptions): Promise<boolean> {
	const started = performance.now();
	shortenWaits(WAITS);
	say(`${customers} customers of a shop and their cards (seed ${seed})`);
	const result = await checkCustomers({ seed, customers, rounds, disturbed: true }, say);
	for (const { figure, text } of result.faults.slice(0, MOST_TOLD)) say(`  ${figure}: ${text}`);
	for (const failure of result.failures) say(`  run failed: ${failure}`);
	const isRight = result.faults.length + result.failures.length === 0;
	say(`chosen: ${JSON.stringify(result.keeping.choices)}`);
	say(`disturbed: ${JSON.stringify(result.disturbances)}`);
	say(
		isRight ? 'Each card says what its customer says, and what people said stays.' : 'See above.',
	);
	sayFigures(figuresOf(result, (performance.now() - started) / 1000), json);
	return isRight;
}

command(usage, options, start);
