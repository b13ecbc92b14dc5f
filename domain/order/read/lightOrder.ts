import type { WebOrder } from '../../stream/webOrder';
import type { LatestOrder } from './latestOrder';

const NO_AMOUNT = '0.000000';

/**
 * A web order that was read only so far as its customer can be recognised, because it is in SnelStart. Should it not be
 * there after all, it waits for the next run, which reads it whole.
 */
export function lightOrder({ paidIncl, invoiceAddress, ...known }: LatestOrder): WebOrder {
	const nothing = { amountIncl: NO_AMOUNT, amountExcl: NO_AMOUNT };
	const goods = { productsIncl: NO_AMOUNT, productsExcl: NO_AMOUNT };
	const address = { id: '', street: '', streetAddition: '', city: '', phone: '', other: '' };
	return {
		kind: 'webOrder',
		...known,
		cartId: '',
		sameReference: [],
		sameCart: [],
		shopId: '',
		readiness: 'incomplete',
		readinessReason:
			'its sales order was in SnelStart when this run began and is not any more: the next run reads it whole',
		readinessReasonNl:
			'de verkooporder stond in SnelStart toen deze uitvoering begon en nu niet meer: de volgende uitvoering leest hem in zijn geheel',
		holdsStock: true,
		stateId: '',
		stateName: '',
		placedAt: '',
		updatedAt: '',
		payment: { module: '', name: '' },
		currency: { iso: 'EUR', conversionRate: '1.000000', shopIso: 'EUR' },
		note: '',
		customerReference: '',
		invoiceNumber: '',
		overdueDays: null,
		invoiceAddress: invoiceAddress && { ...address, ...invoiceAddress },
		deliveryAddress: null,
		lines: [],
		shipping: { carrier: '', vatRate: '0.000', ...nothing },
		wrapping: nothing,
		discounts: [],
		refunds: [],
		totals: {
			...goods,
			discountsIncl: NO_AMOUNT,
			discountsExcl: NO_AMOUNT,
			paidIncl,
			paidExcl: paidIncl,
		},
	};
}
