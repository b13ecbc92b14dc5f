import type { ShopMail } from '../../simulators/prestashop';
import type { StatusEvidence, StatusFault } from './evidence';

/** Mails that went to customers: each one that nobody chose, and each that went twice. */
export function judgeMails(evidence: StatusEvidence): StatusFault[] {
	const { mails, story } = evidence;
	return mails.flatMap((mail, place): StatusFault[] => {
		const { about, orderId, what, at } = mail;
		const text = `order ${orderId} was mailed about ${about} ${what}`;
		if (!isChosen(mail, evidence))
			return [{ figure: 'mails', text: `${text}, which nobody chose` }];
		const isTwin = mails
			.slice(0, place)
			.some((one) => one.about === about && one.orderId === orderId && one.what === what);
		return isTwin && !story.overlaps.has(at) ? [{ figure: 'mails', text: `${text} twice` }] : [];
	});
}

function isChosen({ about, what }: ShopMail, { choices }: StatusEvidence): boolean {
	if (about === 'tracking') return choices.tracking && choices.mailTracking;
	return choices.rows.some(({ stateId, mail }) => mail && String(stateId) === what);
}
