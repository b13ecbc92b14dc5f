/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-dangerous-functions -- runs outside n8n */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { command, say, text, wholeNumber, type OptionsOf } from '../../lab/runs/commandLine';
import { root } from '../package/repository';
import { propertySuites } from './propertySuites';

const usage = `Runs the suites that hold properties again and again, each round with another seed that is told first.

  npm run check:properties
  npm run check:properties -- [options]

  --rounds N   how often, each time with a seed of its own (default 10)
  --seed S     the seed of the first round, to repeat one; the next ones follow it (default 0: drawn)
  --only WORD  suites with this in their path
  --help       this text

Exit code 1 when a property fails in any round; its counterexample stands above.`;

const options = {
	rounds: wholeNumber(10, 1),
	/** 0 draws one. */
	seed: wholeNumber(0),
	only: text(''),
};

/** fast-check takes seeds of 32 bits. */
const SEEDS = 2 ** 31 - 1;

function holds(suites: readonly string[], seed: number): boolean {
	const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
	const { status } = spawnSync(process.execPath, [jest, '--runTestsByPath', ...suites], {
		cwd: root,
		env: { ...process.env, PROPERTY_SEED: String(seed) },
		stdio: 'inherit',
	});
	return status === 0;
}

function start({ rounds, seed, only }: OptionsOf<typeof options>): Promise<boolean> {
	const suites = propertySuites().filter((path) => path.includes(only));
	if (suites.length === 0) throw new Error(`No suite with properties has "${only}" in its path`);
	const first = seed === 0 ? randomInt(1, SEEDS) : seed;
	const failed: number[] = [];
	for (let round = 0; round < rounds; round += 1) {
		const drawn = first + round;
		say(`round ${round + 1} of ${rounds}: ${suites.length} suites, --seed ${drawn}`);
		if (!holds(suites, drawn)) failed.push(drawn);
	}
	say(
		failed.length === 0
			? `every property held in ${rounds} rounds, from --seed ${first}`
			: `a property failed with --seed ${failed.join(', ')}`,
	);
	return Promise.resolve(failed.length === 0);
}

command(usage, options, start);
