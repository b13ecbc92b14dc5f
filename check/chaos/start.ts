/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { chaos } from './chaos';
import { faultsOf, figuresOf } from './figures';
import { readOptions, usage, type Options } from './options';

const say = (text: string) => process.stdout.write(`${text}\n`);

async function check(options: Options): Promise<boolean> {
	const { orders, kills, lostReplies, seed } = options;
	say(
		`${orders} orders, ${kills} kills, ${lostReplies * 100} % of the writes without a reply, seed ${seed}`,
	);
	const result = await chaos(options);
	const faults = faultsOf(result);
	say(
		`${result.runs} runs, ${result.finished} of the storm came to their end; at rest after ${result.runsUntilQuiet ?? 'never'} more`,
	);
	faults.forEach((fault) => say(`WRONG: ${fault}`));
	if (faults.length > 0) {
		say(
			`Again: npm run chaos -- --orders ${orders} --kills ${kills} --lostReplies ${lostReplies} --seed ${seed}`,
		);
	}
	if (options.json) say(JSON.stringify(figuresOf(result)));
	return faults.length === 0;
}

async function start(): Promise<void> {
	const options = readOptions(process.argv.slice(2));
	if (options.help) {
		say(usage);
		return;
	}
	process.exitCode = (await check(options)) ? 0 : 1;
}

start().catch((error: Error) => {
	process.stderr.write(`${error.stack ?? error.message}\n`);
	process.exitCode = 1;
});
