/** A way in which another link (koppeling) marked the sales orders that it made of web orders. */
export interface KeyScheme {
	/** Where the mark stands: payment reference (betalingskenmerk) or order reference (orderreferentie). */
	field: 'paymentReference' | 'orderReference';
	/** What of the web order it is: its id, its reference, or the number of the shop's own invoice. */
	form: 'orderId' | 'orderReference' | 'invoiceNumber';
	/** What stands before it. */
	prefix: string;
}

/** The ways in which sales orders of other links are recognised (Also Recognise); none for only the own import key. */
export interface AlsoRecognise {
	schemes: KeyScheme[];
	/** Whether ids and invoice numbers may stand there with zeros before them. */
	leadingZeros: boolean;
}

const FIELDS: ReadonlyArray<KeyScheme['field']> = ['paymentReference', 'orderReference'];
const FORMS: ReadonlyArray<KeyScheme['form']> = ['orderId', 'orderReference', 'invoiceNumber'];

/** Value of a choice: `paymentReference.orderId`, `leadingZeros`, or `prefix:` with another prefix of the order id. */
export const LEADING_ZEROS = 'leadingZeros';
export const PREFIX = 'prefix:';

/** All choices but those of a prefix, in the order of the list. */
export const KEY_CHOICES: readonly string[] = [
	...FIELDS.flatMap((field) => FORMS.map((form) => `${field}.${form}`)),
	LEADING_ZEROS,
];

/** What was chosen, as the rules take it; null with one that is no choice. */
export function alsoRecognised(choices: readonly string[]): AlsoRecognise | null {
	const schemes = choices.filter((choice) => choice !== LEADING_ZEROS).map(schemesOf);
	if (schemes.some((found) => found.length === 0)) return null;
	return { schemes: schemes.flat(), leadingZeros: choices.includes(LEADING_ZEROS) };
}

function schemesOf(choice: string): KeyScheme[] {
	if (choice.startsWith(PREFIX)) {
		const prefix = choice.slice(PREFIX.length);
		if (prefix.trim() === '') return [];
		return FIELDS.map((field) => ({ field, form: 'orderId', prefix }));
	}
	const [field, form] = choice.split('.');
	const known = FIELDS.find((one) => one === field);
	const what = FORMS.find((one) => one === form);
	return known && what ? [{ field: known, form: what, prefix: '' }] : [];
}
