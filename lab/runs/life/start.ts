import { command, say, sayFigures } from '../commandLine';
import { checkLife } from './checkLife';
import { figuresOf } from './figures';
import { options, usage, type CheckLifeOptions } from './options';

const MOST_TOLD = 30;

async function start({ json, seed, orders, rounds, kills }: CheckLifeOptions): Promise<boolean> {
	const started = performance.now();
	say(`${orders} web orders and what becomes of them (seed ${seed})`);
	const result = await checkLife({ seed, orders, rounds, kills, disturbed: true }, say);
	const { faults, failures, life } = result;
	const { version, level, shopIds = [1], hasDollars } = life.conditions;
	const shops = `${shopIds.length} shop${shopIds.length > 1 ? 's' : ''}${hasDollars ? ', dollars too' : ''}`;
	say(`\nPrestaShop ${version}, ${shops}, stock counts from ${level}`);
	for (const { figure, orderId, text } of faults.slice(0, MOST_TOLD)) {
		say(`  ${figure}: order ${orderId}: ${text}`);
	}
	if (faults.length > MOST_TOLD) say(`  and ${faults.length - MOST_TOLD} more`);
	for (const failure of failures) say(`  run failed: ${failure}`);
	for (const text of result.undo.wrong.slice(0, MOST_TOLD)) say(`  undo: ${text}`);
	const isRight = faults.length + failures.length + result.undo.wrong.length === 0;
	say(isRight ? 'Everything that changed was told, and nothing else was done.' : 'See above.');
	const figures = figuresOf(result, (performance.now() - started) / 1000);
	sayFigures(figures, json);
	return isRight;
}

command(usage, options, start);
