import type { Problem } from '../../words/problem';
import { localDateTime } from '../../words/time';
import { MemberReader } from './memberReader';
import type {
	WebOrder,
	WebOrderAddress,
	WebOrderCustomer,
	WebOrderDiscount,
	WebOrderLine,
	WebOrderReadiness,
	WebOrderRefund,
} from '../../stream/webOrder';

const READINESS: readonly WebOrderReadiness[] = ['ready', 'waiting', 'incomplete'];

/**
 * A web order from whatever stands in the item: between the nodes the user may have put an Edit Fields node.
 * Always gives a whole order; what could not be read is a problem `incomplete-order` and harmless in the order.
 */
export function readWebOrder(value: unknown): { order: WebOrder; problems: Problem[] } {
	const problems: Problem[] = [];
	const read = MemberReader.of(value, '', problems);
	const order: WebOrder = {
		kind: 'webOrder',
		id: read.requiredText('id').trim(),
		reference: read.text('reference'),
		shopId: read.text('shopId'),
		shopName: read.text('shopName'),
		readiness: read.choice('readiness', READINESS) ?? 'ready',
		readinessReason: read.text('readinessReason'),
		holdsStock: read.flagUnlessFalse('holdsStock'),
		stateId: read.text('stateId'),
		stateName: read.text('stateName'),
		placedAt: read.requiredText('placedAt'),
		updatedAt: read.text('updatedAt'),
		note: read.text('note'),
		customerReference: read.text('customerReference'),
		invoiceNumber: read.text('invoiceNumber'),
		overdueDays: Number(read.text('overdueDays')) || null,
		...readParties(read),
		lines: read.list('lines').map(readLine),
		...readMoney(read),
	};
	if (order.placedAt && localDateTime(order.placedAt) === null) problems.push(noMoment(order));
	if (order.lines.length === 0) problems.push(noLines());
	return { order, problems };
}

function readParties(read: MemberReader) {
	const payment = read.optionalObject('payment');
	return {
		payment: { module: payment?.text('module') ?? '', name: payment?.text('name') ?? '' },
		customer: readCustomer(read.optionalObject('customer')),
		invoiceAddress: readAddress(read.optionalObject('invoiceAddress')),
		deliveryAddress: readAddress(read.optionalObject('deliveryAddress')),
	};
}

function readMoney(
	read: MemberReader,
): Pick<WebOrder, 'currency' | 'shipping' | 'wrapping' | 'discounts' | 'refunds' | 'totals'> {
	const currency = read.object('currency');
	const shipping = read.object('shipping');
	const totals = read.object('totals');
	return {
		currency: {
			iso: currency.requiredText('iso').trim().toUpperCase(),
			conversionRate: currency.text('conversionRate'),
			shopIso: currency.text('shopIso').trim().toUpperCase(),
		},
		shipping: {
			carrier: shipping.text('carrier'),
			...readPair(shipping),
			vatRate: shipping.text('vatRate'),
		},
		wrapping: readPair(read.object('wrapping')),
		discounts: read.list('discounts').map(readDiscount),
		refunds: read.list('refunds').map(readRefund),
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
	return { name: read.text('name'), ...readPair(read), freeShipping: read.flag('freeShipping') };
}

function readRefund(read: MemberReader): WebOrderRefund {
	return {
		lineId: read.text('lineId'),
		quantity: Number(read.text('quantity')) || 0,
		...readPair(read),
	};
}

function readLine(read: MemberReader): WebOrderLine {
	return {
		id: read.text('id'),
		productId: read.text('productId'),
		combinationId: read.text('combinationId'),
		code: read.text('code'),
		name: read.text('name'),
		ean13: read.text('ean13'),
		upc: read.text('upc'),
		isbn: read.text('isbn'),
		mpn: read.text('mpn'),
		supplierReference: read.text('supplierReference'),
		quantity: read.count('quantity'),
		totalIncl: read.decimal('totalIncl'),
		totalExcl: read.decimal('totalExcl'),
		vatRate: read.text('vatRate') || null,
		options: read
			.list('options')
			.map((option) => ({ name: option.text('name'), value: option.text('value') })),
		customisations: read.texts('customisations'),
	};
}

function readCustomer(read: MemberReader | null): WebOrderCustomer | null {
	return (
		read && {
			id: read.text('id'),
			email: read.text('email'),
			firstName: read.text('firstName'),
			lastName: read.text('lastName'),
			company: read.text('company'),
			isGuest: read.flag('isGuest'),
		}
	);
}

function readAddress(read: MemberReader | null): WebOrderAddress | null {
	return (
		read && {
			id: read.text('id'),
			company: read.text('company'),
			firstName: read.text('firstName'),
			lastName: read.text('lastName'),
			street: read.text('street'),
			streetAddition: read.text('streetAddition'),
			postcode: read.text('postcode'),
			city: read.text('city'),
			countryIso: read.text('countryIso'),
			phone: read.text('phone'),
			vatNumber: read.text('vatNumber'),
			other: read.text('other'),
		}
	);
}

function noMoment({ placedAt }: WebOrder): Problem {
	return {
		code: 'incomplete-order',
		message: `placedAt is no date and time: ${placedAt}`,
		fix: 'Give the moment as ISO 8601, for example 2026-11-23T12:15:39+01:00.',
		field: 'placedAt',
		value: placedAt,
	};
}

function noLines(): Problem {
	return {
		code: 'incomplete-order',
		message: 'the order has no lines',
		fix: 'Look at the order in PrestaShop: it was left half-written, or its lines were removed.',
		field: 'lines',
	};
}
