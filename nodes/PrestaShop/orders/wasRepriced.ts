import { amount, text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';

/** What sets the two prices of a line apart from the start: goods on sale, a group's discount, ecotax. */
const APART = ['reduction_percent', 'reduction_amount', 'group_reduction', 'ecotax'];

/**
 * Whether somebody gave an order line another price in the back office: the shop keeps the one it was ordered at beside
 * it, and writes both alike when an order is placed. So other pieces at the same total show, whatever state came since.
 * False for goods on sale, whose prices differ anyway.
 */
export function wasRepriced(line: ShopRow): boolean {
	const [ordered, now] = ['original_product_price', 'product_price'].map((field) =>
		text(line, field),
	);
	const isApart = APART.some((field) => amount(line, field) !== 0);
	if (isApart || ordered === '' || now === '') return false;
	return Math.abs(Number(ordered) - Number(now)) >= 0.000001;
}
