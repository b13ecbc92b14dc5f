import { centsOf } from '../money/cents';
import type { Books } from '../books/books';
import type { WebOrder } from '../stream/webOrder';
import type { TaxPoint } from './taxPoint';
import { taxRegime } from './taxRegime';

/** Whether the shop charged no VAT at all on an order that costs something. */
export function isWithoutVat({ totals }: Pick<WebOrder, 'totals'>): boolean {
	const incl = centsOf(totals.paidIncl);
	return incl !== null && incl > 0 && incl === centsOf(totals.paidExcl);
}

/**
 * Whether VAT is reversed (btw verlegd) on an order: none was charged on a delivery in the Netherlands to somebody whose
 * card carries a Dutch VAT number.
 */
export const isReversed = (
	order: Pick<WebOrder, 'totals'>,
	point: TaxPoint,
	books: Pick<Books, 'company'>,
): boolean =>
	isWithoutVat(order) && taxRegime(point, books) === 'domestic' && point.numberCountry === 'NL';
