import type { Customer } from '../../books/books';
import { emailsOf, normalisedEmail } from '../../books/email';
import { mayBeCut, normalisedName } from '../../books/sameName';
import { normalisedPostcode } from '../../books/normalised';
import type { IndexedBooks } from '../../books/indexedBooks';
import type { OrderEvidence } from '../../books/sameOrder';
import { personOf } from '../../customer/address';
import { customerNameOf } from '../../customer/card';
import { centsOf } from '../../money/cents';
import type { PlanSettings, SettingRule } from '../../settings/planSettings';
import type { WebOrder } from '../../stream/webOrder';
import type { PreparedOrder } from '../read/preparedOrder';

/**
 * What a web order tells of itself: its reference, its total as the shop has it, in euros, and with or without what was
 * refunded, and its customer by e-mail address or name, as far as the card was read.
 */
export function evidenceOf(
	shopOrder: WebOrder,
	{ order, whole }: Pick<PreparedOrder, 'order' | 'whole'>,
	books: IndexedBooks,
	settings: PlanSettings,
): OrderEvidence {
	const collective = [settings.collectiveCustomerId, ...settings.rules.flatMap(collectiveIds)];
	return {
		reference: order.reference,
		totals: [order, whole, shopOrder].map(({ totals }) => centsOf(totals.paidIncl)),
		isCustomer: (id) => {
			const card = books.customersById.get(id)?.[0];
			return card !== undefined && !collective.includes(id) && isCardOf(card, order);
		},
	};
}

const collectiveIds = ({ set }: SettingRule): unknown[] => [
	set.collectiveCustomerId,
	set.everybodyOnId,
];

function isCardOf(card: Customer, order: WebOrder): boolean {
	const email = normalisedEmail(order.customer?.email ?? '');
	if (email !== '' && emailsOf(card.email).includes(email)) return true;
	if (card.name === '' || !namesOf(order).includes(normalisedName(card.name))) return false;
	return !mayBeCut(card.name) || livesThere(card, order);
}

/** Two customers may be alike as far as a card holds their names. */
function livesThere({ address }: Customer, { invoiceAddress, deliveryAddress }: WebOrder): boolean {
	const postcode = normalisedPostcode(address?.postcode ?? '');
	const known = [invoiceAddress, deliveryAddress].map((one) => one?.postcode ?? '');
	return postcode !== '' && known.map(normalisedPostcode).includes(postcode);
}

const namesOf = (order: WebOrder): string[] => {
	const people = [order.invoiceAddress, order.customer].flatMap((person) => person ?? []);
	return [customerNameOf(order), ...people.map(personOf)].filter(Boolean).map(normalisedName);
};
