import { cutText, oneLine } from '../words/text';

/** Longest name of a relation (REL-0007). */
const NAME = 50;
/** A name is cut before a blank and never within a character, so what is left of it may be shorter. */
const SHORTEST_CUT = NAME - 2;

/** A name as a card holds it, in the form in which two of them are compared. */
export const normalisedName = (name: string): string => cutText(name, NAME).toLowerCase();

/** Whether a name may be no more than the beginning of another one, on a card or when it is put on one. */
export const mayBeCut = (name: string): boolean => oneLine(name).length >= SHORTEST_CUT;

/**
 * Whether two names, one of which stands on a card, are one but for case, accents, blanks and punctuation: "Bloemen B.V."
 * and "BLOEMEN BV". Of a long one only as much as the card holds is compared, see `mayBeCut`.
 */
export const isSameName = (one: string, other: string): boolean =>
	wholeName(normalisedName(one)) === wholeName(normalisedName(other));

/** What a whole name is compared by, without case, accents, blanks and punctuation. */
export function wholeName(name: string): string {
	const known = oneLine(name).toLowerCase();
	return known.normalize('NFKD').replace(/[^\p{L}\p{N}&+]/gu, '') || known;
}
