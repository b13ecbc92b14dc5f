import { costArticles } from '../../article/costArticle';
import type { Cents } from '../../money/cents';
import { paidBy } from '../../settings/nearestPayment';
import type { WebOrder } from '../../stream/webOrder';
import { planSetting } from '../../words/planSetting';
import { worded, type Wording } from '../../words/wording';
import type { PlanContext } from '../read/planContext';

/**
 * What an owner may set where an order total has an amount on top that was not taken for a payment fee, to stand behind the
 * mention of one: an article for fees, or a larger fee at most. Nothing where neither would do.
 *
 * @param onTop in cents; 0 or less where the total has too little
 */
export function feeAdvice(
	onTop: Cents,
	order: WebOrder,
	{ books, settings, point }: PlanContext,
): Wording {
	if (onTop <= 0) return worded('', '');
	const where = planSetting('Cost Articles');
	const chosen = costArticles('paymentFee', books, settings, point, paidBy(order));
	if (chosen.length === 0) {
		return worded(
			` (then choose an article for 'Payment Fee Names or IDs' under ${where})`,
			` (kies dan een artikel bij 'Payment Fee Names or IDs' onder ${where})`,
		);
	}
	if (chosen.some(({ atMost }) => onTop <= (atMost ?? 0))) return worded('', '');
	return worded(
		` (then raise 'Payment Fee at Most (Euros)' under ${where})`,
		` (verhoog dan 'Payment Fee at Most (Euros)' onder ${where})`,
	);
}
