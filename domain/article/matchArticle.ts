import { planSetting } from '../words/planSetting';
import type { Article } from '../books/books';
import type { IndexedBooks } from '../books/indexedBooks';
import { DEFAULT_PLAN_SETTINGS, type PlanSettings } from '../settings/planSettings';
import type { WebOrderLine } from '../stream/webOrder';
import { accepted, refused, type Judged, type Problem } from '../words/problem';
import type { ProductArticle } from '../settings/productPattern';
import { mappedArticle } from './mappedArticle';
import { whyImpossible } from './whyImpossible';
import { shopCodeOf, shopFieldTitle, type ShopCodes } from './shopCode';
import { suggestions, suggestionText, type Suggestion } from './suggestions';
import { shownCode } from '../words/quotedCode';

export type CodedLine = ShopCodes & Pick<WebOrderLine, 'name'>;

/** What has to be known of an article before it is taken for the one that was meant, '' for nothing. */
export type Caution = (article: Article) => string;

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
	caution: Caution = () => '',
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
	fix: `Choose another article (artikel) under ${planSetting('Articles (Artikelen)', 'Articles by Product')}.`,
	...about(code),
});

const about = (value: string): Pick<Problem, 'field' | 'value'> => ({ field: 'lines.code', value });

function emptyCode(line: CodedLine, { shopArticleField }: MatchSettings): Problem {
	const title = shopFieldTitle(shopArticleField);
	const where = shopArticleField === 'reference' ? 'reference' : title;
	return {
		code: 'empty-article-code',
		message: `"${line.name}" has no ${title} in the shop`,
		fix: `Give the product or combination its article code (artikelcode) as ${where} in PrestaShop, and correct this order line by hand.`,
		...about(shopCodeOf(line, shopArticleField)),
	};
}

function duplicateCode(
	code: string,
	articles: readonly Article[],
	{ snelStartArticleField: field }: MatchSettings,
): Problem {
	const names = articles.map(({ name }) => `"${name}"`).join(' and ');
	const what =
		field === null ? `article code ${shownCode(code)}` : `${field} ${shownCode(code)} (extra veld)`;
	return {
		code: 'duplicate-article',
		message: `${what} stands on ${articles.length} articles in SnelStart: ${names}`,
		fix: 'Give each article (artikel) its own code, or set the ones no longer sold to inactive (nonactief).',
		...about(code),
	};
}

function inactiveArticle(code: string, article: Article): Problem {
	return {
		code: 'inactive-article',
		message: `article ${shownCode(code)} "${article.name}" is inactive (nonactief) in SnelStart`,
		fix: 'Make the article (artikel) active again in SnelStart, or replace it in the order.',
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
	const impossible = field === null ? whyImpossible(code, books.company) : '';
	const what =
		field === null
			? `article ${shownCode(code)}`
			: `article with ${field} ${shownCode(code)} (extra veld)`;
	const meant = suggestions(line, books, settings);
	return {
		code: 'unknown-article',
		message: `SnelStart has no ${what} ("${line.name}")${impossible ? `; ${impossible}` : ''}`,
		fix: [suggestionText(meant, caution), wayOut(code, meant, impossible, settings)]
			.filter(Boolean)
			.join(' '),
		...about(code),
	};
}

/** The one thing to do, by what is most likely the matter. */
function wayOut(
	code: string,
	[first]: readonly Suggestion[],
	impossible: string,
	settings: MatchSettings,
): string {
	if (first?.isNearMiss) return '';
	if (impossible) return changeInShop(settings);
	const advice = makeArticle(code, settings);
	return first ? `If not, ${advice.charAt(0).toLowerCase()}${advice.slice(1)}` : advice;
}

const changeInShop = ({ shopArticleField }: MatchSettings): string =>
	`Change the ${shopArticleField === 'reference' ? 'reference' : shopFieldTitle(shopArticleField)} in PrestaShop to the code of an article (artikel) in SnelStart, and correct this order line by hand.`;

function makeArticle(code: string, settings: MatchSettings): string {
	const { snelStartArticleField: field, shopArticleField } = settings;
	const make =
		field === null
			? `Make an article (artikel) with code ${shownCode(code)} in SnelStart`
			: `Fill in ${shownCode(code)} as ${field} (extra veld) on the article (artikel) in SnelStart`;
	const where = shopArticleField === 'reference' ? 'reference' : shopFieldTitle(shopArticleField);
	return `${make}, or correct the ${where} in PrestaShop.`;
}
