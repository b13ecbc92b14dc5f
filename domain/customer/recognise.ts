import type { Books, Customer } from '../order/books';
import type { IndexedBooks } from '../order/booksIndex';
import type { PlannedCustomer } from '../order/orderPlan';
import type { PlanSettings } from '../order/planSettings';
import type { WebOrder } from '../order/webOrder';
import { accepted, refused, type Judged, type Problem } from '../problem';
import { oneOfAlike, type ChosenCard } from './alike';
import { customerCard, customerNameOf } from './card';
import { isEmail, normalisedEmail } from './email';

/**
 * The customer (klant) of an order: the collective one for a guest when the settings name it, otherwise the one
 * active customer with the same e-mail address, otherwise a new card. Two candidates are never chosen between,
 * unless they say the same in every member.
 */
export function recogniseCustomer(
	order: WebOrder,
	books: IndexedBooks,
	settings: PlanSettings,
): Judged<PlannedCustomer> {
	if (!order.customer) return refused(noCustomer());
	if (order.customer.isGuest && settings.collectiveCustomerId !== null) {
		return collectiveCustomer(settings.collectiveCustomerId, books);
	}
	const email = normalisedEmail(order.customer.email);
	if (!isEmail(email)) return refused(invalidEmail(order.customer.email));
	const known = (books.customersByEmail.get(email) ?? []).filter(canOrder);
	if (known.length === 0) return newCustomer(order, email, books);
	const one = oneOfAlike(known);
	if (one === null) return refused(ambiguous(order.customer.email, known));
	return accepted(chosenOf(one, email));
}

/**
 * For an order that is in SnelStart: the card of its customer when there are others that say the same, null
 * otherwise. Such cards are left by a run that was cut off.
 */
export function furtherCards(order: WebOrder, books: IndexedBooks): PlannedCustomer | null {
	const email = normalisedEmail(order.customer?.email ?? '');
	const one =
		email === '' ? null : oneOfAlike((books.customersByEmail.get(email) ?? []).filter(canOrder));
	return one && one.alike.length > 0 ? chosenOf(one, email) : null;
}

function chosenOf({ chosen, alike }: ChosenCard, key: string): PlannedCustomer {
	const numbers = alike.map(({ number }) => number);
	return { ...existing(chosen, key), ...(numbers.length > 0 ? { alike: numbers } : {}) };
}

/** Relatiecode -1 and -2 are SnelStart's own placeholders, never real customers. */
function canOrder({ isCustomer, inactive, number }: Customer): boolean {
	return isCustomer && !inactive && number !== -1 && number !== -2;
}

function existing(customer: Customer, key: string): PlannedCustomer {
	const { id, number, name } = customer;
	return { action: 'use', id, customerNumber: number, name, key };
}

function newCustomer(order: WebOrder, email: string, books: Books): Judged<PlannedCustomer> {
	const card = customerCard(order, email, books);
	if (card.value === null) return refused(...card.problems);
	return accepted({ action: 'create', name: customerNameOf(order), key: email, card: card.value });
}

function collectiveCustomer(id: string, books: IndexedBooks): Judged<PlannedCustomer> {
	const customer = books.customersById.get(id)?.[0];
	return customer && canOrder(customer)
		? accepted(existing(customer, `guest:${id}`))
		: refused(noCollectiveCustomer(id));
}

function noCustomer(): Problem {
	return {
		code: 'missing-customer',
		message: 'the shop does not know the customer of this order any more',
		fix: 'Enter this order in SnelStart by hand, or restore the customer in PrestaShop.',
		field: 'customer',
	};
}

function invalidEmail(email: string): Problem {
	return {
		code: 'invalid-customer-data',
		message: email.trim()
			? `"${email}" is no e-mail address, and customers (klanten) are recognised by it`
			: 'the customer has no e-mail address, and customers (klanten) are recognised by it',
		fix: "Correct the customer's e-mail address in PrestaShop.",
		field: 'customer.email',
		value: email,
	};
}

function ambiguous(email: string, customers: readonly Customer[]): Problem {
	const names = customers.map(({ number, name }) => `${number} ${name}`).join(', ');
	return {
		code: 'ambiguous-customer',
		message: `${customers.length} customers in SnelStart have e-mail address ${email}: ${names}`,
		fix: 'Keep the address on one customer card (klantkaart), or set the others to inactive (nonactief).',
		field: 'customer.email',
		value: email,
	};
}

function noCollectiveCustomer(id: string): Problem {
	return {
		code: 'missing-customer',
		message:
			'the collective customer (verzamelklant) for guests is not an active customer in SnelStart',
		fix: 'Choose another customer for guests in the Web Order node, or make this one active again.',
		field: 'collectiveCustomerId',
		value: id,
	};
}
