import { MadeArticles } from '../../../domain/article/madeArticles';
import { articleForLine } from '../../../domain/article/articleForLine';
import type { TaxPoint } from '../../../domain/vat/taxPoint';
import type { Books } from '../../../domain/books/books';
import { indexBooks } from '../../../domain/books/indexedBooks';
import type { PlanSettings } from '../../../domain/settings/planSettings';
import { vatRateText, type VatRate } from '../../../domain/money/vat';
import type { WebOrderLine } from '../../../domain/stream/webOrder';
import { article, books, line, settings } from '../order/fixtures';

const AT_HOME: TaxPoint = {
	day: '2026-11-23',
	countryIso: 'NL',
	hasVatNumber: false,
	foreignBusinessVat: 'unknown',
	reducedRateAbroad: 'RRL',
};
const ALL_GROUPS = ['hoog', 'laag', 'geen'];

interface Case {
	more?: Partial<WebOrderLine>;
	own?: Partial<PlanSettings>;
	inBooks?: Books;
	rate?: VatRate | null;
	point?: Partial<TaxPoint>;
}

function judge({ more, own, inBooks = books(), rate = 21000, point }: Case) {
	const ordered = line({ code: 'NIEUW-1', name: 'Fiets', ...more });
	return articleForLine(ordered, rate, {
		books: indexBooks(inBooks),
		settings: settings(own),
		point: { ...AT_HOME, ...point },
		made: new MadeArticles(),
	});
}

const codes = ({ problems }: ReturnType<typeof judge>) => problems.map(({ code }) => code);

describe('an article that carries the code', () => {
	it('is taken, whatever is to become of unknown codes', () => {
		for (const unknownArticle of ['block', 'default', 'create', 'propose'] as const) {
			const found = judge({ more: { code: 'MOK-001' }, own: { unknownArticle } });
			expect(found).toMatchObject({ value: { article: { id: 'id-MOK-001' } }, notices: [] });
			expect(found.value?.planned).toBeUndefined();
		}
	});

	it('is found by another field of the shop in an extra field of SnelStart', () => {
		const own = { shopArticleField: 'ean13', snelStartArticleField: 'EAN' } as const;
		const ean13 = '8712345678906';
		const inBooks = books({ articles: [article('77', 21, { extraFields: { EAN: ean13 } })] });
		expect(judge({ more: { ean13 }, own, inBooks }).value?.article.code).toBe('77');
		const near = judge({ more: { ean13: `0${ean13}` }, own, inBooks });
		expect(codes(near)).toEqual(['unknown-article']);
		expect(near.problems[0].fix).toContain('Did you mean "77"');
		expect(codes(judge({ more: { ean13: '' }, own, inBooks }))).toEqual(['empty-article-code']);
	});

	it('blocks when it is inactive or one of two, whatever is to become of unknown codes', () => {
		const gone = article('WEG', 21, { inactive: true });
		const inBooks = books({ articles: [gone, article('2X', 21), article('2X', 21, { id: 'b' })] });
		for (const unknownArticle of ['block', 'default', 'create', 'propose'] as const) {
			const own = { unknownArticle, newArticleGroupIds: ALL_GROUPS };
			expect(codes(judge({ more: { code: 'WEG' }, own, inBooks }))).toEqual(['inactive-article']);
			expect(codes(judge({ more: { code: '2X' }, own, inBooks }))).toEqual(['duplicate-article']);
		}
	});
});

describe('an unknown code, block', () => {
	it('names the three best suggestions', () => {
		const [problem] = judge({ more: { name: 'Artikel' } }).problems;
		expect(problem).toMatchObject({ code: 'unknown-article', value: 'NIEUW-1' });
		expect(problem.fix).toContain('Did you mean "BOEK-001" (Artikel BOEK-001)?');
	});
});

