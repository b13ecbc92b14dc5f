/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import { parseArgs } from 'node:util';
import { SHOP_SETUPS, type ShopSetup } from '../../worlds';

export interface SoakOptions {
	seed: number;
	/** Simulated minutes. */
	minutes: number;
	json: boolean;
	help: boolean;
	withoutPacks: boolean;
	/** Undefined: as the seed has it. */
	shops?: ShopSetup;
}

export const usage = `Lets shoppers order and staff work for simulated hours while the shipped workflow runs every
15 minutes on n8n's own engine, and has a referee who knows what is physically there judge every sale.

  npm run check:stock
  npm run check:stock -- [options]

  --seed N       another world, other settings, other people (default 1)
  --minutes M    simulated minutes (default 240)
  --json         print the figures as one JSON object on the last line
  --shops S      instead of what the seed has: one; shares (two shops, each with a node of its own and its share);
                 same (two shops that one node writes); group (two shops that share one stock)
  --no-packs     leave packs out
  --help         this text

Exit code 1 when the sync sold what was not there, kept showing too little, or a run failed.
What each figure means: lab/runs/stock/README.md.`;

function wholeNumber(name: string, text: string, least: number): number {
	const value = Number(text);
	if (Number.isInteger(value) && value >= least) return value;
	throw new Error(`--${name} takes a whole number of at least ${least}, not "${text}"`);
}

/** Reads the command line; throws an Error that says what is wrong with it. */
export function readOptions(args: string[]): SoakOptions {
	const { values } = parseArgs({
		args,
		options: {
			seed: { type: 'string', default: '1' },
			minutes: { type: 'string', default: '240' },
			json: { type: 'boolean', default: false },
			'no-packs': { type: 'boolean', default: false },
			shops: { type: 'string' },
			help: { type: 'boolean', default: false },
		},
	});
	const shops = SHOP_SETUPS.find((setup) => setup === values.shops);
	if (values.shops !== undefined && shops === undefined) {
		throw new Error(`--shops takes ${SHOP_SETUPS.join(', ')}, not "${values.shops}"`);
	}
	return {
		seed: wholeNumber('seed', values.seed, 0),
		minutes: wholeNumber('minutes', values.minutes, 1),
		json: values.json,
		help: values.help,
		withoutPacks: values['no-packs'],
		shops,
	};
}
