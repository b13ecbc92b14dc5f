import { microsOf, type Micros } from '../money/cents';
import type { PricedArticle } from '../stream/pricedArticle';
import type { ShopPriceRule } from './priceSettings';
import { dividedBy, type WithoutVat } from './withoutVat';

const HUNDRED_PERCENT = 100_000_000n;

/**
 * What an article costs in a shop with a price of its own, without VAT; null where its price field is empty or says no
 * price, so that the price of everybody holds.
 */
export function priceOfShop(
	{ price, extraFields }: PricedArticle,
	{ priceField, percentage }: ShopPriceRule,
	withoutVat: WithoutVat,
): Micros | null {
	const written = priceField === '' ? price : (extraFields[priceField] ?? '').replace(',', '.');
	const micros = written === null ? null : microsOf(written);
	if (written === null || micros === null) return null;
	return raised(withoutVat(written), percentage);
}

/** A price with a percentage on top, to the sixth decimal. */
export const raised = (price: Micros, percentage: string): Micros =>
	dividedBy(BigInt(price) * (HUNDRED_PERCENT + BigInt(microsOf(percentage) ?? 0)), HUNDRED_PERCENT);
