import type { AskedSalesOrder } from '../stream/askedBooks';
import { worded, type Wording } from '../words/wording';
import { totalInWords } from './totalInWords';

/** What was booked and when, in one line. */
export function salesOrderInWords({
	number,
	date,
	changedAt,
	status,
	invoiced,
	total,
	importKey,
}: AskedSalesOrder): Wording {
	const changed = changedAt.slice(0, 'yyyy-MM-ddTHH:mm'.length).replace('T', ' ');
	return worded(
		[
			`In SnelStart: sales order ${number} of ${date || 'no date'}`,
			...(total === null ? [] : [`total ${totalInWords(total).en}`]),
			`document ${status}`,
			invoiced ? 'invoiced' : 'not invoiced',
			...(importKey === '' ? ['without a payment reference'] : [`payment reference ${importKey}`]),
			...(changed === '' ? [] : [`last changed ${changed}`]),
		].join(', '),
		[
			`In SnelStart: verkooporder ${number} van ${date || 'geen datum'}`,
			...(total === null ? [] : [`totaal ${totalInWords(total).nl}`]),
			`document ${status}`,
			invoiced ? 'gefactureerd' : 'niet gefactureerd',
			...(importKey === '' ? ['zonder betalingskenmerk'] : [`betalingskenmerk ${importKey}`]),
			...(changed === '' ? [] : [`laatst gewijzigd ${changed}`]),
		].join(', '),
	);
}
