import { figuresOf } from './figures';
import { command, say, sayFigures } from '../commandLine';
import { options, usage, type SoakOptions } from './options';
import { inWords } from '../../judges/stock/fault';
import { verdictOf } from '../../judges/stock/verdict';
import { soak } from './soak';

const MOST_FAULTS_TOLD = 20;

async function start({
	json,
	seed,
	minutes,
	shops: setup,
	...asked
}: SoakOptions): Promise<boolean> {
	const wishes = {
		seed,
		minutes,
		shops: setup,
		withoutPacks: asked['no-packs'],
		orderly: asked.orderly,
	};
	say(`${minutes} simulated minutes of shopping, working and synchronising (seed ${seed})`);
	const result = await soak(wishes, say);
	const { stockLevel, documentStatus, buffer, maximum, snelStartExplodes, packs, shops } =
		result.conditions;
	say(
		`\nStock counts from ${stockLevel}, orders come in as ${documentStatus}, buffer ${buffer}, ` +
			`maximum ${maximum || 'none'}, recipes taken off by ${snelStartExplodes ? 'SnelStart' : 'staff'}, ` +
			`packs ${packs ? 'on sale' : 'left out'}, shops: ${shops}`,
	);
	const { oversoldBySync, tooHigh, tooLow } = verdictOf(result.referee);
	const faults = [...result.failures, ...[...tooHigh, ...tooLow].map(inWords)];
	for (const fault of faults.slice(0, MOST_FAULTS_TOLD)) say(`  ${fault}`);
	if (faults.length > MOST_FAULTS_TOLD) say(`  and ${faults.length - MOST_FAULTS_TOLD} more`);
	const passed = oversoldBySync === 0 && faults.length === 0;
	say(passed ? 'Nothing sold or shown that was not there.' : 'The sync is at fault, see above.');
	const figures = figuresOf(result);
	sayFigures(figures, json);
	return passed;
}

command(usage, options, start);
