/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import pc from 'picocolors';
import { build, buildIsStale } from '../build';
import { command, say } from '../commandLine';
import { figuresOf } from './figures';
import { options, usage, type DemoOptions } from './options';
import { play, type PlayListener } from './play';
import { htmlReport } from './report/htmlReport';
import { terminalReport } from './report/terminalReport';

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

async function start(asked: DemoOptions): Promise<boolean> {
	prepare();
	say(`A Dutch web shop with ${asked.orders} open orders and its SnelStart administration`);
	say(`with ${asked.articles} articles (seed ${asked.seed}), both simulated on this machine.`);
	const result = await play(asked, progress);
	say(`\n${terminalReport(result, asked)}`);
	say(`\nThe whole report: ${writeHtml(asked.report, htmlReport(result))}`);
	if (asked.json) say(JSON.stringify(figuresOf(result)));
	return result.faults.length === 0;
}

command(usage, options, start);
