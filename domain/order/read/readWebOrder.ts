import type { OrderOfCart, WebOrder, WebOrderReadiness } from '../../stream/webOrder';
import type { Problem } from '../../words/problem';
import { localDateTime } from '../../words/time';
import { MemberReader } from './memberReader';
import { readMoney } from './readMoney';
import { readParties } from './readParties';
import { readWebOrderLine } from './readWebOrderLine';

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
		cartId: read.text('cartId'),
		sameReference: read.texts('sameReference'),
		...siblingTotalsOf(read),
		sameCart: read.list('sameCart').map(readOrderOfCart),
		shopId: read.text('shopId'),
		shopName: read.text('shopName'),
		readiness: read.choice('readiness', READINESS) ?? 'ready',
		readinessReason: read.text('readinessReason'),
		...dutchReasonOf(read),
		holdsStock: read.flagUnlessFalse('holdsStock'),
		stateId: read.text('stateId'),
		stateName: read.text('stateName'),
		placedAt: read.requiredText('placedAt'),
		updatedAt: read.text('updatedAt'),
		...beforeStartOf(read),
		...paymentDetailsOf(read),
		note: read.text('note'),
		customerReference: read.text('customerReference'),
		invoiceNumber: read.text('invoiceNumber'),
		overdueDays: Number(read.text('overdueDays')) || null,
		...readParties(read),
		lines: read.list('lines').map(readWebOrderLine),
		...readMoney(read),
	};
	if (order.placedAt && localDateTime(order.placedAt) === null) problems.push(noMoment(order));
	if (order.lines.length === 0) problems.push(noLines());
	return { order, problems };
}

function siblingTotalsOf(read: MemberReader): Pick<WebOrder, 'siblingTotals'> {
	const siblingTotals = read.optionalTexts('siblingTotals');
	return siblingTotals === undefined ? {} : { siblingTotals };
}

function dutchReasonOf(read: MemberReader): Pick<WebOrder, 'readinessReasonNl'> {
	const readinessReasonNl = read.text('readinessReasonNl');
	return readinessReasonNl === '' ? {} : { readinessReasonNl };
}

const BEFORE_START = ['waits', 'paidSince', 'paidBefore', 'paidUnknown'] as const;

function beforeStartOf(read: MemberReader): Pick<WebOrder, 'beforeStart'> {
	if (read.text('beforeStart') === '') return {};
	return { beforeStart: read.choice('beforeStart', BEFORE_START) ?? 'paidUnknown' };
}

function paymentDetailsOf(read: MemberReader): Pick<WebOrder, 'paymentDetails'> {
	const told = read.optionalObject('paymentDetails');
	if (told === null) return {};
	const [transactionId, paidAt, method] = ['transactionId', 'paidAt', 'method'].map((name) =>
		told.text(name),
	);
	return { paymentDetails: { transactionId, paidAt, method } };
}

const readOrderOfCart = (read: MemberReader): OrderOfCart => ({
	id: read.text('id'),
	reference: read.text('reference'),
});

function noMoment({ placedAt }: WebOrder): Problem {
	return {
		code: 'incomplete-order',
		message: `placedAt is no date and time: ${placedAt}`,
		messageNl: `placedAt is geen datum en tijd: ${placedAt}`,
		fix: 'Give the moment as ISO 8601, for example 2026-11-23T12:15:39+01:00.',
		fixNl: 'Geef het moment als ISO 8601, bijvoorbeeld 2026-11-23T12:15:39+01:00.',
		field: 'placedAt',
		value: placedAt,
	};
}

function noLines(): Problem {
	return {
		code: 'incomplete-order',
		message: 'the order has no lines',
		messageNl: 'de order heeft geen regels',
		fix: 'Look at the order in PrestaShop: it was left half-written, or its lines were removed.',
		fixNl: 'Bekijk de order in PrestaShop: hij is half geschreven, of zijn regels zijn verwijderd.',
		field: 'lines',
	};
}
