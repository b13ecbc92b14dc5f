import type { Customer } from '../books/books';
import type { CustomerBooks } from '../books/customerBooks';
import type { PlanSettings, RecognitionStep } from '../settings/planSettings';
import type { WebOrder } from '../stream/webOrder';
import { accepted, refused, type Judged } from '../words/problem';
import { alikeCards, oneOfAlike, type ChosenCard } from './alike';
import { noCustomersYet, type RunCustomers } from './runCustomers';
import { canOrder } from './canOrder';
import { cardUpdateOf } from './cardUpdate';
import { collectiveKey } from './collectiveKey';
import { isConsumer } from './consumer';
import { answering, answeringByBeginning, customerKey, identityKey } from '../books/identity';
import { newCustomer } from './newCustomer';
import { orderIdentityOf } from './orderIdentity';
import { ambiguous, noCollectiveCustomer, noCustomer, onlyBeginning } from './recogniseProblems';
import type { CustomerIdentity, PlannedCustomer } from '../stream/plannedCustomer';

/**
 * The customer (klant) of an order, by the chain of the settings (herkenning): the first step that finds an active
 * customer decides, and a step of which the order tells nothing is passed over. Two candidates are never chosen
 * between, unless they say the same in every member; nor is one taken for the customer's whose name agrees only as far as
 * a card holds names, with nothing else that does. Found by no step, it becomes a new card where that is allowed.
 *
 * @param run what earlier orders of the same run make of customers
 */
export function recogniseCustomer(
	order: WebOrder,
	books: CustomerBooks,
	settings: PlanSettings,
	run: RunCustomers = noCustomersYet(),
): Judged<PlannedCustomer> {
	if (!order.customer) return refused(noCustomer());
	for (const step of settings.recognition) {
		const decided = isCollective(step)
			? collectiveCustomer(step, order, books, settings)
			: knownCustomer(step, order, books, settings, run);
		if (decided) return decided;
	}
	return newCustomer(order, books, settings, run);
}

/**
 * For an order that is in SnelStart: a card of its customer when there are others that say the same, null otherwise,
 * whatever differing cards stand beside them. Such cards are left by a run that was cut off. Looked for by the steps of the chain, left out:
 * by e-mail address and name.
 */
export function furtherCards(
	order: WebOrder,
	books: Pick<CustomerBooks, 'customersByIdentity' | 'countries'>,
	settings: Pick<PlanSettings, 'recognition' | 'webCustomerField'> = BY_EMAIL_AND_NAME,
): PlannedCustomer | null {
	const identities = settings.recognition.flatMap(
		(step) => orderIdentityOf(step, order, books, settings) ?? [],
	);
	for (const identity of identities) {
		const [group] = alikeCards(cardsOf(identity, books));
		if (group) return chosenOf({ chosen: group[0], alike: group.slice(1) }, identity);
	}
	return null;
}

const BY_EMAIL_AND_NAME: Pick<PlanSettings, 'recognition' | 'webCustomerField'> = {
	recognition: ['emailAndName'],
	webCustomerField: null,
};

const isCollective = (step: RecognitionStep): boolean => step.startsWith('collective');

/** Null when the step is not about this order, or no collective customer is chosen. */
function collectiveCustomer(
	step: RecognitionStep,
	order: WebOrder,
	books: CustomerBooks,
	{ collectiveCustomerId: id }: PlanSettings,
): Judged<PlannedCustomer> | null {
	const isMeant =
		step === 'collectiveForAll' ||
		(step === 'collectiveForGuests' ? order.customer?.isGuest : isConsumer(order));
	if (id === null || !isMeant) return null;
	const customer = books.customersById.get(id)?.[0];
	return customer && canOrder(customer)
		? accepted(existing(customer, collectiveKey(id)))
		: refused(noCollectiveCustomer(id));
}

function knownCustomer(
	step: RecognitionStep,
	order: WebOrder,
	books: CustomerBooks,
	settings: PlanSettings,
	run: RunCustomers,
): Judged<PlannedCustomer> | null {
	const identity = orderIdentityOf(step, order, books, settings);
	if (!identity) return null;
	const known = cardsOf(identity, books);
	if (known.length === 0) {
		const maybe = answeringByBeginning(identity, cardsUnder(identity, books));
		return maybe.length > 0 ? refused(onlyBeginning(identity, order, maybe)) : null;
	}
	const one = oneOfAlike(known);
	if (one === null) return refused(ambiguous(identity, order, known));
	return accepted({
		...chosenOf(one, identity),
		...cardUpdateOf(one, identity, order, books, settings, run),
	});
}

type ByIdentity = Pick<CustomerBooks, 'customersByIdentity'>;

const cardsUnder = (identity: CustomerIdentity, books: ByIdentity): Customer[] =>
	(books.customersByIdentity.get(identityKey(identity)) ?? []).filter(canOrder);

const cardsOf = (identity: CustomerIdentity, books: ByIdentity): Customer[] =>
	answering(identity, cardsUnder(identity, books));

/** Cards that say the same are looked up again by the import, which makes the further ones inactive. */
function chosenOf({ chosen, alike }: ChosenCard, identity: CustomerIdentity): PlannedCustomer {
	const planned = {
		...existing(chosen, customerKey(identity)),
		recognisedBy: identity.by,
	};
	if (alike.length === 0) return planned;
	const lookedUp = identity.by === 'email' ? {} : { identities: [identity] };
	return { ...planned, ...lookedUp, alike: alike.map(({ number }) => number) };
}

function existing(customer: Customer, key: string): PlannedCustomer {
	const { id, number, name } = customer;
	return { action: 'use', id, customerNumber: number, name, key };
}
