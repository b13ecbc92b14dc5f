import { command, flag, say, wholeNumber, type OptionsOf, sayFigures } from '../commandLine';
import { checkDoctor } from './checkDoctor';

const usage = `Sets up shops and administrations with something wrong in most of them, and has a judge see whether the template names it.

  npm run check:doctor -- [options]

  --seed N       other pairs (default 1)
  --json         print the figures as one JSON object on the last line
  --help         this text

Exit code 1 when something was not named, or something was named that is right. What each figure means:
lab/runs/doctor/README.md.`;

const options = { seed: wholeNumber(1), json: flag };

async function start({ seed, json }: OptionsOf<typeof options>): Promise<boolean> {
	const { figures, faults } = await checkDoctor({ seed });
	faults.slice(0, 80).forEach(say);
	sayFigures(figures, json);
	return faults.length === 0;
}

command(usage, options, start);
