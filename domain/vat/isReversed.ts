import { centsOf, type Cents } from '../money/cents';
import type { Books } from '../books/books';
import type { WebOrder } from '../stream/webOrder';
import type { TaxPoint } from './taxPoint';
import { taxRegime } from './taxRegime';

/** Of so many cents VAT at 9 % is less than half a cent: that none was charged tells nothing. */
const TELLS_NOTHING: Cents = 6;

/** Whether the shop charged no VAT at all on an order that costs something. */
export function isWithoutVat({ totals }: Pick<WebOrder, 'totals'>): boolean {
	const incl = centsOf(totals.paidIncl);
	return incl !== null && incl > TELLS_NOTHING && incl === centsOf(totals.paidExcl);
}

type Delivered = Pick<WebOrder, 'totals' | 'deliveryAddress' | 'invoiceAddress'>;

/** Where the shop sent the goods, whatever address the sales order will show: nowhere else than the Netherlands. */
const isSentAtHome = ({ deliveryAddress, invoiceAddress }: Delivered): boolean =>
	['', 'NL'].includes((deliveryAddress ?? invoiceAddress)?.countryIso?.trim().toUpperCase() ?? '');

/**
 * Whether VAT is reversed (btw verlegd) on an order: none was charged on a delivery in the Netherlands to somebody whose
 * card carries a Dutch VAT number. Goods that the shop sent abroad are an export or a delivery within the EU, also where
 * the sales order goes to the address of the card.
 */
export const isReversed = (
	order: Delivered,
	point: TaxPoint,
	books: Pick<Books, 'company'>,
): boolean =>
	isWithoutVat(order) &&
	isSentAtHome(order) &&
	taxRegime(point, books) === 'domestic' &&
	point.numberCountry === 'NL';
