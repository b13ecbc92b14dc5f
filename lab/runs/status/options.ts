import { flag, wholeNumber, type OptionsOf } from '../commandLine';

export const usage = `Lets people go on with web orders after their import: documents are printed, set back and invoiced in SnelStart, tracking
numbers appear and change, sales orders are confused, and in the shop states are given by hand, orders are cancelled, refunded,
edited and deleted. The shipped template tells the shop how far its orders are; it is cut off, loses answers, overlaps and
has people at work in between. A referee with arithmetic of its own judges the shop after every round.

  npm run check:status
  npm run check:status -- [options]

  --seed S      another world, other people, and an owner who chose otherwise (default 1)
  --orders N    web orders (default 60)
  --rounds R    times that the shop is judged (default 8)
  --json        print the figures as one JSON object on the last line
  --help        this text

Exit code 1 when anything is wrong, with what it is.`;

/** What a person may ask of `npm run check:status`. */
export const options = {
	seed: wholeNumber(1),
	orders: wholeNumber(60, 8),
	rounds: wholeNumber(8, 1),
	json: flag,
};

export type CheckStatusOptions = OptionsOf<typeof options>;
