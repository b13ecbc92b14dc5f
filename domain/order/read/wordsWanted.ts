import type { WebOrder } from '../../stream/webOrder';

/** Where customers may write their own order number: PrestaShop has no field of its own for it. */
export const CUSTOMER_REFERENCE_FIELDS = [
	'none',
	'invoiceAddressOther',
	'deliveryAddressOther',
	'message',
] as const;

type CustomerReferenceField = (typeof CUSTOMER_REFERENCE_FIELDS)[number];

/** Which words of the customer go with the order. */
export interface WordsWanted {
	/** The message at checkout goes into the note. */
	message: boolean;
	/** So does what is to be put on the card of a gift. */
	giftMessage: boolean;
	customerReference: CustomerReferenceField;
	/** When and how it was paid, with the number of the payment. */
	paymentDetails: boolean;
}

export const NO_WORDS: WordsWanted = {
	message: false,
	giftMessage: false,
	customerReference: 'none',
	paymentDetails: false,
};

/** Whether the message at checkout has to be read. */
export const wantsMessage = (wanted: WordsWanted): boolean =>
	wanted.message || wanted.customerReference === 'message';

/**
 * The wanted words of the customer, each on a line of its own.
 *
 * @param words what was typed at checkout and for the card of a gift; '' for nothing, or for no gift
 */
export function noteOf(
	{ message, giftMessage }: { message: string; giftMessage: string },
	wanted: WordsWanted,
): string {
	const gift = giftMessage.trim();
	return [
		wanted.message ? message : '',
		wanted.giftMessage && gift !== '' ? `Gift message: ${gift}` : '',
	]
		.filter((words) => words !== '')
		.join('\n');
}

/** The customer's own order number, from the field that the owner says it stands in; of a message the first line. */
export function customerReferenceOf(
	{
		invoiceAddress,
		deliveryAddress,
		message,
	}: Pick<WebOrder, 'invoiceAddress' | 'deliveryAddress'> & { message: string },
	{ customerReference }: WordsWanted,
): string {
	const written: Record<CustomerReferenceField, string | undefined> = {
		none: '',
		invoiceAddressOther: invoiceAddress?.other,
		deliveryAddressOther: deliveryAddress?.other,
		message,
	};
	return firstLine(written[customerReference] ?? '');
}

const firstLine = (words: string): string =>
	words
		.trim()
		.split(/[\r\n]/, 1)[0]
		.trimEnd();
