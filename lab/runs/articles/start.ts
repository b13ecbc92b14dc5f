import { shortenWaits } from '../chaos/shortenWaits';
import { command, say, sayFigures } from '../commandLine';
import { checkArticles } from './checkArticles';
import { figuresOf } from './figures';
import { sayFound } from '../sayFound';
import { options, usage, type CheckArticlesOptions } from './options';

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
	const isRight = sayFound(
		result,
		'Each side says what the other does, and what people said stays.',
	);
	sayFigures(figuresOf(result, (performance.now() - started) / 1000), json);
	return isRight;
}

command(usage, options, start);
