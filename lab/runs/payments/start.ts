import { shortenWaits } from '../chaos/shortenWaits';
import { command, say, sayFigures } from '../commandLine';
import { checkPayments } from './checkPayments';
import { figuresOf } from './figures';
import { sayFound } from '../sayFound';
import { options, usage, type CheckPaymentsOptions } from './options';

const WAITS = 20;

async function start({ json, seed, orders, rounds }: CheckPaymentsOptions): Promise<boolean> {
	const started = performance.now();
	shortenWaits(WAITS);
	say(`${orders} web orders and what was paid for them (seed ${seed})`);
	const result = await checkPayments({ seed, orders, rounds, disturbed: true }, say);
	const isRight = sayFound(
		result,
		'Every payment stands in the books once, and nothing else does.',
	);
	sayFigures(figuresOf(result, (performance.now() - started) / 1000), json);
	return isRight;
}

command(usage, options, start);
