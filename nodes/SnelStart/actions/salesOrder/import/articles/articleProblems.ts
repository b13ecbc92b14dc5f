import type { Problem } from '../../../../../../domain/words/problem';
import type { SnelStartFailure } from '../../../../client/failure';
import { failureText } from '../../../../client/failureText';
import type { PlannedArticle } from '../../../../../../domain/stream/plannedArticle';

const titleOf = ({ artikelcode, omschrijving }: PlannedArticle): string =>
	`article ${artikelcode} "${omschrijving}"`;

const RUN_AGAIN =
	'Run the workflow again: the next plan finds the article (artikel) as it stands in SnelStart now.';

/** The words for a write that failed, without its article: "article X was not created". */
export const notCreated = (article: PlannedArticle): string =>
	`${titleOf(article)} was not created`;
export const sent = (article: PlannedArticle): string => `${titleOf(article)} was sent`;

export const otherwiseMade = (article: PlannedArticle, what: string): Problem => ({
	code: 'duplicate-article',
	message: `${titleOf(article)} was to be created, but meanwhile SnelStart has an article with that code ${what}`,
	fix: RUN_AGAIN,
	field: 'articles.artikelcode',
	value: article.artikelcode,
});

export const notAmongArticles = (code: string): Problem => ({
	code: 'unknown-article',
	message: `a line names article ${code}, which the plan does not create`,
	fix: "Let 'articles' of the plan hold every article that a line of 'salesOrder' names by its code (artikelcode), or give the line the article's id.",
	field: 'salesOrder.regels.artikel.artikelcode',
	value: code,
});

const fieldsOf = ({ fieldsByHand, extraFields }: PlannedArticle) => ({
	...fieldsByHand,
	...extraFields,
});

export const fieldNotFilled = (article: PlannedArticle, failure: SnelStartFailure): Problem => ({
	code: 'refused-by-snelstart',
	message: `${titleOf(article)} was created, but its extra field (extra veld) ${Object.keys(fieldsOf(article)).join(', ')} could not be filled in: ${failureText(failure).message}`,
	fix: `Fill in ${Object.values(fieldsOf(article)).join(', ')} on the article (artikel) in SnelStart, so that the next order finds it.`,
	value: article.artikelcode,
});
