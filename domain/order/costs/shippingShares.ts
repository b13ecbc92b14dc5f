import { centsOf, type Cents } from '../../money/cents';
import { ratePairs, vatRateOfText, type VatRate } from '../../money/vat';
import type { RateShare } from '../../money/rateShare';
import { isConverted } from '../read/inEuros';
import type { PlanContext } from '../read/planContext';
import type { WebOrder } from '../../stream/webOrder';
import { averagedOverGoods } from './averagedOverGoods';
import { rateOfPair, ratesAt } from './rateOfPair';

/** Cents by which rounding both amounts can part them from their rate, and by which a conversion to euros then can. */
const SLACK = 1.5;
const CONVERTED_SLACK = 2;

/**
 * The shipping costs by VAT rate, none for free shipping: of the rate that the shop tells; where it tells none or 0 of
 * amounts that differ, of the rate the amounts have; or divided over the rates of the goods, where it is their average.
 *
 * @param whole the order before anything was refunded
 * @returns null when its two amounts belong to no rate that is told or charged
 */
export function shippingShares(
	order: WebOrder,
	whole: WebOrder,
	context: Pick<PlanContext, 'books' | 'point'>,
): RateShare[] | null {
	const amounts = {
		incl: centsOf(order.shipping.amountIncl) ?? 0,
		excl: centsOf(order.shipping.amountExcl) ?? 0,
	};
	if (amounts.incl === 0 && amounts.excl === 0) return [];
	const charged = ratesAt(context);
	const told = toldRate(order, amounts);
	if (told !== null && charged.includes(told)) return [{ rate: told, ...amounts }];
	const averaged = averagedOverGoods(amounts, whole);
	const ofAmounts = isSilent(order) ? rateOfPair(amounts.incl, amounts.excl, charged) : null;
	const rate = told ?? ofAmounts;
	if (rate !== null && (ofAmounts !== null || averaged === null)) return [{ rate, ...amounts }];
	return averaged;
}

/** The rate the shop tells, null when its two amounts do not belong to it. */
function toldRate(order: WebOrder, { incl, excl }: { incl: Cents; excl: Cents }): VatRate | null {
	const rate = vatRateOfText(order.shipping.vatRate);
	const slack = isConverted(order) ? CONVERTED_SLACK : SLACK;
	return rate !== null && ratePairs(incl, excl, rate, slack) ? rate : null;
}

/** Carriers without a tax rule, and shops that do not keep the rate, write 0 or nothing. */
const isSilent = ({ shipping }: WebOrder): boolean => (vatRateOfText(shipping.vatRate) ?? 0) === 0;
