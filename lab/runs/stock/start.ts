/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { figuresOf } from './figures';
import { readOptions, usage, type SoakOptions } from './options';
import { inWords } from '../../judges/stock/fault';
import { verdictOf } from '../../judges/stock/verdict';
import { soak } from './soak';

const say = (text: string) => process.stdout.write(`${text}\n`);

const MOST_FAULTS_TOLD = 20;

async function start({ json, ...wishes }: SoakOptions): Promise<boolean> {
	const { seed, minutes } = wishes;
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
	if (json) say(JSON.stringify(figures));
	else
		for (const [name, value] of Object.entries(figures)) say(`  ${name}: ${JSON.stringify(value)}`);
	return passed;
}

async function main(): Promise<void> {
	const options = readOptions(process.argv.slice(2));
	if (options.help) {
		say(usage);
		return;
	}
	if (!(await start(options))) process.exitCode = 1;
}

main().catch((error: unknown) => {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
});
