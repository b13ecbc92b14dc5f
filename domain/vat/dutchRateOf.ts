import type { Article, Books } from '../books/books';
import type { VatRate } from '../money/vat';
import { domesticRate } from './domesticRate';

/** The VAT rate that an article carries in the Netherlands on a day (yyyy-MM-dd), null where nobody can tell it. */
export function dutchRateOf(
	{ revenueGroupId }: Pick<Article, 'revenueGroupId'>,
	books: Pick<Books, 'revenueGroups' | 'vatTariffs'>,
	day: string,
): VatRate | null {
	const group = books.revenueGroups.find(({ id }) => id === revenueGroupId);
	return group ? domesticRate(group.vatKind, books, { day }).rate : null;
}
