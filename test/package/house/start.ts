/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { read, root } from '../repository';
import { circlesIn } from './circlesIn';
import { functionsOf, type Length } from './functionsOf';
import { graph } from './graph';
import { importsOf } from './importsOf';
import { refusal } from './refusal';
import { inProduct, sources } from './sources';
import { unused, UNUSED } from './unused';

const files = sources();
const product = files.filter(inProduct);
const refused = files.flatMap((path) => importsOf(path)).filter((found) => refusal(found) !== '');
const dead = new Set(UNUSED.flatMap((call) => unused(call, root)));
const lengths = product.map((name) => ({ name, lines: read(name).trimEnd().split('\n').length }));

function inWords(what: string, all: Length[]): string {
	const sorted = [...all].sort((a, b) => a.lines - b.lines);
	const longest = sorted[sorted.length - 1];
	const median = sorted[Math.floor(sorted.length / 2)].lines;
	return `${all.length} ${what}: median ${median} lines, longest ${longest.lines} (${longest.name})`;
}

process.stdout.write(
	`${[
		`${circlesIn(graph()).length} circles in ${files.length} files`,
		`${refused.length} imports outside the table`,
		`${dead.size} dead exports and files`,
		inWords('files of the product', lengths),
		inWords(
			'functions of the product',
			product.flatMap((path) => functionsOf(path)),
		),
	].join('\n')}\n`,
);
