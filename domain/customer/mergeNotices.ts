import type { Customer } from '../books/books';
import type { IndexedBooks } from '../books/indexedBooks';
import { normalisedEmail } from '../books/email';
import { isSameName } from '../books/sameName';
import type { PlanSettings } from '../settings/planSettings';
import type { CustomerIdentity, PlannedCustomer } from '../stream/plannedCustomer';
import type { WebOrder } from '../stream/webOrder';
import type { Problem } from '../words/problem';
import { customerNameOf } from './card';
import { cardsWithEmail } from './cardsWithEmail';
import { isConsumer } from './consumer';
import { isShared } from './isShared';
import { planSetting } from '../words/planSetting';
import { worded, type Wording } from '../words/wording';
import { SHARED_BY } from './sharedBy';
import { isBroughtEarlier, newCardsBeside, type RunCustomers } from './runCustomers';

/**
 * Tells where an order meets a card that may be somebody else's: one it goes on although the name or the kind of
 * customer differs, and those it is kept apart from, active or not, although they have its e-mail address.
 */
export function mergeNotices(
	order: WebOrder,
	customer: PlannedCustomer,
	books: IndexedBooks,
	{ collectiveCustomerId }: Pick<PlanSettings, 'collectiveCustomerId'>,
	run: RunCustomers,
): Problem[] {
	if (customer.id !== undefined && customer.id === collectiveCustomerId) return [];
	if (customer.action === 'create') {
		return isBroughtEarlier(customer, run) ? [] : besideNotices(order, customer, books, run);
	}
	const card = customer.id === undefined ? undefined : books.customersById.get(customer.id)?.[0];
	if (!card || !customer.recognisedBy) return [];
	return [...mergedNotice(order, card, customer.recognisedBy, books), ...vatNumberFilled(customer)];
}

function mergedNotice(
	order: WebOrder,
	card: Customer,
	by: CustomerIdentity['by'],
	books: IndexedBooks,
): Problem[] {
	const name = customerNameOf(order);
	const isOtherName = !isSameName(name, card.name);
	const isOtherKind = isConsumer(order) && card.vatNumber !== '';
	if (!isOtherName && !isOtherKind && !isShared({ by }, card, order, books)) return [];
	const kind = isOtherKind ? ', which is a business with a VAT number (btw-nummer)' : '';
	const kindNl = isOtherKind ? ', een bedrijf met een btw-nummer' : '';
	return [
		{
			code: 'customer-merged',
			message: `the order of "${name}" goes on the card of customer ${card.number} "${card.name}"${kind}, because they share ${SHARED_BY[by].en}`,
			messageNl: `de order van "${name}" komt op de kaart van klant ${card.number} "${card.name}"${kindNl}, omdat ${SHARED_BY[by].nl} gelijk ${by === 'emailAndName' || by === 'nameAndPostcode' ? 'zijn' : 'is'}`,
			fix: `If these are two customers, choose 'E-Mail Address and Same Name' under ${planSetting('Customers (Klanten)', 'Recognition')} (herkenning), and move the sales order to a card of its own.`,
			fixNl: `Zijn het twee klanten, kies dan 'E-Mail Address and Same Name' onder ${planSetting('Customers (Klanten)', 'Recognition')} (herkenning), en zet de verkooporder op een eigen kaart.`,
			field: 'customer',
			value: name,
		},
	];
}

function vatNumberFilled({ changes, customerNumber, name }: PlannedCustomer): Problem[] {
	const change = changes?.find(({ member }) => member === 'btwNummer');
	if (!change) return [];
	const before = change.from === '' ? worded('none', 'geen') : worded(change.from, change.from);
	return [
		{
			code: 'customer-merged',
			message: `customer ${customerNumber ?? ''} "${name}" gets VAT number (btw-nummer) ${change.to}, where it had ${before.en}`,
			messageNl: `klant ${customerNumber ?? ''} "${name}" krijgt btw-nummer ${change.to}; daarvoor was het ${before.nl}`,
			fix: 'Nothing needs to be done, unless this is another customer of the same name: SnelStart charges VAT by the number on the card (klantkaart).',
			fixNl:
				'Niets, tenzij dit een andere klant met dezelfde naam is: SnelStart berekent btw naar het nummer op de klantkaart.',
			field: 'invoiceAddress.vatNumber',
			value: change.to,
		},
	];
}

/** Told with the first order that brings a card: later ones find it, and its name beside the number in the report. */
function besideNotices(
	order: WebOrder,
	customer: PlannedCustomer,
	books: IndexedBooks,
	run: RunCustomers,
): Problem[] {
	const email = normalisedEmail(order.customer?.email ?? '');
	if (email === '') return [];
	return [
		...cardsWithEmail(order, books).map((card) =>
			card.inactive
				? inactive(card, email)
				: keptApart(
						order,
						worded(`customer ${card.number} "${card.name}"`, `klant ${card.number} "${card.name}"`),
						email,
					),
		),
		...newCardsBeside(customer, email, run).map(({ name }) =>
			keptApart(
				order,
				worded(`new customer "${name}" of this run`, `nieuwe klant "${name}" van deze uitvoering`),
				email,
			),
		),
	];
}

const inactive = ({ number, name }: Customer, email: string): Problem => ({
	code: 'inactive-customer',
	message: `customer ${number} "${name}" has e-mail address ${email} too, but is inactive (nonactief), so the order goes on a new card`,
	messageNl: `klant ${number} "${name}" heeft ook e-mailadres ${email}, maar staat op nonactief; daarom komt de order op een nieuwe kaart`,
	fix: 'If it is the same customer, make that card active again in SnelStart and move the sales order to it.',
	fixNl:
		'Is het dezelfde klant, maak die kaart in SnelStart dan weer actief en zet de verkooporder daarop.',
	field: 'customer.email',
	value: email,
});

const keptApart = (order: WebOrder, other: Wording, email: string): Problem => ({
	code: 'customer-kept-apart',
	message: `${other.en} has e-mail address ${email} too, but the order is of "${customerNameOf(order)}"${isConsumer(order) ? ', a private person' : ''}, so it goes on a new card`,
	messageNl: `${other.nl} heeft ook e-mailadres ${email}, maar de order is van "${customerNameOf(order)}"${isConsumer(order) ? ', een particulier' : ''}; daarom komt hij op een nieuwe kaart`,
	fix: 'If it is the same customer, give the card (klantkaart) in SnelStart the name that the shop has, and move the sales order to it.',
	fixNl:
		'Is het dezelfde klant, geef de klantkaart in SnelStart dan de naam die de webwinkel heeft, en zet de verkooporder daarop.',
	field: 'customer.email',
	value: email,
});
