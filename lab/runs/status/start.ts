import { shortenWaits } from '../chaos/shortenWaits';
import { command, say, sayFigures } from '../commandLine';
import { checkStatus } from './checkStatus';
import { figuresOf } from './figures';
import { sayFound } from '../sayFound';
import { options, usage, type CheckStatusOptions } from './options';

const WAITS = 20;

async function start({ json, seed, orders, rounds }: CheckStatusOptions): Promise<boolean> {
	const started = performance.now();
	shortenWaits(WAITS);
	say(`${orders} web orders and how far they are (seed ${seed})`);
	const result = await checkStatus({ seed, orders, rounds, disturbed: true }, say);
	const isRight = sayFound(
		result,
		'The shop was told each thing once, and nothing went back.',
		result.life.choices,
	);
	sayFigures(figuresOf(result, (performance.now() - started) / 1000), json);
	return isRight;
}

command(usage, options, start);
