import { DateTime } from 'luxon';
import type { CustomerBooks } from '../books/customerBooks';
import type { CardSummary } from '../stream/cardSummary';
import type { PlannedCard } from '../stream/plannedCard';
import type { ShopCustomer } from '../stream/shopCustomer';
import { grouped } from '../words/grouped';
import { customerNameOf } from './card';
import { severalOnOne } from './cardProblems';
import type { CardSettings } from './cardSettings';
import { orderOfCustomer } from './orderOfCustomer';
import { planCard, plannedOf, type Quiet } from './planCard';

interface Verdict {
	customer: ShopCustomer;
	said: PlannedCard | Quiet;
}

/**
 * What becomes of the cards of all customers, and how many were looked at. Of several customers on one card a guest says
 * nothing that a later one does not: with every order he is a new customer. The others have to say the same, also those
 * who agree with the card as it is: which of them is right nobody can tell, and the next run would write it back.
 */
export function planCards(
	found: readonly ShopCustomer[],
	books: CustomerBooks,
	settings: CardSettings,
): { rows: PlannedCard[]; summary: CardSummary } {
	const all = found.map((customer) => ({ customer, said: planCard(customer, books, settings) }));
	const onCard = grouped(all, ({ said }) => cardIdOf(said));
	const rows = all.flatMap((one): PlannedCard[] => {
		if (!isTold(one.said)) return [];
		const card = books.customersById.get(one.said.cardId)?.[0];
		const beside = card ? (onCard.get(card.id) ?? []) : [one];
		if (isBeforeAnother(one, beside)) return [];
		const speaking = beside.filter((other) => !isBeforeAnother(other, beside));
		if (!card || new Set(speaking.map(wordsOf)).size < 2) return [one.said];
		const { changes, proposed, problems, name } = one.said;
		const doubt = severalOnOne(card, speaking.map(nameOf));
		const told = {
			changes: [],
			proposed: [...changes, ...proposed],
			problems: [...problems, doubt],
		};
		return [plannedOf(one.customer, name, card, told, books)];
	});
	const withoutCard = all.filter(({ said }) => !isTold(said) && said.upToDate === '').length;
	return {
		rows,
		summary: {
			kind: 'cardSummary',
			customers: found.length,
			toWrite: rows.filter(({ action }) => action === 'update').length,
			inDoubt: rows.filter(({ problems }) => problems.length > 0).length,
			upToDate: found.length - rows.length - withoutCard,
			withoutCard,
		},
	};
}

const isTold = (said: PlannedCard | Quiet): said is PlannedCard => 'kind' in said;

const cardIdOf = (said: PlannedCard | Quiet): string =>
	isTold(said) ? said.cardId : said.upToDate;

const nameOf = ({ customer }: Verdict): string => customerNameOf(orderOfCustomer(customer));

/** What a customer would have on the card that is not there, whoever decides about it. */
const wordsOf = ({ said }: Verdict): string =>
	JSON.stringify(isTold(said) ? [...said.changes, ...said.proposed] : []);

/** Whether somebody is a guest of an order before that of another on the same card. A time that is not told is none. */
const isBeforeAnother = ({ customer }: Verdict, beside: readonly Verdict[]): boolean =>
	customer.customer.isGuest &&
	beside.some((other) => momentOf(customer) < momentOf(other.customer));

const momentOf = ({ changedAt }: ShopCustomer): number => DateTime.fromISO(changedAt).toMillis();
