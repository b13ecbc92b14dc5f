import { oneOfAlike } from '../../../../../../domain/customer/alike';
import { canOrder } from '../../../../../../domain/customer/canOrder';
import { answering, identityKey } from '../../../../../../domain/books/identity';
import { normalisedVatNumber } from '../../../../../../domain/books/normalised';
import { plannedIdentities } from '../../../../../../domain/customer/plannedIdentities';
import type { Customer } from '../../../../../../domain/books/books';
import type { Problem } from '../../../../../../domain/words/problem';
import type { FoundCards } from './findCards';
import { severalCustomers } from './customerProblems';
import type {
	CustomerCard,
	CustomerIdentity,
	PlannedCustomer,
} from '../../../../../../domain/stream/plannedCustomer';

/** The customer card of a planned customer. */
export type CardFor =
	| { ok: true; id: string; number: number; alike: Customer[] }
	| { ok: false; problem: Problem };

/** The card to use, by the first identity that finds one; null when none does, a problem when there are several that differ. */
export function cardFor(found: FoundCards, planned: PlannedCustomer): CardFor | null {
	for (const identity of plannedIdentities(planned)) {
		const candidates = cardsWith(found, identity, planned);
		const one = oneOfAlike(candidates);
		if (one) return { ok: true, id: one.chosen.id, number: one.chosen.number, alike: one.alike };
		if (candidates.length > 0) {
			const numbers = candidates.map(({ number }) => number);
			return { ok: false, problem: severalCustomers(identity, numbers) };
		}
	}
	return null;
}

/**
 * Active customers that answer to an identity. Where a card is only found by all that it says, as the one a run made
 * that was cut off, one that belongs to another customer of the shop is none, and neither is one with another VAT
 * number, telephone or street: the plan did not count on it.
 */
export function cardsWith(
	found: FoundCards,
	identity: CustomerIdentity,
	{ extraFields = {}, card }: Pick<PlannedCustomer, 'extraFields' | 'card'>,
): Customer[] {
	const isFallback = identity.by === 'nameAndPostcode' && identity.email !== undefined;
	const isOthers = (customer: Customer) =>
		isFallback &&
		((card !== undefined && !isCardOf(card, customer)) ||
			Object.entries(extraFields).some(([name, value]) => {
				const known = customer.extraFields[name];
				return known !== undefined && known !== value;
			}));
	const known = found.get(identityKey(identity)) ?? [];
	return answering(
		identity,
		known.filter((customer) => canOrder(customer) && !isOthers(customer)),
	);
}

/** Whether a card says what the planned one does. */
function isCardOf(planned: CustomerCard, { vatNumber, phone, address }: Customer): boolean {
	return (
		normalisedVatNumber(vatNumber) === normalisedVatNumber(planned.btwNummer ?? '') &&
		phone === (planned.telefoon ?? '') &&
		(address?.street ?? '') === planned.vestigingsAdres.straat
	);
}
