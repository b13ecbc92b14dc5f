import type { INodePropertyOptions } from 'n8n-workflow';

import { KEY_CHOICES, LEADING_ZEROS, PREFIX } from '../../../domain/books/keyScheme';

const FIELDS: Record<string, string> = {
	paymentReference: 'Payment Reference (Betalingskenmerk)',
	orderReference: 'Order Reference (Orderreferentie)',
};

const FORMS: Record<string, string> = {
	orderId: 'Order ID',
	orderReference: 'Reference of the Order',
	invoiceNumber: 'Invoice Number of the Shop',
};

/** As many payment references are shown as examples. */
const EXAMPLES = 5;

/**
 * The choices of *Also Recognise*, those of other prefixes that are in use among them.
 *
 * @param references payment references of the administration, the newest first
 */
export function keyChoices(
	references: readonly string[],
	ownPrefix: string,
): INodePropertyOptions[] {
	const examples = references.slice(0, EXAMPLES).join(', ');
	const description =
		examples === ''
			? 'No sales order of the last weeks has a payment reference (betalingskenmerk)'
			: `Recent payment references (betalingskenmerken): ${examples}`;
	const prefixes = [...new Set(references.map(prefixOf))].filter(
		(prefix) => prefix !== '' && prefix !== ownPrefix,
	);
	return [
		...KEY_CHOICES.map((value) => ({ name: nameOf(value), value, description })),
		...prefixes.slice(0, EXAMPLES).map((prefix) => ({
			name: `Either of Both: ${prefix} and Order ID`,
			value: `${PREFIX}${prefix}`,
			description,
		})),
	];
}

function nameOf(choice: string): string {
	if (choice === LEADING_ZEROS) return 'With Leading Zeros as Well';
	const [field, form] = choice.split('.');
	return `${FIELDS[field]}: ${FORMS[form]}`;
}

/** What stands before the number that a payment reference ends with; empty where it does not end with one. */
function prefixOf(reference: string): string {
	let at = reference.length;
	while (at > 0 && isDigit(reference.charAt(at - 1))) at -= 1;
	return at === reference.length ? '' : reference.slice(0, at);
}

const isDigit = (character: string): boolean => character >= '0' && character <= '9';
