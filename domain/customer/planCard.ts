import { DateTime } from 'luxon';
import type { Customer } from '../books/books';
import { emailsOf, normalisedEmail } from '../books/email';
import type { CustomerBooks } from '../books/customerBooks';
import { isSameName } from '../books/sameName';
import { DEFAULT_PLAN_SETTINGS } from '../settings/planSettings';
import type { PlannedCard } from '../stream/plannedCard';
import type { CustomerChange, PlannedCustomer } from '../stream/plannedCustomer';
import type { ShopCustomer } from '../stream/shopCustomer';
import type { WebOrder } from '../stream/webOrder';
import type { Problem } from '../words/problem';
import { customerCard, customerNameOf } from './card';
import { cardsWithEmail } from './cardsWithEmail';
import * as doubt from './cardProblems';
import type { CardSettings } from './cardSettings';
import { changesInWords } from './changesInWords';
import { cardDifferences } from './cardUpdate';
import { isShared } from './isShared';
import { SHARED_BY } from './sharedBy';
import { orderOfCustomer } from './orderOfCustomer';
import { recogniseCustomer } from './recognise';

/** A customer of whom nothing has to be told. */
export interface Quiet {
	/** Card that says the same already; '' for a customer without one. */
	upToDate: string;
}

const WITHOUT_CARD: Quiet = { upToDate: '' };

/**
 * What becomes of the card of one customer of the shop, by the chain that recognises the customers of orders. Written is
 * only what the shop owns, on a card that more than one thing speaks for and that nobody changed since; every other
 * difference is proposed. Nothing is emptied, and no card is made.
 */
export function planCard(
	found: ShopCustomer,
	books: CustomerBooks,
	settings: CardSettings,
): PlannedCard | Quiet {
	const order = orderOfCustomer(found);
	const name = customerNameOf(order);
	const chain = { ...DEFAULT_PLAN_SETTINGS, ...settings, customerWriting: 'never' as const };
	const known = recogniseCustomer(order, books, chain);
	if (known.value === null) {
		const isUnknown = known.problems.every(({ code }) => code === 'unknown-customer');
		const problems = isUnknown ? besideCards(order, name, books) : known.problems;
		return problems.length > 0 ? toldOf(found, name, null, problems) : WITHOUT_CARD;
	}
	const { id = '', alike = [] } = known.value;
	const card = books.customersById.get(id)?.[0];
	if (!card) return WITHOUT_CARD;
	if (alike.length > 0) {
		const equal = [card, ...books.customers.filter(({ number }) => alike.includes(number))];
		return toldOf(found, name, card, [doubt.equalCards(equal)]);
	}
	if (found.invoiceAddress === null && found.addresses > 1) {
		return toldOf(found, name, card, [doubt.whichAddress(card, found.addresses)]);
	}
	const wanted = customerCard(order, '', books, DEFAULT_PLAN_SETTINGS);
	if (found.invoiceAddress !== null && wanted.value === null) {
		return toldOf(found, name, card, wanted.problems);
	}
	return judged(
		found,
		{ order, name, card, by: known.value.recognisedBy ?? 'email' },
		books,
		settings,
	);
}

interface OnCard {
	order: WebOrder;
	name: string;
	card: Customer;
	by: NonNullable<PlannedCustomer['recognisedBy']>;
}

function judged(
	found: ShopCustomer,
	{ order, name, card, by }: OnCard,
	books: CustomerBooks,
	settings: CardSettings,
): PlannedCard | Quiet {
	const isNamed = isSameName(card.name, name);
	const differences = cardDifferences(card, { by }, order, books);
	const renamed = isNamed || name === '' ? [] : [{ member: 'naam', from: card.name, to: name }];
	if (differences.length + renamed.length === 0) return { upToDate: card.id };
	const isDoubtful = isShared({ by }, card, order, books) || !hasSecond(order, card, by, isNamed);
	const isLate = settings.cardChangedLater === 'propose' && !isOlder(card, found);
	const kept = isDoubtful || isLate ? [] : differences.filter(isOwned(card, differences, settings));
	const proposed = [...differences.filter((change) => !kept.includes(change)), ...renamed];
	const problems = [
		...(isDoubtful ? [doubt.oneThingOnly(card, name, SHARED_BY[by])] : []),
		...(isLate && !isDoubtful ? [doubt.changedLater(card)] : []),
		...(!isDoubtful && !isLate && proposed.length > 0 ? [doubt.ownedBySnelStart(card)] : []),
	];
	return plannedOf(found, name, card, { changes: kept, proposed, problems }, books);
}

/** Whether more than the step of the chain speaks for a card: name or e-mail address. */
function hasSecond(order: WebOrder, card: Customer, by: OnCard['by'], isNamed: boolean): boolean {
	const email = normalisedEmail(order.customer?.email ?? '');
	const isMailed = emailsOf(card.email).includes(email);
	return by === 'emailAndName' || isNamed || (by !== 'email' && isMailed);
}

/** SnelStart names no zone for its times: read as UTC they are never too early. Unknown times count as later. */
function isOlder({ modifiedOn }: Customer, { changedAt }: ShopCustomer): boolean {
	const card = DateTime.fromISO(modifiedOn ?? '', { zone: 'utc' });
	const shop = DateTime.fromISO(changedAt);
	return card.isValid && shop.isValid && card <= shop;
}

const FIELD_OF: Record<string, CardSettings['fields'][number]> = {
	telefoon: 'phone',
	email: 'email',
	btwNummer: 'vat',
};

/** An address that moves to another country goes with the VAT number, and a VAT number with the country it is of. */
const isOwned =
	(card: Customer, differences: readonly CustomerChange[], { fields }: CardSettings) =>
	({ member }: CustomerChange): boolean => {
		const needed = FIELD_OF[member] ?? 'address';
		const hasCountry = differences.some((one) => one.member.endsWith('.land'));
		const isMove = hasCountry && card.address !== null;
		if (needed === 'address' && isMove && !fields.includes('vat')) return false;
		if (needed === 'vat' && hasCountry && !fields.includes('address')) return false;
		return fields.includes(needed);
	};

/** Cards that the chain does not take for the customer's, though they have the e-mail address. */
function besideCards(order: WebOrder, name: string, books: CustomerBooks): Problem[] {
	const cards = cardsWithEmail(order, books);
	const active = cards.filter(({ inactive }) => !inactive);
	if (active.length > 0) return [doubt.otherName(name, active)];
	return cards.length > 0 ? [doubt.onlyInactive(name, cards)] : [];
}

const toldOf = (
	found: ShopCustomer,
	name: string,
	card: Customer | null,
	problems: Problem[],
): PlannedCard =>
	plannedOf(found, name, card, { changes: [], proposed: [], problems }, { countries: [] });

/** A planned card with the words for it. */
export function plannedOf(
	found: ShopCustomer,
	name: string,
	card: Customer | null,
	told: Pick<PlannedCard, 'changes' | 'proposed' | 'problems'>,
	books: Pick<CustomerBooks, 'countries'>,
): PlannedCard {
	const said = changesInWords(told, books);
	return {
		kind: 'plannedCard',
		action: told.changes.length > 0 ? 'update' : 'none',
		customerId: found.customer.id,
		shopId: found.shopId,
		name,
		cardId: card?.id ?? '',
		customerNumber: card?.number ?? null,
		...told,
		summary: said.en,
		summaryNl: said.nl,
		outcome: told.changes.length > 0 ? 'planned' : 'leftAlone',
	};
}
