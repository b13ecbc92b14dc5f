import type { CustomerBooks } from '../books/customerBooks';
import type { CardSummary } from '../stream/cardSummary';
import type { PlannedCard } from '../stream/plannedCard';
import type { ShopCustomer } from '../stream/shopCustomer';
import { grouped } from '../words/grouped';
import { severalOnOne } from './cardProblems';
import type { CardSettings } from './cardSettings';
import { planCard, plannedOf } from './planCard';

/** What becomes of the cards of all customers, and how many were looked at. */
export function planCards(
	found: readonly ShopCustomer[],
	books: CustomerBooks,
	settings: CardSettings,
): { rows: PlannedCard[]; summary: CardSummary } {
	const verdicts = found.map((customer) => ({
		customer,
		verdict: planCard(customer, books, settings),
	}));
	const told = verdicts.flatMap(({ customer, verdict }) =>
		typeof verdict === 'string' ? [] : [{ customer, row: verdict }],
	);
	const onCard = grouped(told, ({ row }) => row.cardId);
	const rows = told.map(({ customer, row }) => {
		const names = onCard.get(row.cardId)?.map((one) => one.row.name) ?? [];
		const card = books.customersById.get(row.cardId)?.[0];
		if (!card || names.length < 2) return row;
		const proposed = [...row.changes, ...row.proposed];
		const problems = [...row.problems, severalOnOne(card, names)];
		return plannedOf(customer, row.name, card, { changes: [], proposed, problems }, books);
	});
	const count = (word: string): number => verdicts.filter(({ verdict }) => verdict === word).length;
	return {
		rows,
		summary: {
			kind: 'cardSummary',
			customers: found.length,
			toWrite: rows.filter(({ action }) => action === 'update').length,
			inDoubt: rows.filter(({ problems }) => problems.length > 0).length,
			upToDate: count('upToDate'),
			withoutCard: count('withoutCard'),
		},
	};
}
