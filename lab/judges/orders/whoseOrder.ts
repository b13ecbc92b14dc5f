import type { Row } from '../../simulators/prestashop/types';
import type { Relatie } from '../../simulators/snelstart/tables';
import type { Choices, Recognition } from '../../worlds/orders/choices';
import { COLLECTIVE, CUSTOMER_FIELD } from '../../worlds/orders/named';
import type { Case } from './case';
import { isLong, isTheirs } from './longNames';
import { validVatNumber } from './vatNumber';

/** Who an order belongs to, before it was imported. */
export type Belongs =
	| { to: 'card'; card: Relatie }
	/** `known`: what a later order of the same customer would be recognised by. */
	| { to: 'newcomer'; email: string }
	| { to: 'nobody'; why: string };

const text = (value: unknown): string => String(value ?? '');
const squeezed = (value: string) => value.replace(/\s+/g, ' ').trim().toLowerCase();
const withoutBlanks = (value: string) => value.replace(/\s/g, '').toLowerCase();

/** Follows the chain as the owner put it: the first link that finds a card decides, and two cards are a question. */
export function whoseOrder(found: Case): Belongs {
	const customer = found.shop.customer(found.order);
	if (!customer) return { to: 'nobody', why: 'the customer is gone' };
	const { everybodyOn } = found.choices;
	if (everybodyOn !== null) return { to: 'card', card: cardNumbered(found, everybodyOn) };
	const email = text(customer.email).trim().toLowerCase();
	for (const link of found.choices.recognition) {
		const named = cardsBy(link, found, customer);
		const isByName = link === 'emailAndName' && isLong(nameOf(found, customer));
		const cards = isByName ? named.filter((card) => isTheirs(found, card)) : named;
		if (named.length > 0 && cards.length === 0)
			return { to: 'nobody', why: `a card holds no more of a name than ${named[0].naam}` };
		if (cards.length > 1) return { to: 'nobody', why: `${cards.length} cards by ${link}` };
		if (cards.length === 1) return { to: 'card', card: cards[0] };
	}
	if (found.choices.customerWriting === 'never')
		return { to: 'nobody', why: 'no card, and none may be made' };
	return { to: 'newcomer', email };
}

function cardsBy(link: Recognition, found: Case, customer: Row): Relatie[] {
	const cards = found.before.state.relaties.filter(
		(card) => card.relatiesoort.includes('Klant') && !card.nonactief && card.relatiecode > 0,
	);
	const invoice = found.shop.address(found.order, 'invoice');
	if (link === 'collectiveForGuests')
		return text(customer.is_guest) === '1' ? collective(found, cards) : [];
	if (link === 'collectiveForConsumers')
		return isConsumer(found, customer) ? collective(found, cards) : [];
	if (link === 'webCustomerId') {
		if (text(customer.is_guest) === '1' || !found.choices.webCustomerField) return [];
		return cards.filter((card) =>
			card.extraVeldenKlant.some(
				({ naam, waarde }) => naam === CUSTOMER_FIELD && waarde === text(customer.id),
			),
		);
	}
	if (link === 'vatNumber') {
		const number = validVatNumber(text(invoice?.vat_number), found.shop.countryOf(invoice));
		return number === ''
			? []
			: cards.filter((card) => withoutBlanks(card.btwNummer ?? '') === number.toLowerCase());
	}
	if (link === 'email') return sameEmail(customer, cards);
	if (link === 'emailAndName') return sameNameCards(found, customer, cards);
	const name = squeezed(nameOf(found, customer));
	const postcode = withoutBlanks(text(invoice?.postcode));
	return cards.filter(
		(card) =>
			postcode !== '' &&
			squeezed(card.naam) === name.slice(0, 50).trim() &&
			withoutBlanks(text(card.vestigingsAdres.postcode)) === postcode,
	);
}

/** Cards on which the e-mail address of a customer stands, among others perhaps. */
export const sameEmail = (customer: Row, cards: Relatie[]): Relatie[] => {
	const email = text(customer.email).trim().toLowerCase();
	return cards.filter((card) =>
		text(card.email)
			.split(';')
			.some((one) => one.trim().toLowerCase() === email),
	);
};

/** A business is first what stands there with a VAT number; somebody private never is. */
function sameNameCards(found: Case, customer: Row, cards: Relatie[]): Relatie[] {
	const name = lettersOf(nameOf(found, customer).slice(0, 50));
	const named = sameEmail(customer, cards).filter((card) => lettersOf(card.naam) === name);
	const businesses = named.filter(({ btwNummer }) => text(btwNummer) !== '');
	if (!isBusiness(found, customer)) return named.filter((card) => !businesses.includes(card));
	return businesses.length > 0 ? businesses : named;
}

/** What of a name is told apart: neither case nor accents, blanks or punctuation. */
export const lettersOf = (name: string): string =>
	[...name.normalize('NFKD').toLowerCase()].filter((one) => /[\p{L}\p{N}&+]/u.test(one)).join('');

/** Whether a company or a VAT number was filled in; a company called as the person is that person. */
export function isBusiness(found: Pick<Case, 'shop' | 'order'>, customer: Row): boolean {
	const invoice = found.shop.address(found.order, 'invoice');
	if (text(invoice?.vat_number).trim() !== '') return true;
	const company = [invoice?.company, customer.company].map(text).find((one) => one.trim() !== '');
	const person = `${text(invoice?.firstname)} ${text(invoice?.lastname)}`;
	return company !== undefined && lettersOf(company) !== lettersOf(person);
}

const collective = ({ choices }: Case, cards: Relatie[]): Relatie[] =>
	cards.filter(({ relatiecode }) => relatiecode === choices.collectiveCustomer);

function cardNumbered({ before }: Case, number: number): Relatie {
	const card = before.state.relaties.find(({ relatiecode }) => relatiecode === number);
	if (!card) throw new Error(`The administration has no customer ${number}`);
	return card;
}

/** Whether neither a company nor a VAT number was filled in. */
function isConsumer({ shop, order }: Case, customer: Row): boolean {
	const invoice = shop.address(order, 'invoice');
	return [customer.company, invoice?.company, invoice?.vat_number].every(
		(value) => text(value).trim() === '',
	);
}

/** The company, or else the person, that the invoice goes to. */
export function nameOf({ shop, order }: Pick<Case, 'shop' | 'order'>, customer: Row): string {
	const invoice = shop.address(order, 'invoice');
	const person = (row: Row | undefined) => `${text(row?.firstname)} ${text(row?.lastname)}`;
	return (
		[invoice?.company, customer.company, person(invoice), person(customer)]
			.map((name) => text(name).replace(/\s+/g, ' ').trim())
			.find((name) => name !== '') ?? ''
	);
}

/** The setting, but for cards that cannot tell an address: a collective customer's, or one that has none. */
export function addressSourceOf(
	{ choices }: Case,
	card: Relatie | undefined,
): Choices['addressSource'] {
	if (!card || choices.addressSource === 'shop') return choices.addressSource;
	const isCollective = COLLECTIVE.includes(card.relatiecode);
	return isCollective || !card.vestigingsAdres.straat ? 'shop' : choices.addressSource;
}
