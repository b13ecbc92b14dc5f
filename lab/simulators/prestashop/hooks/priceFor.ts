import { priceLine } from '../orders/orderLines';
import { noTax } from '../prices/taxes';
import type { Shop } from '../store/shop';

/** Who looks at which goods, and where. */
export interface Looking {
	productId: number;
	/** 0 for a product without combinations. */
	combinationId: number;
	quantity?: number;
	shopId?: number;
	/** None for whoever has no account. */
	customerId?: number;
}

/** The price of a piece that the shop shows, without VAT. */
export function priceFor(
	shop: Shop,
	{ productId, combinationId, quantity = 1, shopId = 1, customerId }: Looking,
): number {
	const { price } = priceLine(
		shop,
		{ productId, combinationId, quantity },
		{
			shopId,
			customer: customerId === undefined ? undefined : shop.table('customers').byId(customerId),
			...{ countryId: '0', currencyId: '1', conversionRate: 1, date: shop.localTime() },
			pricing: { taxOf: () => noTax, mode: 2, groupReduction: 0 },
			rounding: { type: 1, mode: 2, totalOfUnroundedLines: false },
		},
	);
	return price.unit.excl;
}
