import { costArticle } from '../../article/costArticle';
import { groupRate } from '../../vat/groupRate';
import { centsOf, euros, type Cents } from '../../money/cents';
import { ratePairs, vatOnTop, vatRateOfText, vatRateText, type VatRate } from '../../money/vat';
import { accepted, refused, type Judged, type Problem } from '../../words/problem';
import { isConverted } from '../read/inEuros';
import type { OrderPart } from '../goods/orderPart';
import type { PlanContext } from '../read/planContext';
import type { WebOrder } from '../../stream/webOrder';
import type { RateShare } from '../../money/rateShare';
import { costPart } from '../goods/costPart';

/** Cents by which rounding both amounts can part them from their rate, and by which a conversion to euros then can. */
const SLACK = 1.5;
const CONVERTED_SLACK = 2;

/** The shipping costs as a part of the sales order, on the article of its carrier and VAT rate; null for free shipping. */
export function shippingPart(
	order: WebOrder,
	{ books, settings, point }: PlanContext,
): Judged<OrderPart | null> {
	const { shipping } = order;
	const amounts = {
		incl: centsOf(shipping.amountIncl) ?? 0,
		excl: centsOf(shipping.amountExcl) ?? 0,
	};
	if (amounts.incl === 0 && amounts.excl === 0) return accepted(null);
	const rate = vatRateOfText(shipping.vatRate);
	if (rate === null) return refused(unknownShippingRate(shipping.vatRate));
	const slack = isConverted(order) ? CONVERTED_SLACK : SLACK;
	if (!ratePairs(amounts.incl, amounts.excl, rate, slack)) {
		return refused(shippingPairDiffers(amounts, rate));
	}
	const article = costArticle('shipping', rate, books, settings, point, [shipping.carrier]);
	if (article.value === null) return refused(...article.problems);
	const description = [article.value.name, shipping.carrier].filter(Boolean).join(' - ');
	return accepted(costPart(article.value, description, rate, amounts));
}

/** All VAT rates SnelStart may charge there and then, and none. */
export function ratesAt({ books, point }: Pick<PlanContext, 'books' | 'point'>): VatRate[] {
	const kinds = [...new Set(books.revenueGroups.map(({ vatKind }) => vatKind))];
	return [...new Set([0, ...kinds.flatMap((kind) => groupRate(kind, books, point).rate ?? [])])];
}

/** The rate that fits two amounts best, null when none can. */
export function rateOfPair(incl: Cents, excl: Cents, rates: readonly VatRate[]): VatRate | null {
	const miss = (rate: VatRate) => Math.abs(incl - excl - vatOnTop(excl, rate));
	const fitting = rates.filter((rate) => ratePairs(incl, excl, rate, CONVERTED_SLACK));
	return fitting.sort((a, b) => miss(a) - miss(b))[0] ?? null;
}

/** The amounts of shipping in the shop with their VAT rate; null when there is none or the rate is not told. */
export function shippingShare({ shipping }: WebOrder): RateShare | null {
	const incl = centsOf(shipping.amountIncl) ?? 0;
	const excl = centsOf(shipping.amountExcl) ?? 0;
	const rate = vatRateOfText(shipping.vatRate);
	return rate === null || (incl === 0 && excl === 0) ? null : { rate, incl, excl };
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
