import { matchArticle } from '../../../domain/article/matchArticle';
import type { TaxPoint } from '../../../domain/vat/taxPoint';
import { vatRateOf } from '../../../domain/vat/vatRateOf';
import { indexBooks } from '../../../domain/books/indexedBooks';
import { article, books, settings } from '../order/fixtures';

const inBooks = (...articles: Array<ReturnType<typeof article>>) => indexBooks(books({ articles }));
const match = (code: string, ...articles: Array<ReturnType<typeof article>>) =>
	matchArticle({ code, name: 'Mok' }, inBooks(...articles));

describe('matchArticle', () => {
	it('takes the article with exactly this code', () => {
		expect(match('Z&P 01/b', article('Z&P 01/b', 9)).value?.code).toBe('Z&P 01/b');
	});

	it.each([
		['mok-001', 'capitals and small letters'],
		[' MOK-001', 'spaces around it'],
		['00MOK-001', 'leading zeros'],
	])('does not take "%s" for MOK-001 but names it', (code, difference) => {
		const [problem] = match(code, article('MOK-001', 21)).problems;
		expect(problem).toMatchObject({ code: 'unknown-article', value: code });
		expect(problem.fix).toContain('Did you mean "MOK-001"');
		expect(problem.fix).toContain(difference);
	});

	it.each(['', '   '])('refuses the empty code "%s"', (code) => {
		expect(match(code, article('', 21)).problems[0].code).toBe('empty-article-code');
	});

	it('refuses a code on two articles, unless only one is still sold', () => {
		const twin = article('MOK-001', 21, { id: 'other' });
		expect(match('MOK-001', article('MOK-001', 21), twin).problems[0].code).toBe(
			'duplicate-article',
		);
		const old = { ...twin, inactive: true };
		expect(match('MOK-001', article('MOK-001', 21), old).value?.id).toBe('id-MOK-001');
	});

	it('refuses an inactive article', () => {
		expect(match('MOK-001', article('MOK-001', 21, { inactive: true })).problems[0].code).toBe(
			'inactive-article',
		);
	});

	it('tells that a code cannot exist in a numeric administration', () => {
		const administration = books();
		administration.company.numericArticleCodes = true;
		const [problem] = matchArticle(
			{ code: 'X1', name: 'Mok' },
			indexBooks(administration),
		).problems;
		expect(problem.message).toContain('digits only');
	});

	it('tells that a code is too long for the administration', () => {
		const administration = books();
		administration.company.articleCodeMaxLength = 4;
		const [problem] = matchArticle(
			{ code: '12345', name: 'Mok' },
			indexBooks(administration),
		).problems;
		expect(problem.message).toContain('at most 4 characters');
	});
});

function at(day: string): TaxPoint {
	const { foreignBusinessVat, reducedRateAbroad } = settings();
	return { day, countryIso: 'NL', hasVatNumber: false, foreignBusinessVat, reducedRateAbroad };
}

describe('vatRateOf', () => {
	it.each([
		[9, '2026-11-23', 9000],
		[9, '2018-12-31', 6000],
		[9, '2019-01-01', 9000],
		[21, '2026-11-23', 21000],
		[0, '2026-11-23', 0],
	] as const)('%i %% on %s', (rate, day, expected) => {
		expect(vatRateOf(article('A', rate), books(), at(day)).value?.rate).toBe(expected);
	});

	it('does not know the VAT of an article without revenue group, or before its tariff', () => {
		const groupless = article('A', 21, { revenueGroupId: null });
		expect(vatRateOf(groupless, books(), at('2026-11-23')).problems[0].code).toBe(
			'unknown-vat-rate',
		);
		expect(vatRateOf(article('A', 21), books(), at('2001-01-01')).problems[0].code).toBe(
			'unknown-vat-rate',
		);
	});
});
