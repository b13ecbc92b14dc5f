import { flag, wholeNumber, type OptionsOf } from '../commandLine';

export const usage = `Lets people pay web orders: at once, in parts, too much, two orders together, in dollars, by a method without a rule,
written down twice or taken back by the bank, and get money or a voucher back, while somebody makes invoices and books by hand.
The shipped template books the payments, is cut off, loses answers, overlaps and has people at work in between. A referee with
books of its own judges.

  npm run check:payments
  npm run check:payments -- [options]

  --seed S      another world and other people (default 1)
  --orders N    web orders (default 120)
  --rounds R    times that the books are judged (default 8)
  --json        print the figures as one JSON object on the last line
  --help        this text

Exit code 1 when anything is wrong, with what it is.`;

/** What a person may ask of `npm run check:payments`. */
export const options = {
	seed: wholeNumber(1),
	orders: wholeNumber(120, 8),
	rounds: wholeNumber(8, 1),
	json: flag,
};

export type CheckPaymentsOptions = OptionsOf<typeof options>;
