/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import { parseArgs } from 'node:util';
import type { ChaosOptions } from './chaos';

export interface Options extends ChaosOptions {
	json: boolean;
	help: boolean;
	/** Runs at the same time in the overlap check; 0 for the chaos check. */
	overlap: number;
}

export const usage = `Runs the shipped workflow on n8n's own engine in child processes that are killed, over a network that
loses requests and replies, and lets a referee judge what is left when it has come to rest.

  npm run chaos                          500 orders, 200 kills, 20 % of all writes without a reply
  npm run chaos -- --overlap R           2, 3 and 4 runs at the same time, R rounds of each

  --orders N        web orders that must end in the books (default 500)
  --kills K         processes killed with SIGKILL, most between a request and its reply (default 200)
  --lostReplies P   share of writes that get no reply (default 0.2)
  --seed S          another shop and other accidents (default 1)
  --articles N      articles in SnelStart (default 320)
  --json            the figures as one JSON object on the last line
  --help            this text

Exit code 1 when anything is wrong, with what it is and the command that repeats it.`;

function number(name: string, text: string, least: number, most = Infinity): number {
	const value = Number(text);
	if (text.trim() !== '' && value >= least && value <= most) return value;
	throw new Error(`--${name} takes a number of at least ${least}, not "${text}"`);
}

/** Reads the command line; throws an Error that says what is wrong with it. */
export function readOptions(args: string[]): Options {
	const { values } = parseArgs({
		args,
		options: {
			orders: { type: 'string', default: '500' },
			kills: { type: 'string', default: '200' },
			lostReplies: { type: 'string', default: '0.2' },
			seed: { type: 'string', default: '1' },
			articles: { type: 'string', default: '320' },
			overlap: { type: 'string', default: '0' },
			json: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		},
	});
	return {
		orders: Math.round(number('orders', values.orders, 1)),
		kills: Math.round(number('kills', values.kills, 0)),
		lostReplies: number('lostReplies', values.lostReplies, 0, 0.9),
		seed: Math.round(number('seed', values.seed, 0)),
		articles: Math.round(number('articles', values.articles, 40)),
		overlap: Math.round(number('overlap', values.overlap, 0)),
		waitsDividedBy: 10,
		json: values.json,
		help: values.help,
	};
}
