import type { Article } from '../books/books';
import type { IndexedBooks } from '../books/indexedBooks';
import type { PlanSettings } from '../settings/planSettings';
import type { WebOrderLine } from '../stream/webOrder';
import { nearMissOf } from '../books/nearMiss';
import { shopCodeOf, type ShopCodes } from './shopCode';
import { snelStartCodeOf } from '../books/snelStartCode';
import { quotedCode } from '../words/quotedCode';
import { worded, type Language, type Wording } from '../words/wording';

/** An article that may have been meant, and why it is thought so. */
export interface Suggestion {
	article: Article;
	because: Wording;
	/** Only blanks, letter case or leading zeros part the codes. */
	isNearMiss: boolean;
}

type SuggestingSettings = Pick<
	PlanSettings,
	'shopArticleField' | 'snelStartArticleField' | 'costArticles'
>;

type SearchedBooks = Pick<IndexedBooks, 'articles' | 'articleIndex'>;

const MOST = 3;

/**
 * The three articles most likely to be meant by a line whose code no article carries: codes that nearly are the
 * same first, then articles with the line's barcode (EAN, UPC, ISBN) as code or in an extra field, then names by
 * the words they share. Inactive articles, cost articles and SnelStart's text articles are never meant.
 */
export function suggestions(
	line: ShopCodes & Pick<WebOrderLine, 'name'>,
	books: SearchedBooks,
	settings: SuggestingSettings,
): Suggestion[] {
	const costs = new Set(settings.costArticles.map(({ articleId }) => articleId));
	const isMeant = ({ id, code, inactive }: Article) =>
		!inactive && !costs.has(id) && !code.startsWith('-');
	const found = [
		...nearCodes(line, books, settings),
		...sameBarcode(line, books),
		...likeNames(line, books, isMeant),
	].filter(({ article }) => isMeant(article));
	const best = new Map<string, Suggestion>();
	for (const suggestion of found) {
		if (!best.has(suggestion.article.id)) best.set(suggestion.article.id, suggestion);
	}
	return [...best.values()].slice(0, MOST);
}

const byCode = (a: { article: Article }, b: { article: Article }): number =>
	a.article.code < b.article.code ? -1 : a.article.code > b.article.code ? 1 : 0;

function nearCodes(
	line: ShopCodes,
	{ articleIndex }: SearchedBooks,
	{ shopArticleField, snelStartArticleField: field }: SuggestingSettings,
): Suggestion[] {
	const code = shopCodeOf(line, shopArticleField);
	if (code.trim() === '') return [];
	const byArticleCode = field === null ? [] : articleIndex.withCode(code, null);
	return [
		...articleIndex.nearMisses(code, field).map((article) => ({
			article,
			because: differsIn(code, nearMissOf(code, snelStartCodeOf(article, field))),
			isNearMiss: true,
		})),
		...byArticleCode.map((article) => ({
			article,
			because: worded(
				`it has that as article code (artikelcode), not as ${field} (extra veld)`,
				`het heeft dat als artikelcode, niet als ${field} (extra veld)`,
			),
			isNearMiss: false,
		})),
	].sort(byCode);
}

const differsIn = (code: string, what: Wording): Wording =>
	worded(
		`it differs from ${quotedCode(code)} in ${what.en}`,
		`het verschilt van ${quotedCode(code)} in ${what.nl}`,
	);

const sameCode = (field: string, value: string): Wording =>
	worded(
		`its ${field} is ${value}, as in the shop`,
		`de waarde van ${field} is ${value}, net als in de webwinkel`,
	);

const LIKE_NAME = worded('its name is like it', 'de naam lijkt erop');

function sameBarcode(line: ShopCodes, { articles }: SearchedBooks): Suggestion[] {
	const barcodes = [line.ean13, line.upc, line.isbn].filter((code) => (code ?? '') !== '');
	if (barcodes.length === 0) return [];
	return articles
		.flatMap((article) => {
			const carried = [['artikelcode', article.code], ...Object.entries(article.extraFields)];
			const same = carried.find(([, value]) => barcodes.includes(value));
			return same ? [{ article, because: sameCode(same[0], same[1]), isNearMiss: false }] : [];
		})
		.sort(byCode);
}

function likeNames(
	{ name }: Pick<WebOrderLine, 'name'>,
	{ articleIndex }: SearchedBooks,
	isMeant: (article: Article) => boolean,
): Suggestion[] {
	return articleIndex
		.likeName(name)
		.filter(({ article }) => isMeant(article))
		.sort((a, b) => b.likeness - a.likeness || byCode(a, b))
		.slice(0, MOST)
		.map(({ article }) => ({ article, because: LIKE_NAME, isNearMiss: false }));
}

/**
 * The suggestions in words for the fix of a problem; empty when there are none.
 *
 * @param caution what else has to be known of an article before it is taken, '' for nothing
 */
export function suggestionText(
	found: readonly Suggestion[],
	caution: (article: Article) => Wording = () => worded('', ''),
): Wording {
	const text = (language: Language) =>
		suggestionsIn(language, found, (one) => caution(one)[language]);
	return worded(text('en'), text('nl'));
}

const WORDS = {
	meant: worded('Did you mean', 'Bedoelde u'),
	same: worded(' Make both codes the same.', ' Maak beide codes gelijk.'),
	lessLikely: worded('Less likely:', 'Minder waarschijnlijk:'),
	or: worded('Or', 'Of'),
};

function suggestionsIn(
	language: Language,
	[first, ...others]: readonly Suggestion[],
	caution: (article: Article) => string,
): string {
	if (!first) return '';
	const named = ({ article }: Suggestion) => `${quotedCode(article.code)} (${article.name})`;
	const why = (one: Suggestion) => `${one.because[language]}${caution(one.article)}`;
	const rest = others.map((one) => `${named(one)}: ${why(one)}`).join('; ');
	const reason = why(first).charAt(0).toUpperCase() + why(first).slice(1);
	const advice = first.isNearMiss ? WORDS.same[language] : '';
	const other = (first.isNearMiss ? WORDS.lessLikely : WORDS.or)[language];
	return `${WORDS.meant[language]} ${named(first)}? ${reason}.${advice}${rest ? ` ${other} ${rest}.` : ''}`;
}
