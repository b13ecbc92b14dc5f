import { shortenWaits } from '../chaos/shortenWaits';
import { command, say, sayFigures } from '../commandLine';
import { checkArticles } from './checkArticles';
import { figuresOf } from './figures';
import { options, usage, type CheckArticlesOptions } from './options';

const MOST_TOLD = 30;
const WAITS = 20;

async function start(asked: CheckArticlesOptions): Promise<boolean> {
	const { json, seed, articles, rounds, only } = asked;
	const started = performance.now();
	shortenWaits(WAITS);
	say(`${articles} articles and the products of a shop (seed ${seed})`);
	const result = await checkArticles(
		{ seed, articles, rounds, disturbed: true, ...(only ? { directions: [only] } : {}) },
		say,
	);
	for (const { figure, text } of result.faults.slice(0, MOST_TOLD)) say(`  ${figure}: ${text}`);
	for (const failure of result.failures) say(`  run failed: ${failure}`);
	const isRight = result.faults.length + result.failures.length === 0;
	say(`disturbed: ${JSON.stringify(result.disturbances)}`);
	say(isRight ? 'Each side says what the other does, and what people said stays.' : 'See above.');
	sayFigures(figuresOf(result, (performance.now() - started) / 1000), json);
	return isRight;
}

command(usage, options, start);
