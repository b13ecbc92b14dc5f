import type { Article } from '../books/books';
import type { IndexedBooks } from '../books/indexedBooks';
import { centsOf } from '../money/cents';
import type { VatRate } from '../money/vat';
import type { PaidBy } from '../settings/nearestPayment';
import type { PlanSettings } from '../settings/planSettings';
import type { WebOrderLine } from '../stream/webOrder';
import type { TaxPoint } from '../vat/taxPoint';
import { planSetting } from '../words/planSetting';
import type { Problem } from '../words/problem';
import { costArticle, costArticles } from './costArticle';
import { isCalledFee, isFeeLine } from './isFeeLine';
import type { ShopCodes } from './shopCode';

/** The article for payment fees that a line is booked on, and that it was taken for one; or that none is chosen for it. */
type FeeOfLine = { article: Article; notice: Problem } | { article: null; problem: Problem };

/**
 * What a line is booked on that a module added for what its payment method costs; null where it is goods. A line of no
 * product that is not called a fee is one as far as the settings let it be one.
 *
 * @param by how the order was paid
 */
export function feeOfLine(
	line: ShopCodes & Pick<WebOrderLine, 'name' | 'totalIncl'>,
	rate: VatRate,
	{ books, settings, point }: { books: IndexedBooks; settings: PlanSettings; point: TaxPoint },
	by: PaidBy,
): FeeOfLine | null {
	if (!isFeeLine(line)) return null;
	const chosen = costArticles('paymentFee', books, settings, point, by);
	const amount = Math.abs(centsOf(line.totalIncl) ?? 0);
	const isMore = chosen.length > 0 && chosen.every(({ atMost }) => amount > (atMost ?? Infinity));
	if (isMore && !isCalledFee(line)) return null;
	const { value, problems } = costArticle('paymentFee', rate, books, settings, point, by);
	return value === null
		? { article: null, problem: withoutArticle(line, problems[0]) }
		: { article: value, notice: bookedAsFee(line, value) };
}

function withoutArticle({ name }: Pick<WebOrderLine, 'name'>, problem: Problem): Problem {
	return {
		...problem,
		message: `the line "${name}" has no article code and is taken for a payment fee, but ${problem.message}`,
		messageNl: `de regel "${name}" heeft geen artikelcode en geldt als betalingskosten, maar ${problem.messageNl}`,
	};
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
