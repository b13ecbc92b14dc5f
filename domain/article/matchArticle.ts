import { planSetting } from '../words/planSetting';
import { worded, type Language, type Wording } from '../words/wording';
import type { Article } from '../books/books';
import type { IndexedBooks } from '../books/indexedBooks';
import { DEFAULT_PLAN_SETTINGS, type PlanSettings } from '../settings/planSettings';
import type { WebOrderLine } from '../stream/webOrder';
import { accepted, refused, type Judged, type Problem } from '../words/problem';
import type { ProductArticle } from '../settings/productPattern';
import { isOfNoProduct } from './isFeeLine';
import { mappedArticle } from './mappedArticle';
import { whyImpossible } from './whyImpossible';
import { shopCodeOf, shopFieldTitle, type ShopCodes } from './shopCode';
import { suggestions, suggestionText, type Suggestion } from './suggestions';
import { shownCode } from '../words/quotedCode';

export type CodedLine = ShopCodes & Pick<WebOrderLine, 'name'>;

/** What has to be known of an article before it is taken for the one that was meant; nothing said for nothing. */
export type Caution = (article: Article) => Wording;

const NOTHING = worded('', '');

/** Which field of the shop is matched with which of SnelStart; cost articles are never suggested. */
export type MatchSettings = Pick<
	PlanSettings,
	'shopArticleField' | 'snelStartArticleField' | 'costArticles' | 'productArticles'
>;

/**
 * The one active article (artikel) that carries exactly the code of an order line, as article code or in the chosen
 * extra field, or the one a row of the settings books its product on. Nothing is trimmed or guessed: a code that only
 * resembles an article is refused with that article named.
 */
export function matchArticle(
	line: CodedLine,
	books: IndexedBooks,
	settings: MatchSettings = DEFAULT_PLAN_SETTINGS,
	caution: Caution = () => NOTHING,
): Judged<Article> {
	const mapped = mappedArticle(line, settings);
	if (mapped !== null) return articleOfRow(mapped, books);
	const code = shopCodeOf(line, settings.shopArticleField);
	if (code.trim() === '') return refused(emptyCode(line, settings));
	const same = books.articleIndex.withCode(code, settings.snelStartArticleField);
	const active = same.filter(({ inactive }) => !inactive);
	if (active.length === 1) return accepted(active[0]);
	if (active.length > 1) return refused(duplicateCode(code, active, settings));
	if (same.length > 0) return refused(inactiveArticle(code, same[0]));
	return refused(unknownCode(line, books, settings, caution));
}

function articleOfRow(
	{ articleId, code }: ProductArticle,
	{ articlesById }: IndexedBooks,
): Judged<Article> {
	const article = articlesById.get(articleId ?? '');
	if (article === undefined) return refused(articleOfRowGone(code));
	return article.inactive ? refused(inactiveArticle(article.code, article)) : accepted(article);
}

const articleOfRowGone = (code: string): Problem => ({
	code: 'unknown-article',
	message: `SnelStart has no article ${code}, on which 'Articles by Product' books this line`,
	messageNl: `SnelStart heeft geen artikel ${code}, waarop 'Articles by Product' deze regel boekt`,
	fix: `Choose another article (artikel) under ${planSetting('Articles (Artikelen)', 'Articles by Product')}.`,
	fixNl: `Kies een ander artikel onder ${planSetting('Articles (Artikelen)', 'Articles by Product')}.`,
	...about(code),
});

const about = (value: string): Pick<Problem, 'field' | 'value'> => ({ field: 'lines.code', value });

function emptyCode(line: CodedLine, { shopArticleField }: MatchSettings): Problem {
	const title = shopFieldTitle(shopArticleField);
	const where = fieldInShop(shopArticleField);
	const byProduct = planSetting('Articles (Artikelen)', 'Articles by Product');
	const hasNoProduct = isOfNoProduct(line);
	return {
		code: 'empty-article-code',
		message: `"${line.name}" has no ${title.en} in the shop`,
		messageNl: `"${line.name}" heeft geen ${title.nl} in de webwinkel`,
		fix: hasNoProduct
			? `It stands for no product of the shop: choose an article for it by its name, under ${byProduct}; * stands for anything.`
			: `Give the product or combination its article code (artikelcode) as ${where.en} in PrestaShop, and correct this order line by hand.`,
		fixNl: hasNoProduct
			? `Hij hoort bij geen product van de webwinkel: kies er met de naam een artikel voor, onder ${byProduct}; * staat voor alles.`
			: `Geef het product of de combinatie in PrestaShop de artikelcode als ${where.nl}, en verbeter deze orderregel met de hand.`,
		...about(shopCodeOf(line, shopArticleField)),
	};
}

