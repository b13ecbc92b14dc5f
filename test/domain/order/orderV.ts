import type { WebOrder } from '../../../domain/stream/webOrder';
import { line, order } from './fixtures';

export const SHIPPING = {
	carrier: 'PostNL',
	amountIncl: '4.95',
	amountExcl: '4.09',
	vatRate: '21.000',
};

/** One line at 21 %, € 12.10 with and € 10.00 without VAT, shipping € 4.95: € 17.05. */
export const orderV = (more: Partial<WebOrder> = {}): WebOrder =>
	order({
		lines: [line({ quantity: 1, totalIncl: '12.10', totalExcl: '10.00' })],
		shipping: SHIPPING,
		totals: {
			productsIncl: '12.10',
			productsExcl: '10.00',
			discountsIncl: '0.00',
			discountsExcl: '0.00',
			paidIncl: '17.05',
			paidExcl: '14.09',
		},
		...more,
	});
