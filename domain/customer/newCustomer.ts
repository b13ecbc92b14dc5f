import type { CustomerBooks } from '../books/customerBooks';
import type { PlanSettings } from '../settings/planSettings';
import type { WebOrder } from '../stream/webOrder';
import { accepted, refused, type Judged } from '../words/problem';
import { customerCard, customerNameOf } from './card';
import { emailsOf } from '../books/email';
import { customerKey } from '../books/identity';
import { normalisedName } from '../books/sameName';
import { normalisedPostcode } from '../books/normalised';
import { customerFieldsOf } from './customerFieldsOf';
import { orderIdentityOf } from './orderIdentity';
import { invalidEmail, lookedFor, unknownCustomer } from './recogniseProblems';
import { sharedCard, type RunCustomers } from './runCustomers';
import type { CustomerCard, CustomerIdentity, PlannedCustomer } from '../stream/plannedCustomer';

/**
 * A card for somebody whom no step of the chain has found. An e-mail address is asked for only where nothing else
 * in the chain would know the card again: every further order would then make another card. An earlier order of the
 * same run may have brought the card.
 */
export function newCustomer(
	order: WebOrder,
	books: CustomerBooks,
	settings: PlanSettings,
	run: RunCustomers,
): Judged<PlannedCustomer> {
	const name = customerNameOf(order);
	const identities = settings.recognition.flatMap(
		(step) => orderIdentityOf(step, order, books, settings) ?? [],
	);
	if (settings.customerWriting === 'never') {
		return refused(unknownCustomer(name, identities.map(lookedFor)));
	}
	const email = orderIdentityOf('email', order, books, settings);
	if (!email && identities.length === 0) return refused(invalidEmail(order.customer?.email ?? ''));
	const card = customerCard(order, email?.by === 'email' ? email.value : '', books, settings);
	if (card.value === null) return refused(...card.problems);
	const known = findable(identities, card.value);
	const planned: PlannedCustomer = {
		action: 'create',
		name,
		key: customerKey(known.find(({ by }) => by === 'email') ?? known[0]),
		card: card.value,
		...(known.every(({ by }) => by === 'email') ? {} : { identities: known }),
		...customerFieldsOf(order, settings, {}),
	};
	return accepted(sharedCard(planned, run));
}

/**
 * Extra fields are written after the card: one whose run was cut off in between is found by all that it says.
 * So the last identity is always one that the card itself carries.
 */
function findable(identities: CustomerIdentity[], card: CustomerCard): CustomerIdentity[] {
	if (identities.some(({ by }) => by !== 'webCustomerId')) return identities;
	const { postcode, land } = card.vestigingsAdres;
	return [
		...identities,
		{
			by: 'nameAndPostcode',
			name: normalisedName(card.naam),
			postcode: normalisedPostcode(postcode),
			countryId: land.id,
			email: emailsOf(card.email)[0] ?? '',
		},
	];
}