/** As PrestaShop calls the field. */
const fieldInShop = (field: MatchSettings['shopArticleField']): Wording =>
	field === 'reference' ? worded('reference', 'referentie') : shopFieldTitle(field);

function duplicateCode(
	code: string,
	articles: readonly Article[],
	{ snelStartArticleField: field }: MatchSettings,
): Problem {
	const names = articles.map(({ name }) => `"${name}"`);
	const own = `${field} ${shownCode(code)} (extra veld)`;
	const what = field === null ? `article code ${shownCode(code)}` : own;
	const whatNl = field === null ? `artikelcode ${shownCode(code)}` : own;
	return {
		code: 'duplicate-article',
		message: `${what} stands on ${articles.length} articles in SnelStart: ${names.join(' and ')}`,
		messageNl: `${whatNl} staat in SnelStart op ${articles.length} artikelen: ${names.join(' en ')}`,
		fix: 'Give each article (artikel) its own code, or set the ones no longer sold to inactive (nonactief).',
		fixNl:
			'Geef elk artikel een eigen code, of zet de artikelen die niet meer worden verkocht op nonactief.',
		...about(code),
	};
}

function inactiveArticle(code: string, article: Article): Problem {
	return {
		code: 'inactive-article',
		message: `article ${shownCode(code)} "${article.name}" is inactive (nonactief) in SnelStart`,
		messageNl: `artikel ${shownCode(code)} "${article.name}" staat in SnelStart op nonactief`,
		fix: 'Make the article (artikel) active again in SnelStart, or replace it in the order.',
		fixNl: 'Maak het artikel in SnelStart weer actief, of vervang het in de order.',
		...about(code),
	};
}

/** That SnelStart has no article with the code of this line, with the three that may have been meant. */
function unknownCode(
	line: CodedLine,
	books: IndexedBooks,
	settings: MatchSettings,
	caution: Caution,
): Problem {
	const { snelStartArticleField: field } = settings;
	const code = shopCodeOf(line, settings.shopArticleField);
	const impossible = field === null ? whyImpossible(code, books.company) : null;
	const what =
		field === null
			? `article ${shownCode(code)}`
			: `article with ${field} ${shownCode(code)} (extra veld)`;
	const whatNl =
		field === null
			? `artikel ${shownCode(code)}`
			: `artikel met ${field} ${shownCode(code)} (extra veld)`;
	const meant = suggestions(line, books, settings);
	const said = [suggestionText(meant, caution), wayOut(code, meant, impossible, settings)];
	const inOne = (language: Language) =>
		said
			.map((each) => each[language])
			.filter(Boolean)
			.join(' ');
	return {
		code: 'unknown-article',
		message: `SnelStart has no ${what} ("${line.name}")${impossible ? `; ${impossible.en}` : ''}`,
		messageNl: `SnelStart heeft geen ${whatNl} ("${line.name}")${impossible ? `; ${impossible.nl}` : ''}`,
		fix: inOne('en'),
		fixNl: inOne('nl'),
		...about(code),
	};
}

/** The one thing to do, by what is most likely the matter. */
function wayOut(
	code: string,
	[first]: readonly Suggestion[],
	impossible: Wording | null,
	settings: MatchSettings,
): Wording {
	if (first?.isNearMiss) return NOTHING;
	if (impossible) return changeInShop(settings);
	const advice = makeArticle(code, settings);
	const below = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
	return first ? worded(`If not, ${below(advice.en)}`, `Zo niet: ${below(advice.nl)}`) : advice;
}

function changeInShop({ shopArticleField }: MatchSettings): Wording {
	const { en, nl } = fieldInShop(shopArticleField);
	return worded(
		`Change the ${en} in PrestaShop to the code of an article (artikel) in SnelStart, and correct this order line by hand.`,
		`Zet in PrestaShop als ${nl} de code van een artikel in SnelStart, en verbeter deze orderregel met de hand.`,
	);
}

function makeArticle(code: string, settings: MatchSettings): Wording {
	const { snelStartArticleField: field, shopArticleField } = settings;
	const make =
		field === null
			? `Make an article (artikel) with code ${shownCode(code)} in SnelStart`
			: `Fill in ${shownCode(code)} as ${field} (extra veld) on the article (artikel) in SnelStart`;
	const makeNl =
		field === null
			? `Maak in SnelStart een artikel met code ${shownCode(code)}`
			: `Vul in SnelStart bij het artikel ${shownCode(code)} in als ${field} (extra veld)`;
	const where = fieldInShop(shopArticleField);
	return worded(
		`${make}, or correct the ${where.en} in PrestaShop.`,
		`${makeNl}, of verbeter de ${where.nl} in PrestaShop.`,
	);
}
