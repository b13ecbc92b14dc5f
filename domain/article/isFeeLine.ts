import type { ShopCodes } from './shopCode';
import type { WebOrderLine } from '../stream/webOrder';

/** Words by which modules call what a payment method costs, in small letters. */
const WORDS = [
	...['fee', 'surcharge', 'toeslag', 'betaalkosten', 'betalingskosten', 'transactiekosten'],
	...['rembours', 'administratiekosten', 'betaalmethode', 'payment cost', 'servicekosten'],
];

/**
 * Whether a line without an article code is what a payment module adds for its method: it stands for no product of the
 * shop, or is called as such lines are (Pay. sells a product "Payment fee" without a reference).
 */
export function isFeeLine({ productId, name }: ShopCodes & Pick<WebOrderLine, 'name'>): boolean {
	const words = name.toLowerCase();
	return ['', '0'].includes((productId ?? '').trim()) || WORDS.some((word) => words.includes(word));
}
