import { allocate } from '../../money/allocate';
import type { Cents } from '../../money/cents';
import type { RateShare } from '../../money/rateShare';
import { sumPerRate } from '../../money/sumPerRate';
import { lineShares } from '../read/lineAmounts';
import { missOf } from './missOf';
import type { WebOrder } from '../../stream/webOrder';

/** Cents by which averaging, and rounding both amounts, parts a cost from the goods. */
const SLACK = 2;

/**
 * A cost on which the shop charged the average VAT of goods of several rates (PS_ATCP_SHIPWRAP), divided over those
 * rates by what each has. Null when it has another VAT than the goods have together.
 *
 * @param whole the order before anything was refunded
 */
export function averagedOverGoods(
	amounts: { incl: Cents; excl: Cents },
	whole: WebOrder,
): RateShare[] | null {
	const goods = sumPerRate(lineShares(whole)).filter(({ incl }) => incl > 0);
	if (goods.length < 2 || missOf(amounts, goods) > SLACK) return null;
	const side = (name: 'incl' | 'excl') =>
		allocate(
			amounts[name],
			goods.map((share) => share[name]),
		);
	const [incl, excl] = [side('incl'), side('excl')];
	return goods.map(({ rate }, index) => ({ rate, incl: incl[index], excl: excl[index] }));
}
