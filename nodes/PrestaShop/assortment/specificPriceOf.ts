import type { SpecificPrice } from '../../../domain/stream/shopProduct';
import { flag, reference, text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';

/** A row of specific_prices in our own words. */
export const specificPriceOf = (row: ShopRow): SpecificPrice => ({
	id: text(row, 'id'),
	shopId: reference(row, 'id_shop'),
	shopGroupId: reference(row, 'id_shop_group'),
	customerId: reference(row, 'id_customer'),
	groupId: reference(row, 'id_group'),
	countryId: reference(row, 'id_country'),
	currencyId: reference(row, 'id_currency'),
	cartId: reference(row, 'id_cart'),
	ruleId: reference(row, 'id_specific_price_rule'),
	fromQuantity: Number(text(row, 'from_quantity')),
	price: text(row, 'price'),
	reduction: text(row, 'reduction'),
	reductionType: text(row, 'reduction_type'),
	reductionTax: flag(row, 'reduction_tax'),
	from: timeOf(row, 'from'),
	to: timeOf(row, 'to'),
});

/** The zero date stands for no bound. */
export const NO_TIME = '0000-00-00 00:00:00';

/** When a specific price begins or ends, '' for no bound. */
export const timeOf = (row: ShopRow, field: 'from' | 'to'): string => {
	const time = text(row, field);
	return time.startsWith('0000') ? '' : time;
};
