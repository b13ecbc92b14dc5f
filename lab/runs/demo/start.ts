/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import pc from 'picocolors';
import { build, buildIsStale } from '../build';
import { command, say } from '../commandLine';
import { figuresOf } from './figures';
import { options, usage, type DemoOptions } from './options';
import { play, type PlayListener } from './play';
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

/** Writes the page that the last node made, and says where to open it. */
function writePage(file: string, page: string | undefined): string {
	if (page === undefined) return 'There is no page: the run did not come to its report.';
	const path = resolve(file);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, page);
	return `The report as its owner sees it, open it in a browser: ${pathToFileURL(path).href}`;
}

async function start(asked: DemoOptions): Promise<boolean> {
	prepare();
	say(`A Dutch web shop with ${asked.orders} open orders and its SnelStart administration`);
	say(`with ${asked.articles} articles (seed ${asked.seed}), both simulated on this machine.`);
	const result = await play(asked, progress);
	say(`\n${terminalReport(result, asked)}`);
	say(`\n${writePage(asked.report, result.first.report?.html)}`);
	if (asked.json) say(JSON.stringify(figuresOf(result)));
	return result.faults.length === 0;
}

command(usage, options, start);
