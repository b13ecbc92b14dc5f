import type { Problem } from '../../../../../../domain/words/problem';
import { worded, type Wording } from '../../../../../../domain/words/wording';
import type { SnelStartFailure } from '../../../../client/failure';
import { failureText } from '../../../../client/failureText';
import type { PlannedArticle } from '../../../../../../domain/stream/plannedArticle';

const titleOf = ({ artikelcode, omschrijving }: PlannedArticle): Wording =>
	worded(`article ${artikelcode} "${omschrijving}"`, `artikel ${artikelcode} "${omschrijving}"`);

const RUN_AGAIN = {
	fix: 'Run the workflow again: the next plan finds the article (artikel) as it stands in SnelStart now.',
	fixNl:
		'Voer de workflow opnieuw uit: het volgende plan vindt het artikel zoals het nu in SnelStart staat.',
};

/** The words for a write that failed, without its article: "article X was not created". */
export const notCreated = (article: PlannedArticle): Wording =>
	about(article, 'was not created', 'is niet gemaakt');
export const sent = (article: PlannedArticle): Wording =>
	about(article, 'was sent', 'is verstuurd');

function about(article: PlannedArticle, en: string, nl: string): Wording {
	const title = titleOf(article);
	return worded(`${title.en} ${en}`, `${title.nl} ${nl}`);
}

export const otherwiseMade = (article: PlannedArticle, what: Wording): Problem => ({
	code: 'duplicate-article',
	message: `${titleOf(article).en} was to be created, but meanwhile SnelStart has an article with that code ${what.en}`,
	messageNl: `${titleOf(article).nl} moest worden gemaakt, maar inmiddels heeft SnelStart een artikel met die code ${what.nl}`,
	...RUN_AGAIN,
	field: 'articles.artikelcode',
	value: article.artikelcode,
});

export const notAmongArticles = (code: string): Problem => ({
	code: 'unknown-article',
	message: `a line names article ${code}, which the plan does not create`,
	messageNl: `een regel noemt artikel ${code}, dat het plan niet maakt`,
	fix: "Let 'articles' of the plan hold every article that a line of 'salesOrder' names by its code (artikelcode), or give the line the article's id.",
	fixNl:
		"Laat 'articles' van het plan elk artikel bevatten dat een regel van 'salesOrder' met zijn artikelcode noemt, of geef de regel de id van het artikel.",
	field: 'salesOrder.regels.artikel.artikelcode',
	value: code,
});

const fieldsOf = ({ fieldsByHand, extraFields }: PlannedArticle) => ({
	...fieldsByHand,
	...extraFields,
});

export const fieldNotFilled = (article: PlannedArticle, failure: SnelStartFailure): Problem => ({
	code: 'refused-by-snelstart',
	message: `${titleOf(article).en} was created, but its extra field (extra veld) ${Object.keys(fieldsOf(article)).join(', ')} could not be filled in: ${failureText(failure).message}`,
	messageNl: `${titleOf(article).nl} is gemaakt, maar het extra veld ${Object.keys(fieldsOf(article)).join(', ')} kon niet worden gevuld: ${failureText(failure).messageNl}`,
	fix: `Fill in ${Object.values(fieldsOf(article)).join(', ')} on the article (artikel) in SnelStart, so that the next order finds it.`,
	fixNl: `Vul ${Object.values(fieldsOf(article)).join(', ')} in bij het artikel in SnelStart, zodat de volgende order het vindt.`,
	value: article.artikelcode,
});
