import { shortenWaits } from '../chaos/shortenWaits';
import { command, say, sayFigures } from '../commandLine';
import { checkCustomers } from './checkCustomers';
import { figuresOf } from './figures';
import { sayFound } from '../sayFound';
import { options, usage, type CheckCustomersOptions } from './options';

const WAITS = 20;

async function start({ json, seed, customers, rounds }: CheckCustomersOptions): Promise<boolean> {
	const started = performance.now();
	shortenWaits(WAITS);
	say(`${customers} customers of a shop and their cards (seed ${seed})`);
	const result = await checkCustomers({ seed, customers, rounds, disturbed: true }, say);
	const isRight = sayFound(
		result,
		'Each card says what its customer says, and what people said stays.',
		result.keeping.choices,
	);
	sayFigures(figuresOf(result, (performance.now() - started) / 1000), json);
	return isRight;
}

command(usage, options, start);
