import { holdsWord } from '../../books/sameOrder';
import type { SalesOrderDraft } from '../../stream/salesOrderDraft';

/** Texts by which the sales order of a web order is found when its import key does not find it. */
export interface IdentifyingTexts {
	/** Order reference (orderreferentie). */
	reference: string[];
	/** Description (omschrijving). */
	description: string[];
}

/**
 * What a sales order says of a web order as far as it holds the shop's reference: the order reference, as it is to be
 * and as it is when nobody chose one, or the description where the order reference does not hold it. None for an
 * order without reference.
 */
export function identifyingTexts(
	reference: string,
	{ orderreferentie, omschrijving }: Pick<SalesOrderDraft, 'orderreferentie' | 'omschrijving'>,
): IdentifyingTexts {
	const plain = reference.trim();
	const tells = (text: string) => holdsWord(text, plain);
	return {
		reference: [...new Set([plain, orderreferentie])].filter(tells),
		description: tells(orderreferentie) || !tells(omschrijving) ? [] : [omschrijving],
	};
}

/** The texts of several web orders, to look them up together. */
export const allTexts = (texts: readonly IdentifyingTexts[]): IdentifyingTexts => ({
	reference: texts.flatMap(({ reference }) => reference),
	description: texts.flatMap(({ description }) => description),
});
