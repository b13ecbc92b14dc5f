import type { Books, Customer } from '../books/books';
import type { CustomerBooks } from '../books/customerBooks';
import type { PlanSettings } from '../settings/planSettings';
import type { WebOrder } from '../stream/webOrder';
import type { ChosenCard } from './alike';
import { addressChanges } from './addressChanges';
import { customerCard, customerNameOf } from './card';
import { emailsOf, isEmail, normalisedEmail } from '../books/email';
import { isSameName } from '../books/sameName';
import { normalisedVatNumber } from '../books/normalised';
import { customerFieldsOf } from './customerFieldsOf';
import { isShared } from './isShared';
import { afterEarlier, type RunCustomers } from './runCustomers';
import type { CustomerChange, CustomerIdentity, PlannedCustomer } from '../stream/plannedCustomer';

/**
 * What the import changes on a card that is known: it fills what is empty and takes over what the shop has otherwise,
 * and never empties anything. Number, kind (relatiesoort), name and all that only the bookkeeper enters are left alone.
 * Nothing is changed on a card with others just like it, which the import has to tell apart from real namesakes
 * first, nor on one that only shares name and postcode with a customer of another e-mail address, or only the e-mail
 * address with one of another name. VAT number and address decide the VAT of everything on a card: they need the same
 * name, or the same VAT number.
 */
export function cardUpdateOf(
	{ chosen, alike }: ChosenCard,
	identity: CustomerIdentity,
	order: WebOrder,
	books: CustomerBooks,
	settings: PlanSettings,
	run: RunCustomers,
): Pick<PlannedCustomer, 'changes' | 'extraFields'> {
	const isLeft =
		settings.customerWriting !== 'createAndUpdate' ||
		alike.length > 0 ||
		chosen.id === settings.collectiveCustomerId ||
		isShared(identity, chosen, order, books);
	const own = isLeft ? [] : cardDifferences(chosen, identity, order, books);
	const changes = afterEarlier(own, chosen, run, books);
	return {
		...(changes.length > 0 ? { changes } : {}),
		...(isLeft ? {} : customerFieldsOf(order, settings, chosen.extraFields)),
	};
}

/**
 * What a card would take over of an order that it was found for, whoever decides about it: empty members are filled,
 * others changed, none is emptied.
 */
export function cardDifferences(
	card: Customer,
	identity: Pick<CustomerIdentity, 'by'>,
	order: WebOrder,
	books: Pick<Books, 'countries'>,
): CustomerChange[] {
	const email = normalisedEmail(order.customer?.email ?? '');
	const wanted = customerCard(order, isEmail(email) ? email : '', books, NO_TICKS).value;
	if (!wanted) return [];
	const address = addressChanges(card, wanted.vestigingsAdres, books);
	const moved = address.find(({ member }) => member === 'vestigingsAdres.land')?.to;
	const landId = moved ?? card.address?.countryId;
	const isSame = isSameName(card.name, customerNameOf(order));
	const fitsCountry = landId === wanted.vestigingsAdres.land.id;
	return [
		...phoneChange(card, wanted.telefoon ?? ''),
		...emailChange(card, wanted.email, identity),
		...(isSame && fitsCountry ? vatNumberChange(card, wanted.btwNummer ?? '') : []),
		...(isSame || identity.by === 'vatNumber' ? address : []),
	];
}

const NO_TICKS = {
	invoiceByEmail: false,
	reminderByEmail: false,
	confirmationByEmail: false,
	quotationByEmail: false,
	ublAttached: false,
	setReminderKind: false,
};

const digitsOf = (phone: string): string => phone.replace(/\D/g, '');

function phoneChange({ phone }: Customer, wanted: string): CustomerChange[] {
	const isNew = digitsOf(wanted) !== '' && digitsOf(wanted) !== digitsOf(phone);
	return isNew ? [{ member: 'telefoon', from: phone, to: wanted }] : [];
}

/** Another address is taken over only where the shop's own id says that it is the same customer. */
function emailChange(
	{ email }: Customer,
	wanted: string,
	{ by }: Pick<CustomerIdentity, 'by'>,
): CustomerChange[] {
	const known = emailsOf(email);
	const mayReplace = by === 'webCustomerId' && known.length === 1 && known[0] !== wanted;
	if (wanted === '' || (known.length > 0 && !mayReplace)) return [];
	return [{ member: 'email', from: email, to: wanted }];
}

function vatNumberChange({ vatNumber }: Customer, wanted: string): CustomerChange[] {
	if (wanted === '' || normalisedVatNumber(vatNumber) === wanted) return [];
	return [{ member: 'btwNummer', from: vatNumber, to: wanted }];
}
