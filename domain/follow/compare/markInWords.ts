import { PREFIX, LEADING_ZEROS } from '../../books/keyScheme';
import { worded, type Wording } from '../../words/wording';
import type { Mark } from './markIndex';

const FIELDS: Record<Mark['field'], Wording> = {
	paymentReference: worded('payment reference (betalingskenmerk)', 'betalingskenmerk'),
	orderReference: worded('order reference (orderreferentie)', 'orderreferentie'),
	description: worded('description (omschrijving)', 'omschrijving'),
};

const FORMS: Record<Mark['form'], Wording> = {
	orderId: worded('order ID', 'order-ID'),
	orderReference: worded('order reference of the shop', 'orderreferentie van de webwinkel'),
	invoiceNumber: worded('invoice number of the shop', 'factuurnummer van de webwinkel'),
};

/** "payment reference (betalingskenmerk) = "WEB" + order ID" */
export function markInWords({ field, form, prefix, hasZeros }: Mark): Wording {
	const [where, what] = [FIELDS[field], FORMS[form]];
	if (field === 'description') {
		return worded(`the ${what.en} stands in the ${where.en}`, `${what.nl} staat in de ${where.nl}`);
	}
	const before = prefix === '' ? '' : `"${prefix}" + `;
	return worded(
		`${where.en} = ${before}${what.en}${hasZeros ? ' with zeros before it' : ''}`,
		`${where.nl} = ${before}${what.nl}${hasZeros ? ' met nullen ervoor' : ''}`,
	);
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
