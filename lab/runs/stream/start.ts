import { command, flag, say, wholeNumber, type OptionsOf, sayFigures } from '../commandLine';
import { checkStream, type CheckedEdit } from './checkStream';
import { figuresOf } from './figures';

const usage = `Edits items between the nodes of the shipped template, as people and slips do, and has shop and books judge.

  npm run check:stream -- [options]

  --seed N       other worlds, other edits (default 1)
  --edits N      how many (default 200)
  --json         print the figures as one JSON object on the last line
  --help         this text

Exit code 1 when an edit made the shop sell what is not there, a wrong sales order or a silent change, or when a harmless
one was refused. What each figure means: lab/runs/stream/README.md.`;

const options = { seed: wholeNumber(1), edits: wholeNumber(200, 1), json: flag };

function told({ where, what, kind, refusal, faults }: CheckedEdit): void {
	for (const fault of faults) {
		say(`${fault.kind}: ${where}, ${kind}: ${what}: ${fault.what}${refusal && ` (${refusal})`}`);
	}
}

async function start({ seed, edits, json }: OptionsOf<typeof options>): Promise<boolean> {
	const started = performance.now();
	const checked = await checkStream({ seed, edits }, told);
	const figures = figuresOf(checked, (performance.now() - started) / 1000);
	sayFigures(figures, json);
	return checked.every(({ faults }) => faults.length === 0);
}

command(usage, options, start);
