import type { Article, Books } from '../books/books';
import { vatRateText } from '../money/vat';
import { dutchRateOf } from '../vat/dutchRateOf';

/** An article with the VAT rate of its revenue group on a day (yyyy-MM-dd), as a list shows it: "9001 Verzendkosten (21 % VAT)". */
export function withRate(
	article: Pick<Article, 'code' | 'name' | 'revenueGroupId'>,
	books: Pick<Books, 'revenueGroups' | 'vatTariffs'>,
	day: string,
): string {
	const rate = dutchRateOf(article, books, day);
	const named = `${article.code} ${article.name}`.trim();
	return rate === null ? `${named} (VAT unknown)` : `${named} (${vatRateText(rate)} % VAT)`;
}
