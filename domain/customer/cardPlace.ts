import type { Books, Customer } from '../books/books';
import type { CustomerChange, PlannedCustomer } from '../stream/plannedCustomer';

/** What of an address decides about VAT. */
export interface Place {
	/** ISO 3166 alpha-2 */
	countryIso: string;
	postcode: string;
	city: string;
}

/** Where a card (vestigingsAdres) says that somebody is, once a plan has changed it; empty of what nobody knows. */
export function cardPlace(
	card: Customer | undefined,
	{ changes, card: made }: Pick<PlannedCustomer, 'changes' | 'card'>,
	{ countries }: Pick<Books, 'countries'>,
): Place {
	const known = card?.address;
	const { land, postcode, plaats } = made?.vestigingsAdres ?? {};
	const id = changedTo(changes, 'vestigingsAdres.land') ?? known?.countryId ?? land?.id;
	return {
		countryIso: countries.find((country) => country.id === id)?.iso ?? '',
		postcode: changedTo(changes, 'vestigingsAdres.postcode') ?? known?.postcode ?? postcode ?? '',
		city: changedTo(changes, 'vestigingsAdres.plaats') ?? known?.city ?? plaats ?? '',
	};
}

/** What a member of a card is changed to; undefined where it is left as it is. */
export const changedTo = (
	changes: readonly CustomerChange[] | undefined,
	member: string,
): string | undefined => changes?.find((change) => change.member === member)?.to;
