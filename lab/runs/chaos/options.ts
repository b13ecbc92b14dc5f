import { flag, share, wholeNumber, type OptionsOf } from '../commandLine';

export const usage = `Runs the shipped workflow on n8n's own engine in child processes that are killed, over a network that
loses requests and replies, and lets a referee judge what is left when it has come to rest.

  npm run chaos                          500 orders, 200 kills, 20 % of all writes without a reply
  npm run chaos -- --overlap R           2, 3 and 4 runs at the same time, R rounds of each, while people
                                         print and edit what came in, lists lag and pages are too large

  --orders N        web orders that must end in the books (default 500)
  --kills K         processes killed with SIGKILL, most between a request and its reply (default 200)
  --lostReplies P   share of writes that get no reply (default 0.2)
  --seed S          another shop and other accidents (default 1)
  --articles N      articles in SnelStart (default 320)
  --json            the figures as one JSON object on the last line
  --help            this text

Exit code 1 when anything is wrong, with what it is and the command that repeats it.`;

/** What a person may ask of `npm run chaos`. */
export const options = {
	orders: wholeNumber(500, 1),
	kills: wholeNumber(200),
	lostReplies: share(0.2, 0.9),
	seed: wholeNumber(1),
	articles: wholeNumber(320, 40),
	/** Rounds of runs at the same time; 0 for the chaos check. */
	overlap: wholeNumber(0),
	json: flag,
};

export type Options = OptionsOf<typeof options>;
