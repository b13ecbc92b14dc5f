import { text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';

/**
 * Whether somebody gave an order line another price in the back office: the shop keeps the one it was ordered at beside
 * it, and writes both alike when an order is placed. So other pieces at the same total show, whatever state came since.
 */
export function wasRepriced(line: ShopRow): boolean {
	const [ordered, now] = ['original_product_price', 'product_price'].map((field) =>
		text(line, field),
	);
	if (ordered === '' || now === '') return false;
	return Math.abs(Number(ordered) - Number(now)) >= 0.000001;
}
