import { oneOfAlike } from '../../../../domain/customer/alike';
import { emailsOf, normalisedEmail } from '../../../../domain/customer/email';
import type { Customer } from '../../../../domain/order/books';
import type { Problem } from '../../../../domain/problem';
import { severalCustomers } from './problems';

/** The customer card of an e-mail address. */
export type CardFor =
	| { ok: true; id: string; number: number; alike: Customer[] }
	| { ok: false; problem: Problem };

/** Active customers with this address; -1 and -2 are SnelStart's own placeholders. */
export function cardsWith(customers: readonly Customer[], email: string): Customer[] {
	return customers.filter(
		(customer) =>
			customer.isCustomer &&
			!customer.inactive &&
			customer.number > 0 &&
			emailsOf(customer.email).includes(normalisedEmail(email)),
	);
}

/** The card to use, null when there is none, a problem when there are several that differ. */
export function cardFor(customers: readonly Customer[], email: string): CardFor | null {
	const candidates = cardsWith(customers, email);
	if (candidates.length === 0) return null;
	const one = oneOfAlike(candidates);
	if (one === null) {
		const numbers = candidates.map(({ number }) => number);
		return { ok: false, problem: severalCustomers(email, numbers) };
	}
	const { id, number } = one.chosen;
	return { ok: true, id, number, alike: one.alike };
}
