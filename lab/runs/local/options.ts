import { flag, wholeNumber, type OptionsOf } from '../commandLine';

export const usage = `Lets people buy, sell, correct and enter web orders by hand in the database of a local SnelStart (11 or earlier), and order in a
shop. The query of export-stock-from-local-snelstart.json is run as it is shipped on a real PostgreSQL, and the template on
what it gives; a referee with arithmetic of its own compares every row and every quantity that the shop shows.

  npm run check:local
  npm run check:local -- [options]

  --seed S        other settings and other people (default 1)
  --articles N    articles beside those of the shop (default 60)
  --rounds R      administrations (default 10)
  --json          print the figures as one JSON object on the last line
  --help          this text

Needs PostgreSQL on this machine (the package postgresql). Exit code 1 when anything is wrong, or when there is none.`;

/** What a person may ask of `npm run check:local`. */
export const options = {
	seed: wholeNumber(1),
	articles: wholeNumber(60, 1),
	rounds: wholeNumber(10, 1),
	json: flag,
};

export type CheckLocalOptions = OptionsOf<typeof options>;
