/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import { parseArgs } from 'node:util';

export interface SoakOptions {
	seed: number;
	/** Simulated minutes. */
	minutes: number;
	json: boolean;
	help: boolean;
}

export const usage = `Lets shoppers order and staff work for simulated hours while the shipped workflow runs every
15 minutes on n8n's own engine, and has a referee who knows what is physically there judge every sale.

  npm run check:stock
  npm run check:stock -- [options]

  --seed N       another world, other settings, other people (default 1)
  --minutes M    simulated minutes (default 240)
  --json         print the figures as one JSON object on the last line
  --packs        packs of PrestaShop too: not supported by the product yet, refused
  --shops        several shops too: not supported by the product yet, refused
  --help         this text

Exit code 1 when the sync sold what was not there, kept showing too little, or a run failed.
What each figure means: check/stock/README.md.`;

const NOT_YET = ['packs', 'shops'] as const;

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
			packs: { type: 'boolean', default: false },
			shops: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		},
	});
	for (const name of NOT_YET) {
		if (values[name]) {
			throw new Error(
				`--${name}: the product does not support this yet, so there is no check of it`,
			);
		}
	}
	return {
		seed: wholeNumber('seed', values.seed, 0),
		minutes: wholeNumber('minutes', values.minutes, 1),
		json: values.json,
		help: values.help,
	};
}
