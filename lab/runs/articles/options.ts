import { flag, oneOf, wholeNumber, type OptionsOf } from '../commandLine';
import { directions } from './checkArticles';

export const usage = `Lets people keep prices, promotions and agreements in SnelStart and texts, prices and reductions in a shop, with slips, double and
blank codes among them. The shipped templates bring prices and names to the shop, are cut off, lose answers, overlap and
have people at work in between; first one shop, then three on the same article file, at prices of their own. Then the
other way: people sell, rename and price products in a shop and keep articles in SnelStart, and the template that makes
articles of products is disturbed likewise. Referees with arithmetic of their own judge the shop, and the books, after
every round.

  npm run check:articles
  npm run check:articles -- [options]

  --seed S        another world and other people (default 1)
  --articles N    articles (default 300)
  --rounds R      times that each is judged (default 6)
  --only D        one direction: export, shops or import
  --json          print the figures as one JSON object on the last line
  --help          this text

Exit code 1 when anything is wrong, with what it is.`;

/** What a person may ask of `npm run check:articles`. */
export const options = {
	seed: wholeNumber(1),
	articles: wholeNumber(300, 20),
	rounds: wholeNumber(6, 1),
	only: oneOf(directions),
	json: flag,
};

export type CheckArticlesOptions = OptionsOf<typeof options>;