describe('an unknown code, default', () => {
	const inBooks = books();
	inBooks.articles = [...inBooks.articles, article('DIV21', 21), article('DIV9', 9)];
	const own: Partial<PlanSettings> = {
		unknownArticle: 'default',
		costArticles: [
			{ cost: 'unknownArticle', articleId: 'id-DIV21' },
			{ cost: 'unknownArticle', articleId: 'id-DIV9' },
		],
	};

	it.each([
		[21000, 'DIV21'],
		[9000, 'DIV9'],
	])('stands in with the VAT rate of the line: %i', (rate, code) => {
		const found = judge({ own, inBooks, rate });
		expect(found.value?.article.code).toBe(code);
		expect(found.problems).toEqual([]);
		expect(found.notices).toMatchObject([{ code: 'article-stands-in', value: 'NIEUW-1' }]);
		expect(found.notices[0].message).toContain('NIEUW-1');
	});

	it('stands in for a line without a code too', () => {
		expect(judge({ own, inBooks, more: { code: '' } }).value?.article.code).toBe('DIV21');
	});

	it('blocks where none is chosen for the rate, or the shop does not tell it', () => {
		const none = judge({ own, inBooks, rate: 0 });
		expect(codes(none)).toEqual(['unknown-article', 'missing-cost-article']);
		expect(codes(judge({ own, inBooks, rate: null }))).toEqual(['unknown-article']);
	});
});

describe('an unknown code, create', () => {
	const own: Partial<PlanSettings> = { unknownArticle: 'create', newArticleGroupIds: ALL_GROUPS };

	it('plans the article in the group of the VAT rate, with the price per piece', () => {
		expect(judge({ own }).value).toEqual({
			article: expect.objectContaining({ id: '', code: 'NIEUW-1', revenueGroupId: 'hoog' }),
			planned: {
				artikelcode: 'NIEUW-1',
				omschrijving: 'Fiets',
				artikelOmzetgroep: { id: 'hoog' },
				verkoopprijs: '9.95',
				voorraadControle: false,
			},
		});
	});

	it.each([
		[21000, 'hoog'],
		[9000, 'laag'],
		[0, 'geen'],
	])('%i goes into %s', (rate, group) => {
		expect(judge({ own, rate }).value?.planned?.artikelOmzetgroep.id).toBe(group);
	});

	it('keeps the price without VAT where the administration does', () => {
		const inBooks = books();
		inBooks.company.articlePricesExclVat = true;
		expect(judge({ own, inBooks }).value?.planned?.verkoopprijs).toBe('8.225');
		const thirds = { quantity: 3, totalExcl: '10.000000' };
		expect(judge({ own, inBooks, more: thirds }).value?.planned?.verkoopprijs).toBe('3.3333');
	});

	it('takes the first of two groups that fit', () => {
		const inBooks = books();
		inBooks.revenueGroups.push({ id: 'hoog2', number: 9, name: 'Fietsen', vatKind: 'Hoog' });
		const chosen = { ...own, newArticleGroupIds: ['laag', 'hoog2', 'hoog'] };
		expect(judge({ own: chosen, inBooks }).value?.planned?.artikelOmzetgroep.id).toBe('hoog2');
	});

	it('names the rate no chosen group has', () => {
		const found = judge({ own: { ...own, newArticleGroupIds: ['laag', 'gone'] } });
		expect(codes(found)).toEqual(['unknown-article', 'missing-revenue-group']);
		expect(found.problems[1]).toMatchObject({ value: '21', field: 'newArticleGroupIds' });
		expect(found.problems[1].message).toContain('21 % VAT');
	});

	it('cuts a description at 250 characters', () => {
		const named = judge({ own, more: { name: 'x'.repeat(300) } });
		expect(named.value?.planned?.omschrijving).toHaveLength(250);
	});

	it.each([
		['an empty code', { code: ' ' }, 'empty-article-code', ''],
		['a code with a letter case of its own', { code: 'mok-001' }, 'unknown-article', 'MOK-001'],
		['a code with a blank', { code: 'MOK-001 ' }, 'unknown-article', 'MOK-001'],
		['a code with a leading zero', { code: '0MOK-001' }, 'unknown-article', 'MOK-001'],
	])('makes none of %s', (_what, more, code, named) => {
		const found = judge({ own, more });
		expect(codes(found)).toEqual([code]);
		expect(found.problems[0].message).toContain(named);
	});

	it.each([
		['digits only', { numericArticleCodes: true }],
		['at most 4 characters', { articleCodeMaxLength: 4 }],
	])('obeys the rules of the administration: %s', (rule, company) => {
		const inBooks = books();
		Object.assign(inBooks.company, company);
		const found = judge({ own, inBooks });
		expect(codes(found)).toEqual(['unknown-article']);
		expect(found.problems[0].message).toContain(rule);
	});

	it('fills in the extra field that is matched, and makes none where the code is taken', () => {
		const field = { ...own, shopArticleField: 'ean13', snelStartArticleField: 'EAN' } as const;
		const more = { ean13: '8712345678906' };
		expect(judge({ own: field, more }).value?.planned).toMatchObject({
			artikelcode: '8712345678906',
			extraFields: { EAN: '8712345678906' },
		});
		const inBooks = books({ articles: [article('8712345678906', 21)] });
		const taken = judge({ own: field, more, inBooks });
		expect(taken.problems[0].message).toContain('has this code or nearly');
	});

	it('makes none of a line whose VAT the shop does not tell', () => {
		expect(codes(judge({ own, rate: null }))).toEqual(['unknown-article']);
	});
});

