import type { Article } from '../books/books';
import type { IndexedBooks } from '../books/indexedBooks';
import type { VatRate } from '../money/vat';
import type { PaidBy } from '../settings/nearestPayment';
import type { PlanSettings } from '../settings/planSettings';
import type { WebOrderLine } from '../stream/webOrder';
import type { TaxPoint } from '../vat/taxPoint';
import { planSetting } from '../words/planSetting';
import type { Problem } from '../words/problem';
import { costArticle } from './costArticle';
import { isFeeLine } from './isFeeLine';
import type { ShopCodes } from './shopCode';

/** The article for payment fees that a line is booked on, and that it was taken for one. */
interface FeeOfLine {
	article: Article;
	notice: Problem;
}

/**
 * What a line is booked on that a module added for what its payment method costs; null where it is goods, or where no
 * article of its rate is chosen for payment fees.
 *
 * @param by how the order was paid
 */
export function feeOfLine(
	line: ShopCodes & Pick<WebOrderLine, 'name'>,
	rate: VatRate,
	{ books, settings, point }: { books: IndexedBooks; settings: PlanSettings; point: TaxPoint },
	by: PaidBy,
): FeeOfLine | null {
	if (!isFeeLine(line)) return null;
	const article = costArticle('paymentFee', rate, books, settings, point, by).value;
	return article === null ? null : { article, notice: bookedAsFee(line, article) };
}

const bookedAsFee = (
	{ name }: Pick<WebOrderLine, 'name'>,
	{ code, name: title }: Article,
): Problem => ({
	code: 'payment-fee',
	message: `the line "${name}" has no article code and is taken for a payment fee: it is booked on article ${code} "${title}" (betalingskosten)`,
	messageNl: `de regel "${name}" heeft geen artikelcode en geldt als betalingskosten: hij is geboekt op artikel ${code} "${title}"`,
	fix: `Nothing, when that is what it is. Otherwise name the product in ${planSetting('Articles (Artikelen)', 'Articles by Product')}.`,
	fixNl: `Niets, als dat klopt. Noem het product anders onder ${planSetting('Articles (Artikelen)', 'Articles by Product')}.`,
	field: 'lines.name',
	value: name,
});
