import { centsOf, type Cents } from '../money/cents';
import type { Books } from '../books/books';
import type { WebOrder } from '../stream/webOrder';
import type { TaxPoint } from './taxPoint';
import { taxRegime } from './taxRegime';

/** Of so many cents VAT at 9 % is less than half a cent: that none was charged tells nothing. */
const TELLS_NOTHING: Cents = 6;

/**
 * Whether the shop charged no VAT at all on an order that costs something. Of one that comes to nothing, as where a gift
 * card paid for all of it, its goods tell.
 */
export function isWithoutVat({ totals }: Pick<WebOrder, 'totals'>): boolean {
	const { paidIncl, paidExcl, productsIncl, productsExcl } = totals;
	const told = [
		[paidIncl, paidExcl],
		[productsIncl, productsExcl],
	].find(([incl]) => (centsOf(incl) ?? 0) > TELLS_NOTHING);
	return told !== undefined && centsOf(told[0]) === centsOf(told[1]);
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