describe('an unknown code, create, on a delivery abroad', () => {
	const own: Partial<PlanSettings> = { unknownArticle: 'create', newArticleGroupIds: ALL_GROUPS };
	const abroad = books();
	abroad.company.foreignVat = true;
	abroad.foreignVatRates = [
		{ countryIso3: 'DEU', code: 'SR', percentage: '19', from: '2021-01-01' },
		{ countryIso3: 'DEU', code: 'RRH', percentage: '7', from: '2021-01-01' },
		{ countryIso3: 'BEL', code: 'SR', percentage: '21', from: '1996-01-01' },
	];

	it.each([
		[19000, 'hoog', 10.6964],
		[7000, 'laag', 9.6356],
	])('%i % in Germany goes into %s, at a Dutch price', (rate, group, price) => {
		const more = { quantity: 1, totalIncl: '0', totalExcl: '8.84' };
		const made = judge({ own, rate, more, inBooks: abroad, point: { countryIso: 'DE' } });
		expect(made.value?.planned).toMatchObject({
			artikelOmzetgroep: { id: group },
			verkoopprijs: String(price),
		});
	});

	it.each<[string, VatRate, Partial<TaxPoint>]>([
		['an export without VAT', 0, { countryIso: 'US', foreignBusinessVat: 'zero' }],
		[
			'an export, though SnelStart charges Dutch VAT on it',
			0,
			{ countryIso: 'US', foreignBusinessVat: 'domestic' },
		],
		['a country with one rate', 21000, { countryIso: 'BE' }],
	])('does not guess the group by %s', (_what, rate, point) => {
		const found = judge({ own, rate, inBooks: abroad, point });
		expect(codes(found)).toEqual(['unknown-article', 'missing-revenue-group']);
		expect(found.problems[1].message).toContain(
			`${vatRateText(rate)} % VAT on a delivery to ${point.countryIso} does not tell`,
		);
	});
});

describe('an unknown code, propose', () => {
	it('blocks with the article in words, readable as JSON', () => {
		const own: Partial<PlanSettings> = { unknownArticle: 'propose', newArticleGroupIds: ['hoog'] };
		const [problem, ...others] = judge({ own }).problems;
		expect(others).toEqual([]);
		expect(problem.code).toBe('article-proposed');
		expect(JSON.parse(problem.value ?? '')).toEqual({
			artikelcode: 'NIEUW-1',
			omschrijving: 'Fiets',
			artikelOmzetgroep: '1 Omzet hoog (21 %)',
			verkoopprijs: '9.95',
			voorraadControle: false,
		});
	});
});

describe('an article that may have been meant', () => {
	const fixOf = (more: Case) => judge({ more: { code: 'mok-001' }, ...more }).problems[0].fix;

	it('is named with its VAT where SnelStart charges another rate on it than the shop did', () => {
		const note = 'but it has 21 % VAT on this delivery where the shop charged 9 %';
		expect(fixOf({ rate: 9000 })).toContain(note);
	});

	it.each([21000, null])('is named without it where both charge %s', (rate) => {
		expect(fixOf({ rate })).toMatch(/^Did you mean "MOK-001"/);
		expect(fixOf({ rate })).not.toContain('on this delivery');
	});
});
