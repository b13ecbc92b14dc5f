/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import { parseArgs } from 'node:util';

/** What a person may ask of `npm start`. */
export interface DemoOptions {
	seed: number;
	orders: number;
	articles: number;
	/** Print the figures as one JSON object on the last line. */
	json: boolean;
	/** Print every row instead of the first of each table. */
	all: boolean;
	/** Where the HTML report goes. */
	report: string;
	help: boolean;
}

export const usage = `Runs the shipped workflow on n8n's own engine, twice, against stand-ins for PrestaShop and SnelStart.

  npm start                       120 orders, 320 articles
  npm start -- [options]

  --seed N       another shop: other people, baskets and stock (default 1)
  --orders N     open web orders in the shop (default 120)
  --articles N   articles in SnelStart, at least 40 (default 320)
  --all          print every row, not only the first of each table
  --report FILE  where the HTML report goes (default ./.tmp/report.html)
  --json         print the figures as one JSON object on the last line
  --help         this text

Exit code 1 when the referee finds anything wrong in the books or in the shop's stock.`;

const wholeNumber = (name: string, text: string, least: number): number => {
	const value = Number(text);
	if (Number.isInteger(value) && value >= least) return value;
	throw new Error(`--${name} takes a whole number of at least ${least}, not "${text}"`);
};

/** Reads the command line; throws an Error that says what is wrong with it. */
export function readOptions(args: string[]): DemoOptions {
	const { values } = parseArgs({
		args,
		options: {
			seed: { type: 'string', default: '1' },
			orders: { type: 'string', default: '120' },
			articles: { type: 'string', default: '320' },
			report: { type: 'string', default: './.tmp/report.html' },
			json: { type: 'boolean', default: false },
			all: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		},
	});
	return {
		seed: wholeNumber('seed', values.seed, 0),
		orders: wholeNumber('orders', values.orders, 0),
		articles: wholeNumber('articles', values.articles, 40),
		json: values.json,
		all: values.all,
		report: values.report,
		help: values.help,
	};
}
