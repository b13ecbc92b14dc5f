import type { IndexedBooks } from '../books/indexedBooks';
import type { PlanSettings } from '../settings/planSettings';
import type { WebOrder } from '../stream/webOrder';
import type { Problem } from '../words/problem';
import { oneLine } from '../words/text';
import { worded } from '../words/wording';
import { addressSourceOf } from './addressSource';
import { CARD_LENGTHS } from './card';
import { addressCuts, cutNotice } from './cuts';
import { isEmail, normalisedEmail } from '../books/email';
import { mergeNotices } from './mergeNotices';
import { noCustomersYet, type RunCustomers } from './runCustomers';
import { vatNumberNotice } from './vatNumberNotice';
import type { PlannedCustomer } from '../stream/plannedCustomer';

/**
 * What a person should know about the customer and the addresses of an order that is imported: texts that were cut
 * to SnelStart's lengths, and data of the shop that the card goes without. Keeps nothing back.
 */
export function customerNotices(
	order: WebOrder,
	customer: PlannedCustomer | null,
	books: IndexedBooks,
	settings: PlanSettings,
	run: RunCustomers = noCustomersYet(),
): Problem[] {
	if (customer === null) return [];
	return [
		...(customer.action === 'create' ? cardNotices(order, customer) : []),
		...addressNotices(order, customer, books, settings),
		...mergeNotices(order, customer, books, settings, run),
		...vatNumberNotice(order, customer, books, settings),
	];
}

function cardNotices(order: WebOrder, { name, card }: PlannedCustomer): Problem[] {
	const { phone = '' } = order.invoiceAddress ?? {};
	return [
		...cutNotice(
			worded('the name of the customer (naam)', 'de naam van de klant'),
			'customer',
			name,
			card?.naam ?? '',
		),
		...(oneLine(phone).length > CARD_LENGTHS.phone
			? cutNotice(
					worded('the telephone number', 'het telefoonnummer'),
					'invoiceAddress.phone',
					phone,
					card?.telefoon ?? '',
				)
			: []),
		...emailNotice(order.customer?.email ?? ''),
	];
}

function emailNotice(email: string): Problem[] {
	if (isEmail(normalisedEmail(email))) return [];
	return [
		{
			code: 'invalid-customer-data',
			message: email.trim()
				? `"${email}" is no e-mail address, so the new customer card goes without`
				: 'the customer has no e-mail address, so the new customer card goes without',
			messageNl: email.trim()
				? `"${email}" is geen e-mailadres, dus de nieuwe klantkaart krijgt er geen`
				: 'de klant heeft geen e-mailadres, dus de nieuwe klantkaart krijgt er geen',
			fix: 'Enter the address on the customer card (klantkaart) when invoices are to go out by e-mail.',
			fixNl: 'Vul het adres op de klantkaart in als facturen per e-mail moeten worden verstuurd.',
			field: 'customer.email',
			value: email,
		},
	];
}

/** Of the addresses that are written: on the sales order, and the invoice address on a new card. */
function addressNotices(
	order: WebOrder,
	customer: PlannedCustomer,
	books: IndexedBooks,
	settings: PlanSettings,
): Problem[] {
	const source = addressSourceOf(customer, books, settings);
	const usesInvoice = source === 'shop' || customer.action === 'create';
	return [
		...(usesInvoice ? addressCuts(order.invoiceAddress, 'invoice', customer.name) : []),
		...(source !== 'card' ? addressCuts(order.deliveryAddress, 'delivery', customer.name) : []),
	];
}
