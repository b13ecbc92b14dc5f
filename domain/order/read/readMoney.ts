import type { WebOrder, WebOrderDiscount, WebOrderRefund } from '../../stream/webOrder';
import type { MemberReader } from './memberReader';

type Money = Pick<
	WebOrder,
	| 'currency'
	| 'received'
	| 'shipping'
	| 'wrapping'
	| 'discounts'
	| 'refunds'
	| 'creditSlips'
	| 'totals'
>;

/** Everything of a web order that is an amount of its own; one that cannot be read becomes a problem. */
export function readMoney(read: MemberReader): Money {
	const currency = read.object('currency');
	const shipping = read.object('shipping');
	const totals = read.object('totals');
	const creditSlips = read.optionalTexts('creditSlips');
	const received = read.optionalObject('received');
	return {
		currency: {
			iso: currency.requiredText('iso').trim().toUpperCase(),
			conversionRate: currency.text('conversionRate'),
			shopIso: currency.text('shopIso').trim().toUpperCase(),
		},
		...(received
			? { received: { amount: received.decimal('amount'), due: received.decimal('due') } }
			: {}),
		shipping: {
			carrier: shipping.text('carrier'),
			...readPair(shipping),
			vatRate: shipping.text('vatRate'),
		},
		wrapping: readPair(read.object('wrapping')),
		discounts: read.list('discounts').map(readDiscount),
		refunds: read.list('refunds').map(readRefund),
		...(creditSlips ? { creditSlips } : {}),
		totals: {
			productsIncl: totals.decimal('productsIncl'),
			productsExcl: totals.decimal('productsExcl'),
			discountsIncl: totals.decimal('discountsIncl'),
			discountsExcl: totals.decimal('discountsExcl'),
			paidIncl: totals.decimal('paidIncl'),
			paidExcl: totals.decimal('paidExcl'),
		},
	};
}

function readPair(read: MemberReader) {
	return { amountIncl: read.decimal('amountIncl'), amountExcl: read.decimal('amountExcl') };
}

function readDiscount(read: MemberReader): WebOrderDiscount {
	const code = read.text('code');
	return {
		name: read.text('name'),
		...(code === '' ? {} : { code }),
		...readPair(read),
		freeShipping: read.flag('freeShipping'),
	};
}

function readRefund(read: MemberReader): WebOrderRefund {
	return {
		lineId: read.text('lineId'),
		quantity: read.countOrNone('quantity'),
		...readPair(read),
	};
}
