import { decimalOfCents, centsOrNull } from '../money/cents';
import type { PlannedStatus } from '../stream/plannedStatus';
import type { ShopStatus } from '../stream/shopStatus';
import { joined, worded, type Wording } from '../words/wording';
import { problemOf, type WhyNotTold } from './notTold';

type Wanted = Partial<Pick<PlannedStatus, 'state' | 'message' | 'tracking'>>;

/** A sales order with what the shop is to be told of it, and with what it is not told and why. */
export function statusRow(
	{ booked, order }: ShopStatus,
	{ state = null, message = '', tracking = null }: Wanted,
	reasons: readonly WhyNotTold[],
): PlannedStatus {
	const isNothing = state === null && message === '' && tracking === null;
	const reference = order?.reference ?? booked.reference;
	const what = isNothing ? whyNothing(reasons) : joined(toldOf({ state, message, tracking }), ', ');
	return {
		kind: 'plannedStatus',
		action: isNothing ? 'none' : 'tell',
		orderId: booked.orderId,
		shopId: order?.shopId ?? '',
		reference,
		total: decimalOfCents(centsOrNull(order?.total ?? null) ?? 0),
		importKey: booked.importKey,
		salesOrderId: booked.salesOrderId,
		salesOrderNumber: booked.salesOrderNumber,
		status: booked.status,
		invoiceId: booked.invoice?.id ?? '',
		invoiceNumber: booked.invoice?.number ?? '',
		state,
		message,
		tracking,
		summary: `Order ${booked.orderId} (${reference}): ${what.en}`,
		summaryNl: `Bestelling ${booked.orderId} (${reference}): ${what.nl}`,
		outcome: isNothing ? 'leftAlone' : 'planned',
		problems: reasons.map(problemOf),
	};
}

const whyNothing = (reasons: readonly WhyNotTold[]): Wording =>
	joined(
		[
			worded('not told', 'niet gemeld'),
			...reasons.map(({ message, messageNl }) => worded(message, messageNl)),
		],
		', ',
	);

function toldOf({ state, message, tracking }: Required<Wanted>): Wording[] {
	const mailed = worded(' with a mail to the customer', ' met een e-mail aan de klant');
	const withMail = (mail: boolean, text: Wording): Wording =>
		mail ? joined([text, mailed], '') : text;
	return [
		...(state === null
			? []
			: [
					withMail(
						state.mail,
						worded(
							`from "${state.fromName}" to "${state.name}"`,
							`van "${state.fromName}" naar "${state.name}"`,
						),
					),
				]),
		...(message === ''
			? []
			: [worded(`private message "${message}"`, `privébericht "${message}"`)]),
		...(tracking === null
			? []
			: [
					withMail(
						tracking.mail,
						worded(`tracking number ${tracking.number}`, `trackingnummer ${tracking.number}`),
					),
				]),
	];
}
