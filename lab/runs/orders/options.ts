import { flag, wholeNumber, type OptionsOf } from '../commandLine';

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

/** What a person may ask of `npm run check:orders`. */
export const options = {
	seed: wholeNumber(1),
	/** Orders to generate. */
	count: wholeNumber(2000, 1),
	/** Orders per batch: each batch has a shop, an administration and settings of its own. */
	batch: wholeNumber(400, 1),
	/** The 540 orders of a real shop instead of generated ones. */
	real: flag,
	json: flag,
};

export type CheckOptions = OptionsOf<typeof options>;
