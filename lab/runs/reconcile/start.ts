import { command, flag, say, wholeNumber, type OptionsOf, sayFigures } from '../commandLine';
import { checkReconcile } from './checkReconcile';

const usage = `Puts differences between a shop and its books, and has a judge see whether the template names each of them.

  npm run check:reconcile -- [options]

  --seed N       another shop, other differences (default 1)
  --orders N     how many orders (default 500)
  --json         print the figures as one JSON object on the last line
  --help         this text

Exit code 1 when a difference was not named, one was named that is none, or a sum is off by a cent. What each figure
means: lab/runs/reconcile/README.md.`;

const options = { seed: wholeNumber(1), orders: wholeNumber(500, 20), json: flag };

async function start({ seed, orders, json }: OptionsOf<typeof options>): Promise<boolean> {
	const { figures, faults } = await checkReconcile({ seed, orders });
	faults.slice(0, 40).forEach(say);
	sayFigures(figures, json);
	return faults.length === 0;
}

command(usage, options, start);
