import { PREFIX, LEADING_ZEROS } from '../../books/keyScheme';
import type { Mark } from './markIndex';

const FIELDS: Record<Mark['field'], string> = {
	paymentReference: 'payment reference (betalingskenmerk)',
	orderReference: 'order reference (orderreferentie)',
	description: 'description (omschrijving)',
};

const FORMS: Record<Mark['form'], string> = {
	orderId: 'order ID',
	orderReference: 'order reference of the shop',
	invoiceNumber: 'invoice number of the shop',
};

/** "payment reference (betalingskenmerk) = "WEB" + order ID" */
export function markInWords({ field, form, prefix, hasZeros }: Mark): string {
	if (field === 'description') return `the ${FORMS[form]} stands in the ${FIELDS[field]}`;
	const before = prefix === '' ? '' : `"${prefix}" + `;
	return `${FIELDS[field]} = ${before}${FORMS[form]}${hasZeros ? ' with zeros before it' : ''}`;
}

/** What of *Also Recognise* stands for a mark; '' for this link's own, and for what no choice of it stands for. */
export function choiceOf(
	{ field, form, prefix, hasZeros }: Mark,
	ownPrefixes: readonly string[],
): string {
	if (field === 'description') return '';
	const isOwn = field === 'paymentReference' && form === 'orderId' && ownPrefixes.includes(prefix);
	if (isOwn || (prefix !== '' && form !== 'orderId')) return '';
	const scheme = prefix === '' ? `${field}.${form}` : `${PREFIX}${prefix}`;
	return hasZeros ? `${scheme}, ${LEADING_ZEROS}` : scheme;
}
