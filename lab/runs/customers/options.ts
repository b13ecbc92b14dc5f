import { flag, wholeNumber, type OptionsOf } from '../commandLine';

export const usage = `Lets customers of a shop move, call themselves otherwise, order as a guest and open a second account, and people in SnelStart
keep their cards: type numbers, note things, join, copy and empty them. The shipped template keeps the cards up to date; it is
cut off, loses answers, overlaps and has people at work in between. A referee with arithmetic of its own judges every card
after every round.

  npm run check:customers
  npm run check:customers -- [options]

  --seed S        another world, other people, and an owner who chose otherwise (default 1)
  --customers N   customers at the beginning (default 80)
  --rounds R      times that the cards are judged (default 6)
  --json          print the figures as one JSON object on the last line
  --help          this text

Exit code 1 when anything is wrong, with what it is.`;

/** What a person may ask of `npm run check:customers`. */
export const options = {
	seed: wholeNumber(1),
	customers: wholeNumber(80, 10),
	rounds: wholeNumber(6, 1),
	json: flag,
};

export type CheckCustomersOptions = OptionsOf<typeof options>;
