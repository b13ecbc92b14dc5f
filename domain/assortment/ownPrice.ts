import { decimalOfMicros, microsOf } from '../money/cents';
import { markOf } from '../stream/seal';
import type { SpecificPrice } from '../stream/shopProduct';

/** What a specific price of ours says. */
export interface OwnPrice {
	productId: string;
	combinationId: string;
	/** '' for all shops and for everybody. */
	shopId: string;
	customerId: string;
	fromQuantity: number;
	/** Without VAT, six decimals; below zero where the price of the product itself holds. */
	price: string;
	/** A fraction of 1, six decimals. */
	reduction: string;
	/** First and last day, yyyy-MM-dd; no last day ('') of what holds always, see `markedTimes`. */
	fromDay: string;
	toDay: string;
}

/** First day, and last one of what begins some day, where SnelStart says none. */
export const FIRST_DAY = '2000-01-01';
export const LAST_DAY = '2099-12-31';

/** All that it says, in one text. */
export const keyOfOwn = (own: OwnPrice): string =>
	JSON.stringify([
		own.productId,
		own.combinationId,
		own.shopId,
		own.customerId,
		own.fromQuantity,
		own.price,
		own.reduction,
		own.fromDay,
		own.toDay,
	]);

/**
 * When it holds, with the mark of who made it. PrestaShop has no field for a remark, so the seconds of both ends carry a
 * mark of all that it says: one that somebody changed, in whatever field, is no longer ours. People's own end on a whole
 * minute or on second 59, which ours never do.
 *
 * Of specific prices that hold for the same buyer and quantity PrestaShop takes the one that ends last, and one without an
 * end only where there is no other (`SpecificPrice::getSpecificPrice`). So what holds always has no end, or no promotion
 * would ever show beside it, and the whole time of its first day carries the mark.
 */
export function markedTimes(own: OwnPrice): { from: string; to: string } {
	const mark = Number.parseInt(markOf(keyOfOwn(own)), 36);
	const two = (part: number): string => String(part).padStart(2, '0');
	const [first, second] = [(mark % 58) + 1, (Math.floor(mark / 58) % 58) + 1];
	if (own.toDay === '') {
		const hour = Math.floor(mark / (58 * 58)) % 24;
		return { from: `${FIRST_DAY} ${two(hour)}:${two(second)}:${two(first)}`, to: '' };
	}
	return {
		from: `${own.fromDay} 00:00:${two(first)}`,
		to: `${own.toDay} 23:59:${two(second)}`,
	};
}

/** What a specific price of the shop says where it is ours; null for one that people or another program made or changed. */
export function ownPriceIn(
	row: SpecificPrice,
	of: { productId: string; combinationId: string },
): OwnPrice | null {
	const { shopGroupId, groupId, countryId, currencyId, cartId, ruleId } = row;
	if ([shopGroupId, groupId, countryId, currencyId, cartId, ruleId].some((id) => id !== '')) {
		return null;
	}
	const [price, reduction] = [microsOf(row.price), microsOf(row.reduction)];
	if (price === null || reduction === null) return null;
	const isPercentage = row.reductionType === 'percentage';
	if (reduction !== 0 && !isPercentage) return null;
	const own: OwnPrice = {
		productId: of.productId,
		combinationId: of.combinationId,
		shopId: row.shopId,
		customerId: row.customerId,
		fromQuantity: row.fromQuantity,
		price: decimalOfMicros(price),
		reduction: decimalOfMicros(reduction),
		fromDay: row.from.slice(0, 10),
		toDay: row.to.slice(0, 10),
	};
	const { from, to } = markedTimes(own);
	return row.from === from && row.to === to ? own : null;
}
