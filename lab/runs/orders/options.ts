/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import { parseArgs } from 'node:util';

export interface CheckOptions {
	seed: number;
	/** Orders to generate. */
	count: number;
	/** Orders per batch: each batch has a shop, an administration and settings of its own. */
	batch: number;
	/** The 540 orders of a real shop instead of generated ones. */
	real: boolean;
	json: boolean;
	help: boolean;
}

export const usage = `Places web orders in the PrestaShop simulator, plans and imports them with the real nodes on n8n's own
engine into the SnelStart simulator, and has a judge with arithmetic of its own look at every sales order.

  npm run check:orders
  npm run check:orders -- [options]

  --count N   orders to generate (default 2000)
  --seed S    other shops, other people, other settings (default 1)
  --batch B   orders per batch, each with settings of its own (default 400)
  --real      the 540 recorded orders of a real shop instead
  --json      print the figures as one JSON object on the last line
  --help      this text

Exit code 1 when an imported order is wrong in anything, or when fewer than 99.5 % of the orders are imported that a
bookkeeper could import without asking. What each figure means: lab/runs/orders/README.md.`;

function wholeNumber(name: string, text: string, least: number): number {
	const value = Number(text);
	if (Number.isInteger(value) && value >= least) return value;
	throw new Error(`--${name} takes a whole number of at least ${least}, not "${text}"`);
}

/** Reads the command line; throws an Error that says what is wrong with it. */
export function readOptions(args: string[]): CheckOptions {
	const { values } = parseArgs({
		args,
		options: {
			count: { type: 'string', default: '2000' },
			seed: { type: 'string', default: '1' },
			batch: { type: 'string', default: '400' },
			real: { type: 'boolean', default: false },
			json: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		},
	});
	return {
		count: wholeNumber('count', values.count, 1),
		seed: wholeNumber('seed', values.seed, 0),
		batch: wholeNumber('batch', values.batch, 1),
		real: values.real,
		json: values.json,
		help: values.help,
	};
}
