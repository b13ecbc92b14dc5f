/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import pc from 'picocolors';
import { build, buildIsStale } from '../build';
import { figuresOf } from './figures';
import { readOptions, usage, type DemoOptions } from './options';
import { play, type PlayListener } from './play';
import { htmlReport } from './report/html';
import { terminalReport } from './report/terminal';

const say = (text: string) => process.stdout.write(`${text}\n`);

const progress: PlayListener = {
	onRun: (run) => say(pc.bold(run === 'first' ? '\nFirst run' : '\nSecond run, nothing new')),
	onNode: ({ node, phase, items, ms, error }) => {
		if (phase === 'started') return;
		const mark = error ? pc.red('failed') : pc.green('done');
		say(`  ${mark}  ${node.padEnd(24)} ${String(items).padStart(5)} items ${pc.dim(`${ms} ms`)}`);
	},
};

function prepare(): void {
	if (!buildIsStale()) return;
	say(pc.dim('Building the package (npm run build) ...'));
	build();
}

function writeHtml(file: string, html: string): string {
	const path = resolve(file);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, html);
	return path;
}

async function start(options: DemoOptions): Promise<boolean> {
	prepare();
	say(`A Dutch web shop with ${options.orders} open orders and its SnelStart administration`);
	say(`with ${options.articles} articles (seed ${options.seed}), both simulated on this machine.`);
	const result = await play(options, progress);
	say(`\n${terminalReport(result, options)}`);
	say(`\nThe whole report: ${writeHtml(options.report, htmlReport(result))}`);
	if (options.json) say(JSON.stringify(figuresOf(result)));
	return result.faults.length === 0;
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
	process.stderr.write(`${pc.red(error instanceof Error ? error.message : String(error))}\n`);
	process.exitCode = 1;
});
