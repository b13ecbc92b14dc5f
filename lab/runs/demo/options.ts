import { flag, oneOf, text, wholeNumber, type OptionsOf } from '../commandLine';

export const usage = `Runs the shipped workflow on n8n's own engine, twice, against stand-ins for PrestaShop and SnelStart.

  npm start                       120 orders, 320 articles
  npm start -- [options]

  --seed N       another shop: other people, baskets and stock (default 1)
  --orders N     open web orders in the shop (default 120)
  --articles N   articles in SnelStart, at least 40 (default 320)
  --all          print every row, not only the first of each table
  --report FILE  where the page of the report goes (default ./.tmp/report.html)
  --language L   of the page: nl or en (default nl)
  --json         print the figures as one JSON object on the last line
  --help         this text

Exit code 1 when the referee finds anything wrong in the books or in the shop's stock.`;

/** What a person may ask of `npm start`. */
export const options = {
	seed: wholeNumber(1),
	/** Open web orders in the shop. */
	orders: wholeNumber(120),
	articles: wholeNumber(320, 40),
	/** Print the figures as one JSON object on the last line. */
	json: flag,
	/** Print every row instead of the first of each table. */
	all: flag,
	/** Where the page of the report goes. */
	report: text('./.tmp/report.html'),
	/** Of the page; that of the template when it is left out. */
	language: oneOf(['nl', 'en'] as const),
};

export type DemoOptions = OptionsOf<typeof options>;
