import { SHOP_SETUPS } from '../../worlds';
import { flag, oneOf, wholeNumber, type OptionsOf } from '../commandLine';

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
  --orderly      contents of packs are booked off by hand, and no product ever changes its code
  --help         this text

Exit code 1 when the sync sold what was not there, kept showing too little, or a run failed.
What each figure means: lab/runs/stock/README.md.`;

/** What a person may ask of `npm run check:stock`. */
export const options = {
	seed: wholeNumber(1),
	/** Simulated minutes. */
	minutes: wholeNumber(240, 1),
	json: flag,
	'no-packs': flag,
	orderly: flag,
	/** Undefined: as the seed has it. */
	shops: oneOf(SHOP_SETUPS),
};

export type SoakOptions = OptionsOf<typeof options>;
