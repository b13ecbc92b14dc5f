import { costArticle } from '../article/costArticle';
import type { TaxPoint } from '../article/taxPoint';
import { centsOf, euros } from '../money/cents';
import { ratePairs, vatOnTop, vatRateOfText, vatRateText, type VatRate } from '../money/vat';
import { accepted, refused, type Judged, type Problem } from '../problem';
import type { Article } from './books';
import type { IndexedBooks } from './booksIndex';
import type { OrderPart } from './orderPart';
import type { Cents } from './orderPlan';
import type { PlanSettings } from './planSettings';
import type { WebOrder } from './webOrder';

/** Cents by which rounding both amounts can part them from their rate. */
const SLACK = 1.5;

/** The shipping costs as a part of the sales order; null for free shipping. */
export function shippingPart(
	order: WebOrder,
	books: IndexedBooks,
	settings: PlanSettings,
	point: TaxPoint,
): Judged<OrderPart | null> {
	const { shipping } = order;
	const amounts = {
		incl: centsOf(shipping.amountIncl) ?? 0,
		excl: centsOf(shipping.amountExcl) ?? 0,
	};
	if (amounts.incl === 0 && amounts.excl === 0) return accepted(null);
	const rate = vatRateOfText(shipping.vatRate);
	if (rate === null) return refused(unknownShippingRate(shipping.vatRate));
	if (!ratePairs(amounts.incl, amounts.excl, rate, SLACK)) {
		return refused(shippingPairDiffers(amounts, rate));
	}
	const article = costArticle('shipping', rate, books, settings, point);
	if (article.value === null) return refused(...article.problems);
	const description = [article.value.name, shipping.carrier].filter(Boolean).join(' - ');
	return accepted(costPart(article.value, description, rate, amounts));
}

/** Gift wrapping as a part of the sales order; null when there is none. Its VAT rate follows from its two amounts. */
export function wrappingPart(
	order: WebOrder,
	books: IndexedBooks,
	settings: PlanSettings,
	point: TaxPoint,
): Judged<OrderPart | null> {
	const incl = centsOf(order.wrapping.amountIncl) ?? 0;
	const excl = centsOf(order.wrapping.amountExcl) ?? 0;
	if (incl === 0 && excl === 0) return accepted(null);
	const rate = rateOfPair(incl, excl, ratesOn(point, books));
	if (rate === null) return refused(unknownWrappingRate(incl, excl));
	const article = costArticle('wrapping', rate, books, settings, point);
	if (article.value === null) return refused(...article.problems);
	return accepted(costPart(article.value, article.value.name, rate, { incl, excl }));
}

/** A cost as a part of the sales order; the amounts may be negative. */
export function costPart(
	article: Article,
	description: string,
	rate: VatRate,
	amounts: { incl: Cents; excl: Cents },
): OrderPart {
	return { kind: 'cost', article, description, quantity: 1, rate, ...amounts };
}

/** All VAT rates of the administration on a day, and none. */
function ratesOn({ day }: TaxPoint, books: IndexedBooks): VatRate[] {
	return books.vatTariffs
		.filter(({ from, until }) => from.slice(0, 10) <= day && day <= until.slice(0, 10))
		.flatMap(({ percentage }) => vatRateOfText(percentage) ?? [])
		.concat(0);
}

/** The rate that fits two amounts best, null when none can. */
function rateOfPair(incl: Cents, excl: Cents, rates: readonly VatRate[]): VatRate | null {
	const miss = (rate: VatRate) => Math.abs(incl - excl - vatOnTop(excl, rate));
	const fitting = rates.filter((rate) => ratePairs(incl, excl, rate, SLACK));
	return fitting.sort((a, b) => miss(a) - miss(b))[0] ?? null;
}

function unknownShippingRate(value: string): Problem {
	return {
		code: 'unknown-vat-rate',
		message: 'the shop does not tell the VAT rate of the shipping costs (verzendkosten)',
		fix: 'Look at the tax of the carrier in PrestaShop, and enter this order in SnelStart by hand.',
		field: 'shipping.vatRate',
		value,
	};
}

function shippingPairDiffers({ incl, excl }: { incl: Cents; excl: Cents }, rate: VatRate): Problem {
	return {
		code: 'vat-differs',
		message: `the shipping costs (verzendkosten), ${euros(incl)} with and ${euros(excl)} without VAT, do not belong to ${vatRateText(rate)} % VAT`,
		fix: 'Look at the tax of the carrier in PrestaShop, and enter this order in SnelStart by hand.',
		field: 'shipping.vatRate',
		value: vatRateText(rate),
	};
}

function unknownWrappingRate(incl: Cents, excl: Cents): Problem {
	return {
		code: 'unknown-vat-rate',
		message: `gift wrapping (inpakkosten), ${euros(incl)} with and ${euros(excl)} without VAT, belongs to no VAT rate of SnelStart`,
		fix: 'Look at the tax of gift wrapping in PrestaShop, and enter this order in SnelStart by hand.',
		field: 'wrapping.amountIncl',
	};
}
