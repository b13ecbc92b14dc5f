import type { Cents } from '../money/cents';
import { oneLine } from '../words/text';
import type { ExistingSalesOrder } from './books';

/** What a web order tells of itself that its sales order must tell too. */
export interface OrderEvidence {
	/** The shop's reference. */
	reference: string;
	/** Totals with VAT that it may have been booked at, in cents. */
	totals: ReadonlyArray<Cents | null>;
	/** Whether a card in SnelStart is its customer's own; a collective customer (verzamelklant) is nobody's. */
	isCustomer(cardId: string): boolean;
}

/** What of a sales order has to be known to tell whose it is. */
export type Recognisable = Pick<
	ExistingSalesOrder,
	'reference' | 'description' | 'totalIncl' | 'customerId'
>;

/**
 * Whether a sales order was made of this web order. The import key alone does not tell: two shops, or one that was
 * restored, give out the same ids. One thing more must agree: reference, total or customer.
 */
export const isSameOrder = (order: OrderEvidence, found: Recognisable): boolean =>
	namesReference(found, order.reference) || agreesInSubstance(order, found);

/** Whether a sales order has the total or the customer of a web order. */
export const agreesInSubstance = (
	{ totals, isCustomer }: Omit<OrderEvidence, 'reference'>,
	{ totalIncl, customerId }: Recognisable,
): boolean =>
	(totalIncl !== null && totals.includes(totalIncl)) ||
	(customerId !== null && isCustomer(customerId));

/** Whether order reference (orderreferentie) or description (omschrijving) hold the shop's reference as a word. */
export const namesReference = (
	{ reference, description }: Pick<Recognisable, 'reference' | 'description'>,
	shopReference: string,
): boolean => holdsWord(reference, shopReference) || holdsWord(description, shopReference);

/** Whether a text holds a word, with no letter or digit on either side of it, whatever the case. */
export function holdsWord(text: string, word: string): boolean {
	const sought = oneLine(word).toLowerCase();
	const line = oneLine(text).toLowerCase();
	if (sought === '') return false;
	for (let at = line.indexOf(sought); at !== -1; at = line.indexOf(sought, at + 1)) {
		const isEnd = !isLetterOrDigit(line.charAt(at + sought.length));
		if (isEnd && !isLetterOrDigit(line.charAt(at - 1))) return true;
	}
	return false;
}

/** The words that every text holds which holds this one as a word: what stands between other characters, in small letters. */
export const wordsIn = (text: string): string[] =>
	oneLine(text)
		.toLowerCase()
		.replace(/[\uD800-\uDFFF]/g, ' ')
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);

const isLetterOrDigit = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
