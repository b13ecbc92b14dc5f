import type { Article, Books } from '../order/books';
import type { IndexedBooks } from '../order/booksIndex';
import type { WebOrderLine } from '../order/webOrder';
import { accepted, refused, type Judged, type Problem } from '../problem';

type CodedLine = Pick<WebOrderLine, 'code' | 'name'>;

/**
 * The one active article (artikel) that carries exactly the code of an order line.
 * Nothing is trimmed or guessed: a code that only resembles an article is refused with that article named.
 */
export function matchArticle(line: CodedLine, books: IndexedBooks): Judged<Article> {
	if (line.code.trim() === '') return refused(emptyCode(line));
	const same = books.articlesByCode.get(line.code) ?? [];
	const active = same.filter(({ inactive }) => !inactive);
	if (active.length === 1) return accepted(active[0]);
	if (active.length > 1) return refused(duplicateCode(line, active));
	if (same.length > 0) return refused(inactiveArticle(line, same[0]));
	return refused(unknownCode(line, books));
}

function emptyCode(line: CodedLine): Problem {
	return {
		code: 'empty-article-code',
		message: `"${line.name}" has no article code in the shop`,
		fix: 'Give the product or combination its article code (artikelcode) as reference in PrestaShop, and correct this order line by hand.',
		field: 'lines.code',
		value: line.code,
	};
}

function duplicateCode(line: CodedLine, articles: readonly Article[]): Problem {
	const names = articles.map(({ name }) => `"${name}"`).join(' and ');
	return {
		code: 'duplicate-article',
		message: `article code ${line.code} stands on ${articles.length} articles in SnelStart: ${names}`,
		fix: 'Give each article (artikel) its own code, or set the ones no longer sold to inactive (nonactief).',
		field: 'lines.code',
		value: line.code,
	};
}

function inactiveArticle(line: CodedLine, article: Article): Problem {
	return {
		code: 'inactive-article',
		message: `article ${line.code} "${article.name}" is inactive (nonactief) in SnelStart`,
		fix: 'Make the article (artikel) active again in SnelStart, or replace it in the order.',
		field: 'lines.code',
		value: line.code,
	};
}

function unknownCode(line: CodedLine, books: Books): Problem {
	const impossible = whyImpossible(line.code, books.company);
	return {
		code: 'unknown-article',
		message: `SnelStart has no article ${line.code} ("${line.name}")${impossible ? `; ${impossible}` : ''}`,
		fix: nearMissHint(line.code, books) ?? unknownCodeFix(line.code, impossible),
		field: 'lines.code',
		value: line.code,
	};
}

function unknownCodeFix(code: string, impossible: string): string {
	return impossible
		? 'Change the reference in PrestaShop to the code of an article (artikel) in SnelStart, and correct this order line by hand.'
		: `Make an article (artikel) with code ${code} in SnelStart, or correct the reference in PrestaShop.`;
}

/** Why a code cannot exist in this administration, from its artikelcodeSoort and artikelcodeMaxLengte. */
function whyImpossible(code: string, company: Books['company']): string {
	if (company.numericArticleCodes && !/^\d+$/.test(code)) {
		return 'it cannot have one, because codes in this administration are digits only (artikelcode numeriek)';
	}
	if (company.articleCodeMaxLength > 0 && code.length > company.articleCodeMaxLength) {
		return `it cannot have one, because codes in this administration have at most ${company.articleCodeMaxLength} characters`;
	}
	return '';
}

const loosely = (code: string) =>
	code
		.trim()
		.toLowerCase()
		.replace(/^0+(?=.)/, '');

function nearMissHint(code: string, books: Books): string | null {
	const near = books.articles.find((article) => loosely(article.code) === loosely(code));
	if (!near) return null;
	return `Did you mean "${near.code}" (${near.name})? It differs from "${code}" in ${difference(code, near.code)}. Make both codes the same.`;
}

function difference(shop: string, snelStart: string): string {
	if (shop.trim() === snelStart.trim()) return 'spaces around it';
	if (shop.trim().toLowerCase() === snelStart.trim().toLowerCase()) {
		return 'capitals and small letters';
	}
	return 'leading zeros';
}
