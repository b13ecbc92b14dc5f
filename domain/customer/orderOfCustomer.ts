import type { ShopCustomer } from '../stream/shopCustomer';
import type { WebOrder } from '../stream/webOrder';

const NOTHING = { amountIncl: '0.00', amountExcl: '0.00' };

/** A customer as an order without goods, so that the recognition of orders recognises it. */
export const orderOfCustomer = ({
	customer,
	invoiceAddress,
	shopId,
	changedAt,
}: ShopCustomer): WebOrder => ({
	kind: 'webOrder',
	...{ id: '', reference: '', cartId: '', sameReference: [], sameCart: [], shopId, shopName: '' },
	...{ readiness: 'ready', readinessReason: '', holdsStock: false, stateId: '', stateName: '' },
	...{ placedAt: changedAt, updatedAt: changedAt, payment: { module: '', name: '' } },
	currency: { iso: 'EUR', conversionRate: '1', shopIso: 'EUR' },
	...{ note: '', customerReference: '', invoiceNumber: '', overdueDays: null },
	...{ customer, invoiceAddress, deliveryAddress: invoiceAddress },
	...{ lines: [], discounts: [], refunds: [], wrapping: NOTHING },
	shipping: { carrier: '', ...NOTHING, vatRate: '0' },
	totals: {
		...{ productsIncl: '0.00', productsExcl: '0.00', discountsIncl: '0.00' },
		...{ discountsExcl: '0.00', paidIncl: '0.00', paidExcl: '0.00' },
	},
});
