import fc from 'fast-check';
import { MadeArticles } from '../../../domain/article/madeArticles';
import { articleForLine } from '../../../domain/article/articleForLine';
import { suggestions } from '../../../domain/article/suggestions';
import { vatRateOf } from '../../../domain/vat/vatRateOf';
import { indexBooks, type IndexedBooks } from '../../../domain/books/indexedBooks';
import type { Article } from '../../../domain/books/books';
import type { PlanSettings } from '../../../domain/settings/planSettings';
import { article, books, line, settings } from '../order/fixtures';

const CODE = fc.constantFrom(
	'',
	' ',
	'A1',
	'a1',
	' A1',
	'0A1',
	'A1 ',
	'8712',
	'08712',
	'8712-3',
	'Z',
);
const NAME = fc.constantFrom('Rode fiets', 'Fiets, groen', 'Mok', 'mok blauw', 'Zadel', '', '·');

const ARTICLE: fc.Arbitrary<Article> = fc
	.record({
		code: CODE,
		name: NAME,
		rate: fc.constantFrom(21 as const, 9 as const, 0 as const),
		inactive: fc.boolean(),
		ean: CODE,
		id: fc.uuid(),
	})
	.map(({ code, name, rate, inactive, ean, id }) =>
		article(code, rate, { id, name, inactive, extraFields: ean === '' ? {} : { EAN: ean } }),
	);

const LINE = fc
	.record({
		code: CODE,
		ean13: CODE,
		upc: CODE,
		name: NAME,
		quantity: fc.integer({ min: 1, max: 9 }),
	})
	.map((members) => line(members));

const SETTINGS = fc
	.record({
		unknownArticle: fc.constantFrom('block', 'default', 'create', 'propose'),
		shopArticleField: fc.constantFrom('reference', 'ean13', 'productId'),
		snelStartArticleField: fc.constantFrom(null, 'EAN'),
		newArticleGroupIds: fc.subarray(['hoog', 'laag', 'geen', 'gone']),
	})
	.map((members) => settings(members as Parameters<typeof settings>[0]));

const AT = {
	day: '2026-11-23',
	countryIso: 'NL',
	hasVatNumber: false,
	foreignBusinessVat: 'unknown',
	reducedRateAbroad: 'RRL',
} as const;

const ARTICLES = fc.uniqueArray(ARTICLE, { selector: ({ id }) => id, maxLength: 12 });
const RATE = fc.constantFrom(21000, 9000, 0, 19000, null);

const inContext = (inBooks: IndexedBooks, own: PlanSettings) => ({
	books: inBooks,
	settings: own,
	point: AT,
	made: new MadeArticles(),
});

describe('any line with any articles under any setting', () => {
	it('has an article or a problem, never both, and a new one is one SnelStart would take', () => {
		fc.assert(
			fc.property(ARTICLES, LINE, SETTINGS, RATE, (articles, ordered, own, rate) => {
				const inBooks = indexBooks(books({ articles }));
				const { value, problems, notices } = articleForLine(ordered, rate, inContext(inBooks, own));
				expect(value === null).toBe(problems.length > 0);
				expect(problems.every(({ fix, message }) => fix !== '' && message !== '')).toBe(true);
				if (value === null) expect(notices).toEqual([]);
				if (value?.planned === undefined) return;
				const { artikelcode, omschrijving } = value.planned;
				expect(vatRateOf(value.article, inBooks, AT).value?.rate).toBe(rate);
				expect(
					articles.some(
						({ code }) => code.trim().toLowerCase() === artikelcode.trim().toLowerCase(),
					),
				).toBe(false);
				expect(omschrijving).not.toBe('');
			}),
			{ numRuns: 2000 },
		);
	});

	it('is matched with an article only by exactly its code', () => {
		fc.assert(
			fc.property(ARTICLES, LINE, SETTINGS, (articles, ordered, own) => {
				const strict = { ...own, unknownArticle: 'block' as const };
				const inBooks = indexBooks(books({ articles }));
				const { value } = articleForLine(ordered, 21000, inContext(inBooks, strict));
				if (value === null) return;
				const shop = {
					reference: ordered.code,
					ean13: ordered.ean13,
					productId: ordered.productId,
				};
				const code = shop[own.shopArticleField as keyof typeof shop];
				const { article: found } = value;
				expect(own.snelStartArticleField === null ? found.code : found.extraFields.EAN).toBe(code);
				expect(found.inactive).toBe(false);
			}),
			{ numRuns: 2000 },
		);
	});

	it('gets the same suggestions in whatever order SnelStart lists its articles', () => {
		fc.assert(
			fc.property(ARTICLES, LINE, SETTINGS, fc.integer(), (articles, ordered, own, seed) => {
				const one = articles.filter(
					({ code }, index) => articles.findIndex((other) => other.code === code) === index,
				);
				const turned = [
					...one.slice(seed % (one.length + 1)),
					...one.slice(0, seed % (one.length + 1)),
				];
				const ids = (list: Article[]) =>
					suggestions(ordered, indexBooks(books({ articles: list })), own).map(
						(found) => found.article.id,
					);
				expect(ids(turned)).toEqual(ids(one));
				expect(ids(one).length).toBeLessThanOrEqual(3);
			}),
			{ numRuns: 1000 },
		);
	});
});
